import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { run } from '../lib/run.mjs';
import { sourceEnvironment } from '../lib/source-args.mjs';
import { steps } from './steps.mjs';

const root = resolve(import.meta.dirname, '../../..');

/** What the build reads, besides what is installed. */
const COPIED = ['packages', 'package.json', 'rollup.config.mjs', 'tsconfig.base.json'];

/** What a change to the rules or to the words of the interface makes anew; the rest is copied as it was built. */
const BUILT = ['packages/rules/dist', 'packages/elements/dist'];

/** As for a site, but for what only makes files small, which takes most of the time. */
const CONFIG = `import { parts } from './rollup.config.mjs';
export default [...parts.packages, ...parts.scripts]
  .filter(({ output }) => output.dir.startsWith('packages/elements/dist'))
  .map((config) => ({
    ...config,
    output: { ...config.output, sourcemap: false },
    plugins: config.plugins.filter(({ name }) => name !== 'terser'),
  }));
`;

/**
 * Builds the scripts once more in a copy of the sources that something was changed in, as another
 * version or another language is built.
 * @param {(folder: string) => void} change Changes the files of the copy.
 * @returns {Promise<{ cdn: string, remove: () => void }>} The folder of scripts that a site would copy.
 * @throws {Error} The copy does not build; the message is what the build says.
 */
export async function buildVariant(change) {
  const folder = mkdtempSync(join(tmpdir(), 'variant-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  copySources(folder);
  change(folder);
  writeFileSync(join(folder, 'variant.config.mjs'), CONFIG);
  for (const args of [
    steps.languages.args,
    steps.rules.args,
    ['node_modules/rollup/dist/bin/rollup', '--config', 'variant.config.mjs'],
  ]) {
    const { code, output } = await run(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...sourceEnvironment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (code === 0) continue;
    remove();
    throw new Error(output);
  }
  return { cdn: join(folder, 'packages/elements/dist/cdn'), remove };
}

function copySources(folder) {
  for (const name of COPIED) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      // The packages find each other in the copy, and what others wrote in the original.
      verbatimSymlinks: true,
      filter: (path) => !isBuilt(path) && !isLeftOut(path),
    });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

function isBuilt(path) {
  return BUILT.includes(nameOf(path));
}

/** What single commands install, and the tests. */
function isLeftOut(path) {
  return /^packages\/(tools\/.*node_modules|e2e)$/.test(nameOf(path));
}

function nameOf(path) {
  return relative(root, path).replaceAll('\\', '/');
}
