import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../run.mjs';
import { fingerprint, isStamped, writeStamp } from '../stamp.mjs';

// `npm run bench:directory`: builds, installs the other libraries if needed, measures.
const here = import.meta.dirname;
process.chdir(resolve(here, '../..'));

async function installPeers() {
  const files = ['package.json', 'pnpm-lock.yaml'].map((name) => `.tools/bench-directory/${name}`);
  const print = fingerprint(files);
  if (isStamped('bench-directory-install', print) && existsSync(`${here}/node_modules`))
    return true;

  const pnpm = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
  const args = ['--yes', pnpm, 'install', '--ignore-workspace', '--frozen-lockfile'];
  const { code } = await run('npx', args, {
    cwd: here,
    env: { ...process.env, CI: 'true' },
    shell: process.platform === 'win32',
  });
  if (code === 0) writeStamp('bench-directory-install', print);
  return code === 0;
}

const { code } = await run(process.execPath, ['.tools/build.mjs']);
if (code === 0 && (await installPeers())) {
  const { bench } = await import('./bench.mjs');
  await bench({ isQuick: process.argv.includes('--quick') });
} else process.exitCode = 1;
