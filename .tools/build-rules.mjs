import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

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
    load: (id) => (id === '\0rules' ? (files['index.js'] ?? 'export {};') : null),
    generateBundle() {
      for (const [fileName, text] of Object.entries(files)) {
        if (fileName !== 'index.js') this.emitFile({ type: 'asset', fileName, source: text });
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
  const { buildPack, readPack, writeSituationType } = await import(tool);
  const { logic, local, texts } = buildPack(await readPack(source));
  const files = { 'logic.json': JSON.stringify(logic) };
  for (const one of local) files[`local/${one.class}.json`] = JSON.stringify(one);
  for (const [lang, words] of Object.entries(texts)) {
    files[`texts.${lang}.json`] = JSON.stringify(words);
  }
  return {
    ...files,
    'index.js': `${header}export const logic = ${files['logic.json']};\nexport const texts = { fr: ${files['texts.fr.json']} };\n`,
    'index.d.ts': `${header}${types}${writeSituationType(logic, 'RulesSituation')}`,
  };
}

const header = '// Written by `pnpm build` from the YAML of this package.\n';

const types = `import type { CompiledLogic, Texts } from '@coord-orientation/engine';

/** The compiled logic of the shared pack. */
export declare const logic: CompiledLogic;

/** Its words, in its own language; translations are files of their own. */
export declare const texts: { readonly fr: Texts };

/** The questions of the shared pack and their answers. */
`;
