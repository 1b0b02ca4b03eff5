import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../run.mjs';
import { fingerprint, isStamped, writeStamp } from '../stamp.mjs';

// `npm run bench`: builds, installs the other engines if needed, measures.
const here = import.meta.dirname;
process.chdir(resolve(here, '../..'));

/** With `--json` only the figures go to the output; what the tools say goes beside it. */
const aside = { stdio: ['ignore', 2, 2] };

async function installPeers() {
  const files = ['package.json', 'pnpm-lock.yaml'].map((name) => `.tools/bench/${name}`);
  const print = fingerprint(files);
  if (isStamped('bench-install', print) && existsSync(`${here}/node_modules`)) return true;

  const pnpm = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
  const args = ['--yes', pnpm, 'install', '--ignore-workspace', '--frozen-lockfile'];
  const { code } = await run('npx', args, {
    ...aside,
    cwd: here,
    env: { ...process.env, CI: 'true' },
    shell: process.platform === 'win32',
  });
  if (code === 0) writeStamp('bench-install', print);
  return code === 0;
}

const { code } = await run(process.execPath, ['.tools/build.mjs'], aside);
if (code === 0 && (await installPeers())) {
  const { bench } = await import('./bench.mjs');
  await bench({ quick: process.argv.includes('--quick'), json: process.argv.includes('--json') });
} else process.exitCode = 1;
