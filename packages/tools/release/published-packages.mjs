import { readdirSync, readFileSync } from 'node:fs';

/**
 * Lists the packages that people install.
 * @returns {string[]} Their folders, such as `packages/engine`.
 */
export function publishedPackages() {
  return readdirSync('packages')
    .map((name) => `packages/${name}`)
    .filter(
      (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).private !== true,
    );
}
