import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFiles } from '../lib/find-files.mjs';
import { install } from '../lib/install.mjs';
import { run } from '../lib/run.mjs';
import { fingerprint, isStamped, writeStamp } from '../lib/stamp.mjs';

/**
 * Builds all packages, unless nothing that the build reads has changed since the last time.
 * @returns {Promise<boolean>} Whether `packages/*\/dist` is up to date.
 */
export async function build() {
  const print = fingerprint(inputs());
  if (isStamped('build', print) && isBuilt()) return true;

  const { code } = await run(process.execPath, ['node_modules/rollup/dist/bin/rollup', '--config']);
  if (code === 0) writeStamp('build', print);
  return code === 0;
}

function inputs() {
  const ours = findFiles('packages').filter(
    (file) => !/\.test\.ts$|\.md$|^packages\/(e2e|tools\/(?!build\/))/.test(file),
  );
  return ['rollup.config.mjs', 'tsconfig.base.json', 'pnpm-lock.yaml', ...ours];
}

function isBuilt() {
  return readdirSync('packages')
    .filter((name) => existsSync(`packages/${name}/src`))
    .every((name) => existsSync(`packages/${name}/dist`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await install()) && (await build()) ? 0 : 1;
}
