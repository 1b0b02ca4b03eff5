import { findFiles } from '../lib/find-files.mjs';

/** @typedef {'node' | 'browser' | 'e2e'} Kind */

/** By the end of their names; what is left runs in Node. */
const ENDS = { browser: '.browser.test.ts', e2e: '.e2e.test.ts' };

/** What takes long is left to `npm run test:long`, or is named. */
const LONG = /\.long(\.e2e)?\.test\.ts$/;

/** Tests in these folders read nothing that is generated. */
const ALONE = /^packages\/(engine\/|pack\/|tools\/(?!release|docs))/;

/**
 * Lists the tests of one kind.
 * @param {Kind} kind
 * @param {readonly string[]} paths Only what lies there; everywhere when empty.
 * @param {{ areLong?: boolean }} [options] Only those that take long.
 * @returns {string[]}
 */
export function testFiles(kind, paths, { areLong = false } = {}) {
  const starts = paths.map((path) => path.replace(/^\.\/|\/$/g, ''));
  return findFiles('packages')
    .filter((file) => file.endsWith('.test.ts') && kindOf(file) === kind)
    .filter((file) => starts.includes(file) || LONG.test(file) === areLong)
    .filter((file) => starts.length === 0 || starts.some((start) => file.startsWith(start)));
}

/** Whether one of these tests reads what is made from the sources: rules, directory, languages. */
export function needGenerated(files) {
  return files.some((file) => !ALONE.test(file));
}

function kindOf(file) {
  return Object.keys(ENDS).find((kind) => file.endsWith(ENDS[kind])) ?? 'node';
}
