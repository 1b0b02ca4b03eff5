import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { run } from './run.mjs';
import { fingerprint, isStamped, writeStamp } from './stamp.mjs';

/**
 * Installs the dependencies as the lockfile says, unless that is done already.
 * @returns {Promise<boolean>} Whether they are installed.
 */
export async function install() {
  const print = fingerprint([
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...manifests(),
  ]);
  if (isStamped('install', print)) return true;

  const pnpm = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
  const { code } = await run('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], {
    // Without a terminal pnpm asks nothing when CI is set, and would otherwise stop to ask.
    env: { ...process.env, CI: 'true' },
    shell: process.platform === 'win32',
  });
  if (code === 0) writeStamp('install', print);
  return code === 0;
}

function manifests() {
  return readdirSync('packages')
    .map((name) => `packages/${name}/package.json`)
    .filter(existsSync);
}
