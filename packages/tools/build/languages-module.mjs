/** French comes with the element; `languages.ts` is written from here. */
const NOT_LOADED = ['fr.ts', 'languages.ts'];

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
