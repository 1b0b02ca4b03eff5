import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { ImportedRow } from './import-columns.js';
import { importRows } from './import-rows.js';
import { gatherPlaces, type Places } from './places.js';
import { openBuilt } from './testing.js';

let places: Places;
before(async () => void (places = gatherPlaces((await openBuilt()).communes.values())));

const DEFAULTS = {
  destination: 'cpts',
  source: 'guichet',
  seen: '2026-11-22',
  sources: ['guichet'],
  taken: new Map([['cpts-prise', 'structures/cpts.yaml:12']]),
};

function read(...cells: readonly ImportedRow['cells'][]) {
  const rows = cells.map((one, at) => ({
    line: at + 2,
    cells: { structure: 'CPTS Essai', ...one },
  }));
  return importRows(places, rows, DEFAULTS);
}

describe('importRows', () => {
  it('gathers the communes of a structure, whole and in part', () => {
    const { structures, faults } = read(
      { code: '34344', website: 'https://cpts.example/' },
      { code: '34154', precision: 'Carnon' },
      { commune: 'le grau du roi' },
    );
    assert.deepEqual(faults, []);
    assert.equal(structures[0]?.id, 'cpts-essai');
    assert.equal(structures[0]?.website, 'https://cpts.example/');
    assert.deepEqual(structures[0]?.territory.communes, [
      '30133',
      { code: '34154', precision: 'Carnon' },
      '34344',
    ]);
  });

  it('puts back the zero that a spreadsheet drops', () => {
    assert.deepEqual(read({ code: '9122' }).structures[0]?.territory.communes, ['09122']);
  });

  it('takes a homonym by its département, by number or name', () => {
    const both = [{ departement: '9' }, { departement: 'Ariège' }, { departement: '09' }];
    for (const cells of both) {
      const { structures } = read({ commune: 'Aigues-Vives', ...cells });
      assert.deepEqual(structures[0]?.territory.communes, ['09002']);
    }
  });

  it('takes the commune that another merged into, and says so', () => {
    const { structures, faults } = read({ code: '49144' });
    assert.deepEqual(structures[0]?.territory.communes, ['44180']);
    assert.deepEqual([faults[0]?.severity, faults[0]?.line], ['warning', 2]);
  });

  const wrong: readonly [string, readonly ImportedRow['cells'][], RegExp][] = [
    ['no structure', [{ structure: '', code: '81004' }], /nom de la structure manque/],
    ['no commune', [{}], /commune manque/],
    ['a code of no commune', [{ code: '81999' }], /81999.*code postal/],
    [
      'a code and another name',
      [{ code: '81004', commune: 'Gaillac' }],
      /Albi, pas de « Gaillac »/,
    ],
    [
      'a name of no commune',
      [{ commune: 'Montredon les Corbières' }],
      /Aucune commune ne s'appelle/,
    ],
    [
      'a structure of another file',
      [{ structure: 'CPTS Prise', code: '81004' }],
      /structures\/cpts\.yaml:12/,
    ],
    ['a homonym', [{ commune: 'Aigues-Vives' }], /Ariège \(09002\)/],
    [
      'two websites',
      [
        { code: '81004', website: 'https://a.fr' },
        { code: '81018', website: 'https://b.fr' },
      ],
      /deux valeurs/,
    ],
    [
      'two precisions',
      [
        { code: '34154', precision: 'Carnon' },
        { code: '34154', precision: 'bourg' },
      ],
      /ligne 2/,
    ],
    ['a website that is not https', [{ code: '81004', website: 'cpts.fr' }], /« site ».*https/],
    ['a date', [{ code: '81004', seen: '22/11/2026' }], /AAAA-MM-JJ/],
    ['a source', [{ code: '81004', source: 'ailleurs' }], /« ailleurs » n'existe pas/],
    [
      'names that are nearly the same',
      [{ code: '81004' }, { structure: 'Essai', code: '81018' }],
      /même identifiant/,
    ],
  ];
  for (const [what, cells, message] of wrong) {
    it(`tells ${what}, with the line`, () => {
      const errors = read(...cells).faults.filter(({ severity }) => severity === 'error');
      assert.equal(errors.length, 1);
      assert.match(errors[0]?.message ?? '', message);
      assert.ok((errors[0]?.line ?? 0) >= 2);
    });
  }
});
