import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const modules = resolve(import.meta.dirname, '../../../node_modules');

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries, with its libraries and fonts, once.
 * Sets `LD_LIBRARY_PATH` and `FONTCONFIG_PATH` of this process, so that it runs on a bare machine.
 * @returns {Promise<string>} The path of the program.
 * @throws {Error} Where that Chromium cannot run.
 */
export async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its program.');
  }
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const folder = join(modules, '.cache', `chromium-${JSON.parse(manifest).version}`);
  if (!existsSync(folder)) await unpackTo(folder);

  process.env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  process.env.FONTCONFIG_PATH = join(folder, 'fonts');
  return join(folder, 'chromium');
}

/** Unpacks beside the final place and renames, so that a half-written browser is never used. */
async function unpackTo(folder) {
  mkdirSync(join(modules, '.cache'), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);

  // The package unpacks to the temporary folder, and its libraries only where it sees the second variable.
  await withEnvironment({ TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  const fonts = join(unfinished, 'fonts', 'fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
  renameSync(unfinished, folder);
}

async function withEnvironment(variables, action) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    await action();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
