import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { fingerprint, isStamped, writeStamp } from './stamp.mjs';

/**
 * Installs what only one command needs, from the lockfile in its folder. `npm test` installs none of it.
 * @param {string} folder With a `package.json` and a `pnpm-lock.yaml`, outside the workspace.
 * @returns {Promise<boolean>} Whether it is installed.
 */
export async function installFolder(folder) {
  const print = fingerprint(['package.json', 'pnpm-lock.yaml'].map((name) => `${folder}/${name}`));
  const stamp = `install-${folder.replaceAll('/', '-')}`;
  if (isStamped(stamp, print) && existsSync(`${folder}/node_modules`)) return true;

  const pnpm = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
  const args = ['--yes', pnpm, 'install', '--ignore-workspace', '--frozen-lockfile'];
  const { code } = await run('npx', args, {
    // What pnpm tells goes beside the output of the command, which may be figures only.
    stdio: ['ignore', 2, 2],
    cwd: folder,
    env: { ...process.env, CI: 'true' },
    shell: process.platform === 'win32',
  });
  if (code === 0) writeStamp(stamp, print);
  return code === 0;
}
