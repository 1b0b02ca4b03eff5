import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const source = 'packages/rules';

/**
 * Writes what is built from the shared rules: the pack's folder, its twin of modules, and types.
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
 * Builds a pack with the pack tool.
 * @param {string} folder The folder of the pack.
 * @returns {Promise<Record<string, string>>} The text of each file in `packages/rules/dist`, by name.
 */
export async function buildRules(folder) {
  const [tool, { readPackFiles }] = await Promise.all(
    ['index', 'read-pack'].map(
      (name) => import(pathToFileURL(resolve(`packages/pack/dist/${name}.js`))),
    ),
  );
  if (folder === source) writeSchemas(tool.jsonSchemas());
  const files = await readPackFiles(folder);
  const built = tool.buildPack(tool.parsePack(files));
  const written = tool.writePack(built, {
    files: Object.fromEntries(files),
    overlays: {},
  });
  return Object.fromEntries([
    ...[...written.files].map(([name, text]) => [`pack/${name}`, text]),
    ...tool.writeModules(written),
    ['index.d.ts', tool.writeModuleTypes(built.source, 'RulesSituation')],
  ]);
}

/** For editors: the first line of each YAML file names its schema. */
function writeSchemas(schemas) {
  mkdirSync(`${source}/.schemas`, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(`${source}/.schemas/${name}`, JSON.stringify(schema, null, 2));
  }
}
