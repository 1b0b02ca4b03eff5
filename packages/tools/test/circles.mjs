import { run } from '../lib/run.mjs';

/** All that people write and run. */
const SOURCES = ['{packages,examples}/**/*.{ts,mts,js,mjs}', '*.mjs'];

/** What is installed or built is not ours; other packages of ours count, from their sources. */
const NOT_OURS = 'node_modules/(?!@coord-orientation)|/dist/';

/**
 * Looks for files that import each other, by whatever way: types and `import()` count too.
 * @param {readonly string[]} [files] Patterns; all sources by default.
 * @returns {Promise<{ code: number, output: string }>} Another exit code than 0 where there is a circle, which the output names.
 */
export function findCircles(files = SOURCES) {
  return run(
    process.execPath,
    [
      'node_modules/dpdm/lib/bin/dpdm.js',
      ...['--exit-code', 'circular:1', '--no-tree', '--no-warning', '--no-progress'],
      ...['--tsconfig', 'tsconfig.base.json', '--exclude', NOT_OURS],
      ...files,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
}
