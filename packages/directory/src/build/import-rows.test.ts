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
  today: '2026-11-22',
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

  const named: readonly [cells: ImportedRow['cells'], expected: unknown][] = [
    [{ commune: 'Grau-du-Roi (Le)', departement: '30' }, '30133'],
    [{ commune: 'GRAU DU ROI' }, '30133'],
    [{ commune: 'Le Grau-du-Roi', departement: '30 - Gard' }, '30133'],
    [{ commune: 'Le Grau-du-Roi', departement: 'Gard (30)' }, '30133'],
    [{ commune: 'Le Grau-du-Roi', departement: '030' }, '30133'],
    [{ commune: 'Grazac (Tarn)' }, '81106'],
    [{ commune: 'Grazac (81)' }, '81106'],
    [{ commune: 'Saint-Denis', departement: 'Réunion' }, '97411'],
    [{ commune: 'Ajaccio', departement: '2a' }, '2A004'],
    [{ commune: 'ALBI CEDEX 9' }, '81004'],
    [{ code: '81 004' }, '81004'],
    [{ commune: 'Paris 13' }, '75113'],
    [{ code: '30133', commune: 'Grau-du-Roi (Le)' }, '30133'],
    [{ commune: 'Terre-Clapier' }, { code: '81233', precision: 'Terre-Clapier' }],
    [
      { code: '81233', commune: 'Terre-Clapier' },
      { code: '81233', precision: 'Terre-Clapier' },
    ],
    [{ code: '81233', commune: 'Terre-de-Bancalié' }, '81233'],
    [{ commune: 'Seynod' }, { code: '74010', precision: 'Seynod' }],
    [{ code: '75113' }, '75113'],
    [{ code: '75113', commune: 'Paris' }, '75113'],
    [{ commune: 'Paris 13e' }, '75113'],
    [{ commune: 'Lyon 03', departement: '69' }, '69383'],
    [{ code: '75056', commune: 'Paris' }, '75056'],
  ];
  for (const [cells, expected] of named) {
    it(`[place-as-written] reads ${Object.values(cells).join(', ')}`, () => {
      const { structures, faults } = read(cells);
      assert.deepEqual(structures[0]?.territory.communes, [expected]);
      assert.deepEqual(
        faults.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.equal(faults.length, typeof expected === 'string' ? 0 : 1);
    });
  }

  it('[part-for-the-whole] takes a merged commune whole only where all of it is named', () => {
    const former = (name: string) => ({ code: '44180', precision: name });
    const communesOf = (...cells: readonly ImportedRow['cells'][]) =>
      read(...cells).structures[0]?.territory.communes;
    assert.deepEqual(communesOf({ commune: 'Freigné' }), [former('Freigné')]);
    assert.deepEqual(communesOf({ commune: 'Freigné' }, { commune: 'Vritz' }), [
      former('Freigné, Vritz'),
    ]);
    assert.deepEqual(communesOf({ commune: 'Freigné' }, { code: '44180' }), ['44180']);
    const all = [...places.formers.values()]
      .flat()
      .flatMap(({ code, commune, name }) =>
        name && commune.code === '44180' ? [{ code, commune: name }] : [],
      );
    assert.equal(all.length, 6);
    assert.deepEqual(communesOf(...all), ['44180']);
    assert.notDeepEqual(communesOf(...all.slice(1)), ['44180']);
  });

  const phones: readonly [string, string | undefined][] = [
    ['561000000', '05 61 00 00 00'],
    ['5 61 00 00 00', '05 61 00 00 00'],
    ['05 61 00 00 00', '05 61 00 00 00'],
    ['0561000000', '0561000000'],
    ['+33 5 61 00 00 00', '+33 5 61 00 00 00'],
    ['+262 262 90 00 00', '+262 262 90 00 00'],
    ['3646', '3646'],
    ['15', '15'],
    ['116 117', '116 117'],
    ['0563', undefined],
    ['12345678901234567890', undefined],
    ['+33 05 61 00 00 00', undefined],
    ['00 61 00 00 00', undefined],
    ['05 61 00 00 0', undefined],
    ['5,61E+08', undefined],
    ['2222', undefined],
  ];
  for (const [written, expected] of phones) {
    it(`[lost-zero] ${expected ? `reads the phone ${written} as ${expected}` : `refuses the phone ${written}`}`, () => {
      const { structures, faults } = read({ code: '81004', phone: written });
      assert.equal(structures[0]?.phone, expected);
      assert.equal(faults.length, expected === undefined ? 1 : 0);
    });
  }

  it('[lost-zero] takes one phone, written in two ways, for one', () => {
    const { structures, faults } = read(
      { code: '81004', phone: '561000000' },
      { code: '81018', phone: '05 61 00 00 00' },
    );
    assert.deepEqual(faults, []);
    assert.equal(structures[0]?.phone, '05 61 00 00 00');
  });

  it('[code-shape] warns where all codes of a column are postcodes as well', () => {
    const byChance = [...places.communes.keys()].filter((code) => places.byPostcode.has(code));
    const [one = '', other = ''] = byChance;
    assert.match(read({ code: one }, { code: other }).faults[0]?.message ?? '', /codes postaux/);
    assert.deepEqual(read({ code: one }, { code: '81004' }).faults, []);
  });

  it('reads hours, who may call, the ways without voice and who confirmed', () => {
    const { structures, faults } = read({
      ...{ code: '81004', phone: '0563000000', hours: 'lundi-vendredi 9 h-17 h' },
      ...{ whoCalls: 'professionnels', form: 'https://dac.example/demande' },
      ...{ secureEmail: 'a@b.mssante.example', finess: '90 000 001', voiceOnly: 'non' },
      ...{ confirmedBy: 'accueil', confirmedOn: '2026-11-20', confirmedUntil: '2027-11-20' },
    });
    assert.deepEqual(faults, []);
    const [one] = structures;
    assert.equal(one?.hours, 'lundi-vendredi 9 h-17 h');
    assert.equal(one.whoCalls, 'professionnels');
    assert.equal(one.form, 'https://dac.example/demande');
    assert.equal(one.secureEmail, 'a@b.mssante.example');
    assert.equal(one.finess, '090000001');
    assert.deepEqual(
      [one.voiceOnly, one.status, one.confirmedBy],
      [undefined, 'confirmed', 'accueil'],
    );
    assert.equal(read({ code: '81004', voiceOnly: 'Oui' }).structures[0]?.voiceOnly, true);
  });

  const wrong: readonly [string, readonly ImportedRow['cells'][], RegExp][] = [
    ['no structure', [{ structure: '', code: '81004' }], /nom de la structure manque/],
    ['no commune', [{}], /commune manque/],
    ['a postcode', [{ code: '81000' }], /code postal : Albi, Tarn \(81004\)/],
    ['a postcode that was a code', [{ code: '78600' }], /code postal : Maisons-Laffitte/],
    ['a code that was divided', [{ code: '55273' }], /Plusieurs communes/],
    [
      'a commune of another département',
      [{ commune: 'Le Grau-du-Roi', departement: '34' }],
      /n'est pas dans le département « 34 » : Le Grau-du-Roi, Gard \(30133\)/,
    ],
    [
      'a code of another département',
      [{ code: '30133', departement: '34' }],
      /Le Grau-du-Roi \(Gard\), qui n'est pas dans « 34 »/,
    ],
    [
      'what is no département',
      [{ commune: 'Le Grau-du-Roi', departement: '30 - Tarn' }],
      /« 30 - Tarn » n'est pas un département/,
    ],
    ['a status of every object', [{ code: '81004', status: 'constructor' }], /confirmé/],
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
    [
      'a website that is not https',
      [{ code: '81004', website: 'cpts.fr' }],
      /« site internet ».*https/,
    ],
    ['hours of the moment', [{ code: '81004', hours: 'fermé' }], /« horaires ».*en mots/],
    ['confirmed by nobody', [{ code: '81004', status: 'confirmé' }], /qui confirme, quand/],
    [
      'a doubtful « telephone seulement »',
      [{ code: '81004', voiceOnly: 'peut-être' }],
      /« telephone seulement ».*« oui »/,
    ],
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
