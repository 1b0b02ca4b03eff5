import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import { languagesIn } from '../build/languages-module.mjs';

const words = 'packages/elements/src/words';

/**
 * Reads what both packages say in each language.
 * @param {string} [folder] The folder of the repository.
 * @returns {Promise<Parameters<typeof import('./report.mjs').languageReport>[0]>}
 */
export async function readLanguages(folder = resolve(import.meta.dirname, '../../..')) {
  const load = (file) => import(pathToFileURL(`${folder}/${file}`).href);
  const names = languagesIn(readdirSync(`${folder}/${words}`));
  const { wholeFrench } = await load('packages/elements/src/testing/whole-french.ts');
  const said = names.map(async (name) => [name, (await load(`${words}/${name}.ts`))[name]]);
  return {
    french: wholeFrench,
    interface: Object.fromEntries(await Promise.all(said)),
    rules: buildPack(await readPack(`${folder}/packages/rules`)).missing,
  };
}
