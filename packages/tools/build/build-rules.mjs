import { mkdirSync, writeFileSync } from 'node:fs';
import * as tool from '@coord-orientation/pack';
import { readPackFiles } from '@coord-orientation/pack/node';

const source = 'packages/rules';

/**
 * Builds a pack with the pack tool: the pack's folder, its twin of modules, and types.
 * @param {string} folder The folder of the pack.
 * @returns {Promise<Record<string, string>>} The text of each file in `packages/rules/dist`, by name.
 */
export async function buildRules(folder) {
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
