import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { splitTexts } from './split-texts.mjs';

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
      files = await buildRules(this);
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
 * Compiles `packages/rules` with the pack tool.
 * @returns {Promise<Record<string, string>>} The text of each file in `packages/rules/dist`, by name.
 */
async function buildRules() {
  const tool = pathToFileURL(resolve('packages/pack/dist/index.js'));
  const { buildPack, jsonSchemas, readPack, writeSituationType } = await import(tool);
  writeSchemas(jsonSchemas());
  const { logic, local, texts } = buildPack(await readPack(source));
  const files = { 'logic.json': JSON.stringify(logic) };
  const localRules = Object.fromEntries(local.map((one) => [one.class, nameFile(one)]));
  for (const { name, text } of Object.values(localRules)) files[name] = text;
  for (const [lang, words] of Object.entries(texts)) {
    files[`texts.${lang}.json`] = JSON.stringify(words);
  }
  const { core, more, name, integrity } = splitTexts(texts.fr);
  return {
    ...files,
    [name]: more,
    'logic.js': `${header}export const logic = ${files['logic.json']};\n`,
    'logic.d.ts': `${header}import type { CompiledLogic } from '@coord-orientation/engine';\nexport declare const logic: CompiledLogic;\n`,
    'light.js': `${header}export { logic } from './logic.js';
export const texts = ${JSON.stringify(core)};
export const moreTexts = { url: new URL('./${name}', import.meta.url).href, integrity: '${integrity}' };\n`,
    'local-rules.js': `${header}${writeLocalRules(localRules)}`,
    'local-rules.d.ts': `${header}${localRulesTypes}`,
    'light.d.ts': `${header}${lightTypes}`,
    'index.js': `${header}export { logic } from './logic.js';\nexport const texts = { fr: ${files['texts.fr.json']} };\n`,
    'index.d.ts': `${header}${types}${writeSituationType(logic, 'RulesSituation')}`,
  };
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

const lightTypes = `import type { Texts } from '@coord-orientation/engine';

export { logic } from './logic.js';
export type { RulesSituation } from './index.js';

/** The words of the questions, and the names and first steps of the results. */
export declare const texts: Texts;

/** Where the other words are, and what they have to be. */
export declare const moreTexts: { readonly url: string; readonly integrity: string };
`;
