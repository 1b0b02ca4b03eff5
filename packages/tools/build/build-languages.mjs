import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'packages/elements/src/words';

/** French comes with the element; `languages.ts` is written here. */
const NOT_LOADED = ['fr.ts', 'languages.ts'];

/**
 * Lists the languages of the interface from the files that say them, so that a new one is one file.
 * @returns {import('rollup').Plugin}
 */
export function languagesPlugin() {
  // Not in buildStart, where the compiler reads the file as it was: a new language would miss its first build.
  return { name: 'languages', options: writeLanguages };
}

function writeLanguages() {
  const file = `${folder}/languages.ts`;
  const text = languagesModule(readdirSync(folder));
  // A file that is written again is a build that is done again.
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/**
 * @param {string[]} files Names such as `en.ts`.
 * @returns {string} The module that loads each of them.
 */
export function languagesModule(files) {
  const names = languagesIn(files);
  return `// Written by \`npm run build\` from the files of this folder.
import type { Translation } from './fr.js';

/** How to load the words of the interface in each language but French. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Translation>>> = {
${names.map((name) => `  ${name}: async () => (await import('./${name}.js')).${name},\n`).join('')}};
`;
}

/**
 * @param {string[]} files Names such as `en.ts` and `places-en.ts`.
 * @returns {string[]} The languages of those that say a whole language, such as `en`.
 */
export function languagesIn(files) {
  return files
    .filter((file) => /^[a-z]+\.ts$/.test(file) && !NOT_LOADED.includes(file))
    .map((file) => file.slice(0, -'.ts'.length));
}
