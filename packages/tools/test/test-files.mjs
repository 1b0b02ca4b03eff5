import { findFiles } from '../lib/find-files.mjs';

/**
 * Lists the tests of one kind.
 * @param {'node' | 'browser'} kind
 * @param {string[]} paths Only what lies there; everywhere when empty.
 * @returns {string[]}
 */
export function testFiles(kind, paths) {
  const starts = paths.map((path) => path.replace(/^\.\/|\/$/g, ''));
  return findFiles('packages')
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => file.endsWith('.browser.test.ts') === (kind === 'browser'))
    .filter((file) => starts.length === 0 || starts.some((start) => file.startsWith(start)));
}
