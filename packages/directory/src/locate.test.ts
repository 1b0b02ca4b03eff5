import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { OCCITANIE, openBuilt, readBuilt } from './build/testing.js';
import { type Located, locate } from './locate.js';
import { type Directory, openDirectory } from './open-directory.js';

let directory: Directory;
before(async () => void (directory = await openBuilt(...OCCITANIE, '40', '56', '77', '07')));

function at(departement: string, commune: string | undefined, destination: string): Located {
  return locate(directory, { departement, commune }, destination);
}

function ids({ structures }: Located): readonly string[] {
  return structures.map(({ structure }) => structure.id);
}

describe('locate', () => {
  it('gives both CPTS of Mauguio, each with its part', () => {
    const { kind, structures } = at('34', '34154', 'cpts');
    const parts = structures.map(({ structure, precision }) => `${structure.name} : ${precision}`);
    assert.equal(kind, 'choose');
    assert.deepEqual(parts, [
      'CPTS Occitanie Méditerranée : Carnon',
      'CPTS Montpellier Est-Bérange : sauf Carnon',
    ]);
  });

  it('gives the CPTS of Toulouse by quarter', () => {
    const { kind, structures } = at('31', '31555', 'cpts');
    assert.equal(kind, 'choose');
    assert.match(structures.map(({ precision }) => precision).join(' ; '), /5\.2.*nord.*4\.1/);
  });

  it('gives Le Grau-du-Roi the DAC of the Gard, though its CPTS is in the Hérault too', () => {
    assert.deepEqual(ids(at('30', '30133', 'dac')), ['dac-30']);
    assert.deepEqual(ids(at('30', '30133', 'cpts')), ['cpts-occitanie-mediterranee']);
    assert.deepEqual(ids(at('34', '34344', 'dac')), ['dac-34']);
    assert.deepEqual(ids(at('34', '34344', 'cpts')), ['cpts-occitanie-mediterranee']);
  });

  it('gives a CPTS over two regions in both, and no DAC of a neighbour', () => {
    assert.deepEqual(ids(at('32', '32344', 'cpts')), ['cpts-adour']);
    assert.deepEqual(ids(at('40', '40001', 'cpts')), ['cpts-adour']);
    assert.deepEqual(at('40', '40001', 'dac'), { kind: 'outside', structures: [], askInstead: [] });
  });

  it('gives every département of Occitanie its own DAC', () => {
    for (const code of OCCITANIE) {
      const found = at(code, undefined, 'dac');
      assert.equal(found.kind, 'found');
      assert.deepEqual(ids(found), [`dac-${code}`]);
    }
  });

  it('[local-proof] gives a DAC elsewhere to the town that its source names with it, and to no other', () => {
    const communes = { '56260': ['dac-vannes'], '56178': ['dac-pontivy'], '77186': ['dac-77-sud'] };
    for (const [commune, dac] of Object.entries(communes)) {
      assert.deepEqual(ids(at(commune.slice(0, 2), commune, 'dac')), dac, commune);
    }
    assert.deepEqual(ids(at('77', '77288', 'dac')), []);
  });

  it('leads to the Guichet CPTS, then the FACS, where no CPTS is recorded', () => {
    const { kind, askInstead } = at('34', '34247', 'cpts');
    assert.equal(kind, 'not-recorded');
    assert.deepEqual(
      askInstead.map(({ structure }) => structure.id),
      ['guichet-cpts-occitanie', 'facs-occitanie'],
    );
  });

  it('leads to the FACS first for anything else', () => {
    assert.equal(at('81', '81004', 'crt').askInstead[0]?.structure.id, 'facs-occitanie');
  });

  it('knows the regional ones by theme, each with its kind', () => {
    const { kind, structures } = at('81', '81004', 'dr-diabete');
    assert.equal(kind, 'found');
    assert.deepEqual(
      [structures[0]?.structure.name, structures[0]?.structure.kind],
      ['Diabète Occitanie', 'DER'],
    );
  });

  it('takes the code of a commune that merged', async () => {
    const lot = await openBuilt('46');
    const [former] = lot.communes.get('46')?.formers ?? [];
    assert.ok(former);
    const place = { departement: '46', commune: former.place.code };
    assert.equal(locate(lot, place, 'dac').kind, 'found');
  });

  it('says that it does not know a département that is not loaded', async () => {
    const empty = await openDirectory(readBuilt);
    assert.equal(locate(empty, { departement: '81' }, 'dac').kind, 'unavailable');
  });

  it('never gives a contact, a name or an address that has no source', () => {
    for (const list of directory.structures.values()) {
      for (const { structure } of list) {
        assert.equal(structure.status, 'unconfirmed');
        assert.ok(structure.source.title !== '' && /^\d{4}-\d{2}-\d{2}$/.test(structure.seen));
        assert.equal(structure.phone ?? structure.email ?? structure.address, undefined);
      }
    }
  });
});
