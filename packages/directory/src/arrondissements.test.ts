import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';

import { buildDirectory } from './build/build-directory.js';
import { checkCoverage } from './build/check-coverage.js';
import { gatherPlaces } from './build/places.js';
import { readGeography } from './build/read-geography.js';
import { readStructures, type StructureFiles } from './build/read-structures.js';
import { folder } from './build/testing.js';
import { communeOf, findCommune } from './find-commune.js';
import { locate } from './locate.js';
import { type Directory, openDirectory } from './open-directory.js';

const STRUCTURES = `
- { id: nord, destination: cpts, name: Nord, territory: { communes: [75118 Paris 18e Arrondissement, 75119] }, source: vue, seen: 2026-11-22, status: unconfirmed }
- { id: sud, destination: cpts, name: Sud, territory: { communes: [{ code: 75113, precision: Gobelins }] }, source: vue, seen: 2026-11-22, status: unconfirmed }
- { id: ville, destination: cpts, name: Ville, territory: { communes: [75056 Paris] }, source: vue, seen: 2026-11-22, status: unconfirmed }
- { id: appui, destination: dac, name: Appui, territory: { departement: 75 }, source: vue, seen: 2026-11-22, status: unconfirmed }
`;

let files: StructureFiles;
let paris: Directory;
let read: (name: string) => Promise<unknown>;
before(async () => {
  const path = await mkdtemp(join(tmpdir(), 'directory-'));
  await mkdir(join(path, 'structures'));
  const settings = await readFile(join(folder, 'directory.yaml'), 'utf8');
  await writeFile(join(path, 'directory.yaml'), settings);
  await writeFile(join(path, 'sources.yaml'), '- { id: vue, title: Une page, publisher: Un site }');
  await writeFile(join(path, 'structures/paris.yaml'), STRUCTURES);
  files = await readStructures(path);
  const built = buildDirectory(readGeography(), files, []);
  assert.deepEqual(
    built.findings.filter(({ code }) => code !== 'unknown-destination'),
    [],
  );
  read = async (name) => JSON.parse(built.files.get(name) ?? '');
  paris = await openDirectory(read);
  await paris.load(['75']);
});

function namesAt(commune: string): readonly string[] {
  return locate(paris, { departement: '75', commune }, 'cpts').structures.map(
    ({ structure, precision }) => (precision ? `${structure.name} (${precision})` : structure.name),
  );
}

describe('[arrondissement] an arrondissement of Paris, Lyon or Marseille', () => {
  it('is a place of its own, within its commune', async () => {
    const found = communeOf(paris, '75113');
    assert.equal(found?.name, 'Paris 13e Arrondissement');
    assert.deepEqual(found.within, { code: '75056', name: 'Paris' });
    assert.deepEqual(found.postcodes, ['75013']);
    assert.equal((await findCommune('69383', read)).name, 'Lyon 3e Arrondissement');
    assert.equal((await findCommune('13208', read)).within?.code, '13055');
  });

  it('has the structures of its own, and those of the whole commune or département', () => {
    assert.deepEqual(namesAt('75118'), ['Nord', 'Ville']);
    assert.deepEqual(namesAt('75113'), ['Sud (Gobelins)', 'Ville']);
    assert.deepEqual(namesAt('75101'), ['Ville']);
    assert.equal(locate(paris, { departement: '75', commune: '75118' }, 'dac').kind, 'found');
  });

  it('is named at its commune, where a structure answers only there', () => {
    assert.deepEqual(namesAt('75056'), [
      'Nord (Paris 18e Arrondissement, Paris 19e Arrondissement)',
      'Sud (Paris 13e Arrondissement : Gobelins)',
      'Ville',
    ]);
  });

  it('overlaps with a structure of the whole commune', async () => {
    const all = await Promise.all(['75', '69'].map((code) => paris.loadCommunes([code])));
    assert.deepEqual(all.flat(), []);
    const places = gatherPlaces(paris.communes.values());
    const [finding] = checkCoverage(places, files, '2026-11-22').filter(
      ({ code }) => code === 'overlap',
    );
    assert.match(finding?.message ?? '', /Ville.*Nord.*Paris 18e Arrondissement \(75118\)/);
  });
});
