// `npm run check:packages` packs every package as it would be published, and looks into what came out.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../lib/run.mjs';
import { publishedPackages } from './published-packages.mjs';

const pnpm = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
/** @type {import('node:child_process').SpawnOptions} */
const quiet = { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' };
// For a browser, its words and the data: none of it is imported as a module with types.
const NOT_TYPED = ['./cdn/*', './data/*', './local/*', './signer.html'];

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
let failed = 0;
try {
  for (const cwd of publishedPackages()) await checkPackage(cwd);
  report('no unused file, export or dependency', await node('knip/bin/knip.js', ['--no-progress']));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? 'All packages can be published.' : `${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} cwd The folder of a package. */
function manifestOf(cwd) {
  return JSON.parse(readFileSync(`${cwd}/package.json`, 'utf8'));
}

/** @param {string} cwd The folder of a package. */
async function checkPackage(cwd) {
  const name = basename(cwd);
  const into = join(folder, name);
  mkdirSync(into);
  const packed = await run('npx', ['--yes', pnpm, 'pack', '--pack-destination', into], {
    ...quiet,
    cwd,
  });
  report(`${name}: pnpm packs it`, packed);
  if (packed.code !== 0) return;

  const refused = await run('npm', ['pack', '--pack-destination', into], { ...quiet, cwd });
  const isSaid = /Use "pnpm pack"/.test(refused.output);
  report(`${name}: npm is refused, and told why`, {
    code: refused.code !== 0 && isSaid ? 0 : 1,
    output: refused.output,
  });

  if (!manifestOf(cwd).repository) {
    const args = ['--yes', pnpm, 'publish', '--dry-run', '--no-git-checks'];
    const unpublished = await run('npx', args, { ...quiet, cwd });
    report(`${name}: pnpm does not publish it before it says where its sources are`, {
      code: unpublished.code !== 0 && /npm run repository/.test(unpublished.output) ? 0 : 1,
      output: unpublished.output,
    });
  }

  const [file = ''] = readdirSync(into);
  const tarball = join(into, file);
  await run('tar', ['-xzf', tarball, '-C', into], quiet);
  const wrong = wrongFiles(join(into, 'package'));
  report(`${name}: what it holds`, { code: wrong.length, output: wrong.join('\n') });
  report(`${name}: publint`, await node('publint/src/cli.js', ['run', tarball, '--strict']));
  report(
    `${name}: types`,
    await node('@arethetypeswrong/cli/dist/index.js', [
      ...[tarball, '--profile', 'esm-only', '--no-color', '--no-definitely-typed'],
      ...exceptions(cwd),
    ]),
  );
}

/** @param {string} cwd The folder of a package. */
function exceptions(cwd) {
  const untyped = Object.keys(manifestOf(cwd).exports).filter(
    (entry) => NOT_TYPED.includes(entry) || entry.endsWith('.json'),
  );
  return untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
}

/** @param {string} root A package as it was packed. */
function wrongFiles(root) {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const missing = ['README.md', 'LICENSE'].filter((name) => !files.includes(name));
  const tests = files.filter((file) => /(^|[\\/])testing[\\/]|\.test\.|\.tsbuildinfo$/.test(file));
  const maps = files.filter((file) => file.endsWith('.map') && !isWhole(join(root, file)));
  const versions = /"workspace:/.test(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    ...missing.map((name) => `${name} is missing.`),
    ...tests.map((file) => `${file} is for tests only.`),
    ...maps.map((file) => `${file} names sources that are not there.`),
    ...(versions ? ['package.json holds a version "workspace:*".'] : []),
  ];
}

/** @param {string} file A source map. */
function isWhole(file) {
  const { sources, sourcesContent } = JSON.parse(readFileSync(file, 'utf8'));
  return sources.length === sourcesContent?.length && !sourcesContent.includes(null);
}

/**
 * @param {string} program Its file in `node_modules`.
 * @param {string[]} args
 */
function node(program, args) {
  return run(process.execPath, [`node_modules/${program}`, ...args], quiet);
}

/**
 * @param {string} what
 * @param {{ code: number, output: string }} result
 */
function report(what, { code, output }) {
  if (code !== 0) failed += 1;
  console.log(code === 0 ? `✔ ${what}` : `✖ ${what}\n${output}`);
}
