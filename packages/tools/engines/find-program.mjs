import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds a program by its name.
 * @param {string} name
 * @returns {string | undefined} Its path, if one of the folders in `PATH` has it.
 */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}
