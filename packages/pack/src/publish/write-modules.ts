import type { Logic, PackIndex } from '@coord-orientation/engine';

import { writeSituationType } from '../situation-type.js';
import type { PackFolder } from './write-pack.js';

/**
 * Writes the twin of a pack's folder for npm packages and bundlers: JavaScript modules with the same
 * content. `index.js` holds what decides and the core words in the pack's own language, which a page needs
 * at once; the others are imported when they are asked for.
 *
 * @returns The text of each module, by name.
 */
export function writeModules({ manifest, files }: PackFolder): ReadonlyMap<string, string> {
  const { format, id, version, lang, logic, reasons, words, places } = manifest;
  const index: PackIndex = { format, id, version, lang, logic, reasons, words, places };
  const textOf = (name: string) => files.get(name) ?? '';
  const { head, tables, first } = JSON.parse(textOf(logic));
  const own = words[lang];
  const later = [
    reasons,
    ...Object.values(words).flatMap(({ core, rest }) => [core, rest]),
    ...Object.values(places),
  ].filter((name) => name !== own?.core);
  const modules = new Map(
    later.map((name) => [moduleOf(name), `${HEADER}export default ${asParsed(textOf(name))};\n`]),
  );
  const imports = later.map(
    (name) => `  ${JSON.stringify(name)}: () => import('./${moduleOf(name)}'),\n`,
  );
  modules.set(
    'index.js',
    `${HEADER}export const index = ${JSON.stringify(index)};
export const logic = {
  first: ${JSON.stringify(first)},
  head: ${asParsed(JSON.stringify(head))},
  get tables() {
    return ${asParsed(JSON.stringify(tables))};
  },
};
export const core = ${asParsed(own ? textOf(own.core) : '{}')};
export const files = {
${imports.join('')}};
`,
  );
  return modules;
}

/**
 * Writes the types of the twin, so that an editor knows every question and answer.
 *
 * @param name - Of the type of the pack's situations.
 */
export function writeModuleTypes(logic: Logic, name: string): string {
  return `${HEADER}import type { PackModules } from '@coord-orientation/engine';

export declare const index: PackModules['index'];
export declare const logic: PackModules['logic'];
export declare const core: PackModules['core'];
export declare const files: PackModules['files'];

/** The questions of the pack and their answers. */
${writeSituationType(logic, name)}`;
}

const HEADER = '// Written by `coord build` from a pack.\n';

function moduleOf(name: string): string {
  return name.replace(/\.json$/, '.js');
}

/**
 * Browsers read a text as JSON faster than they compile the same data as code, and faster still where each
 * letter is one byte, as nearly all of French are: https://v8.dev/blog/cost-of-javascript-2019#json
 */
function asParsed(json: string): string {
  const inBytes = json.replaceAll(/[^\0-\xff]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `\\u${code.padStart(4, '0')}`;
  });
  const isLatin = inBytes.length < json.length * 1.05;
  return `JSON.parse(${JSON.stringify(isLatin ? inBytes : json)})`;
}
