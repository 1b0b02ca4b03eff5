import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/**
 * Writes the communes of France, one file for each département, from the official geographical code.
 * @returns {import('rollup').Plugin}
 */
export function directoryPlugin() {
  return {
    name: 'directory',
    generateBundle() {
      for (const [name, value] of Object.entries(buildPlaces())) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: JSON.stringify(value) });
      }
    },
  };
}

function buildPlaces() {
  const require = createRequire(resolve('packages/directory/package.json'));
  const read = (name) => require(`@etalab/decoupage-administratif/data/${name}.json`);
  const communes = read('communes').filter(({ type }) => type === 'commune-actuelle');
  const departements = read('departements').map(({ code, nom, region }) => [
    code,
    { name: nom, region },
  ]);
  const files = { 'departements.json': Object.fromEntries(departements) };
  for (const [code] of departements) {
    files[`communes/${code}.json`] = communes
      .filter(({ departement }) => departement === code)
      .map((commune) => [commune.code, commune.nom]);
  }
  return files;
}
