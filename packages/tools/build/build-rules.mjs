import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { splitTexts } from './build-texts.mjs';
import { groupResults } from './text-groups.mjs';

const source = 'packages/rules';

/**
 * Writes what is built from the shared rules: `logic.json`, `texts.<language>.json`, types, and `index.js`.
 * @returns {import('rollup').Plugin} Its entry is named `rules`.
 */
export function rulesPlugin() {
  let files = {};
  return {
    name: 'rules',
    async buildStart() {
      files = await buildRules(source);
    },
    resolveId: (id) => (id === 'rules' ? '\0rules' : null),
    load: (id) => (id === '\0rules' ? 'export {};' : null),
    generateBundle(_, bundle) {
      // Rollup needs an entry; what is written is the files alone.
      for (const name of Object.keys(bundle)) delete bundle[name];
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/**
 * Compiles a pack with the pack tool.
 * @param {string} folder The folder of the pack.
 * @returns {Promise<Record<string, string>>} The text of each file in `packages/rules/dist`, by name.
 */
export async function buildRules(folder) {
  const [tool, { readPack }, engine, { packLogic }] = await Promise.all(
    ['pack/dist/index', 'pack/dist/read-pack', 'engine/dist/index', 'engine/dist/compile'].map(
      load,
    ),
  );
  if (folder === source) writeSchemas(tool.jsonSchemas());
  const { logic, local, texts } = tool.buildPack(await readPack(folder));
  const files = { 'logic.json': JSON.stringify(logic) };
  const localRules = Object.fromEntries(local.map((one) => [one.class, nameFile(one)]));
  for (const { name, text } of Object.values(localRules)) files[name] = text;
  for (const [lang, words] of Object.entries(texts)) {
    files[`texts.${lang}.json`] = JSON.stringify(words);
  }
  const { fr, ...others } = texts;
  const rules = [...logic.rules, ...local.flatMap((one) => one.rules)];
  const pack = engine.loadPack(logic, fr);
  const first = engine.nextQuestion(pack, {});
  const packed = packLogic(logic);
  const groups = groupResults(engine, pack, rules, (tried) => splitTexts(fr, rules, tried).files);
  for (const [lang, words] of Object.entries(others)) {
    const split = splitTexts(words, rules, groups);
    Object.assign(files, namedFiles(split), {
      [`light.${lang}.js`]: `${header}${writeCore(split)}${writeFiles(split)}`,
    });
  }
  const split = splitTexts(fr, rules, groups);
  return {
    ...files,
    'logic.js': `${header}export const logic = ${files['logic.json']};\n`,
    'logic.d.ts': `${header}import type { CompiledLogic } from '@coord-orientation/engine';\nexport declare const logic: CompiledLogic;\n`,
    'local-rules.js': `${header}${writeLocalRules(localRules)}`,
    'local-rules.d.ts': `${header}${localRulesTypes}`,
    ...namedFiles(split),
    'light.js': `${header}import { unpackLogic } from '@coord-orientation/engine';
export const logic = unpackLogic(${asParsed(packed.head)}, () => ${asParsed(packed.tables)});
export const first = ${JSON.stringify(first)};
export const languages = {${Object.keys(others).map((lang) => ` ${JSON.stringify(lang)}: () => import('./light.${lang}.js')`)} };
${writeCore(split)}`,
    'light.d.ts': `${header}${lightTypes}`,
    'light-files.js': `${header}${writeFiles(split)}`,
    'light-files.d.ts': `${header}${lightFilesTypes}`,
    'index.js': `${header}export { logic } from './logic.js';\nexport const texts = { fr: ${files['texts.fr.json']} };\n`,
    'index.d.ts': `${header}${types}${tool.writeSituationType(logic, 'RulesSituation')}`,
  };
}

function load(name) {
  return import(pathToFileURL(resolve(`packages/${name}.js`)));
}

/** The files with the words that are loaded later, by name. */
function namedFiles({ files }) {
  return Object.fromEntries(files.map(({ name, json }) => [name, json]));
}

/** The words that are not loaded later. */
function writeCore({ core }) {
  return `export const texts = ${asParsed(core)};\n`;
}

/** Where the words that are loaded later are. Bundlers copy a file that is named like this. */
function writeFiles({ files }) {
  const listed = files.map(
    ({ group, name, integrity }) =>
      `  ${JSON.stringify(group)}: [new URL('./${name}', import.meta.url).href, '${integrity}'],\n`,
  );
  return `export const files = {\n${listed.join('')}};\n`;
}

/**
 * Browsers read a text as JSON faster than they compile the same data as code, and faster still where each
 * letter is one byte, as nearly all of French are: https://v8.dev/blog/cost-of-javascript-2019#json
 */
function asParsed(data) {
  const text = JSON.stringify(data);
  const inBytes = text.replaceAll(/[^\0-\xff]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `\\u${code.padStart(4, '0')}`;
  });
  const isLatin = inBytes.length < text.length * 1.05;
  return `JSON.parse(${JSON.stringify(isLatin ? inBytes : text)})`;
}

/** The text of a class of places, and the name of its file after its content. */
function nameFile(local) {
  const text = JSON.stringify(local);
  const hash = createHash('sha256').update(text).digest();
  // Some servers read « + » as a space.
  const name = `local/${local.class.replaceAll('+', '.')}.${hash.toString('hex').slice(0, 8)}.json`;
  return { text, name, integrity: `sha256-${hash.toString('base64')}` };
}

function writeLocalRules(localRules) {
  const lines = Object.entries(localRules).map(
    ([id, { name, integrity }]) =>
      `  '${id}': { url: new URL('./${name}', import.meta.url).href, integrity: '${integrity}' },\n`,
  );
  return `export const localRules = {\n${lines.join('')}};\n`;
}

/** For editors: the first line of each YAML file names its schema. */
function writeSchemas(schemas) {
  mkdirSync(`${source}/.schemas`, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(`${source}/.schemas/${name}`, JSON.stringify(schema, null, 2));
  }
}

const header = '// Written by `pnpm build` from the YAML of this package.\n';

const types = `import type { CompiledLogic, Texts } from '@coord-orientation/engine';

/** The compiled logic of the shared pack. */
export declare const logic: CompiledLogic;

/** Its words, in its own language; translations are files of their own. */
export declare const texts: { readonly fr: Texts };

/** The questions of the shared pack and their answers. */
`;

const localRulesTypes = `/** Where the rules of each class of places are, and what the files have to be. */
export declare const localRules: Readonly<
  Record<string, { readonly url: string; readonly integrity: string } | undefined>
>;
`;

const lightTypes = `import type { NextQuestion, Texts } from '@coord-orientation/engine';

export { logic } from './logic.js';
export type { RulesSituation } from './index.js';

/** The words of the questions, and the names and first steps of the results, in one language. */
export interface Language {
  readonly texts: Texts;
  /** Where the other words are, and what they have to be, by what they are for, such as "besoin.avis". */
  readonly files: Readonly<Record<string, readonly [url: string, integrity: string]>>;
}

/** The words in French. */
export declare const texts: Texts;

/** Each other language. */
export declare const languages: Readonly<Record<string, () => Promise<Language>>>;

/** What to ask when nothing is known. */
export declare const first: NextQuestion;
`;

const lightFilesTypes = `import type { Language } from './light.js';

/** Where the other words in French are; apart, because no first question needs it. */
export declare const files: Language['files'];
`;
