import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { openBuilt } from './build/testing.js';
import { departementsFor, departementsOfCode } from './departements-for.js';
import type { Directory } from './open-directory.js';
import { searchCommunes } from './search-communes.js';

let france: Directory;
before(async () => void (france = await openBuilt()));

function codes(text: string, limit?: number): readonly string[] {
  return searchCommunes(france, text, limit).map(({ commune }) => commune.code);
}

describe('searchCommunes', () => {
  const best: readonly [string, string][] = [
    ['mauguio', '34154'],
    ['MAUGUIO', '34154'],
    ['maugio', '34154'],
    ['le grau du roi', '30133'],
    ['Grau-du-Roi', '30133'],
    ['st clement de riviere', '34247'],
    ['ste croix de quintillargues', '34248'],
    ['Montredon les Corbières', '11255'],
    ['Massac, Séran', '81159'],
    ["aire sur l'adour", '40001'],
    ['toulouse', '31555'],
    ['union', '31561'],
    ['grazac 31', '31231'],
    ['81800 Grazac', '81106'],
    ['Grazac (81)', '81106'],
    ['34130', '34154'],
    ['69008 Lyon', '69388'],
    ['2a004', '2A004'],
    ['paris', '75056'],
    ['lyon', '69123'],
    ['paris 15', '75115'],
    ['Paris 15e', '75115'],
    ['PARIS 08', '75108'],
    ['Paris 1', '75101'],
    ['paris 1er', '75101'],
    ['Marseille 2ème', '13202'],
    ['13e arrondissement de Paris', '75113'],
    ['lyon 3ème arrondissement', '69383'],
    ['Paris XVIe', '75116'],
    ['75013 Paris 13e', '75113'],
    ['75013', '75113'],
    ['papeete', '98735'],
  ];
  for (const [text, code] of best) {
    it(`puts ${code} first for « ${text} »`, () => assert.equal(codes(text)[0], code));
  }

  const places: readonly [string, string][] = [
    ['Grazac (Tarn)', '81106'],
    ['Grazac, Tarn', '81106'],
    ['Grazac Tarn', '81106'],
    ['Grazac - Haute-Garonne', '31231'],
    ['Grazac (81 - Tarn)', '81106'],
    ['81 - Grazac (Tarn)', '81106'],
    ['Saint-Denis (Réunion)', '97411'],
    ['31 000 Toulouse', '31555'],
    ['Toulouse, France', '31555'],
    ['Grau-du-Roi (Le)', '30133'],
    ['Grau-du-Roi (Le) (30)', '30133'],
    ['Grau-du-Roi (Le), 30240', '30133'],
    ['81004 Albi', '81004'],
    ['Albi (81004)', '81004'],
  ];
  for (const [text, code] of places) {
    it(`[place-as-written] finds ${code} for « ${text} »`, () => {
      const [hit] = searchCommunes(france, text);
      assert.deepEqual([hit?.commune.code, hit?.isWhole], [code, true]);
    });
  }

  const cedex: readonly [string, string][] = [
    ['Albi Cedex', '81004'],
    ['ALBI CEDEX 9', '81004'],
    ['Cedex 09, Albi', '81004'],
    ['cedex9 albi', '81004'],
    ['34295 Montpellier Cedex 5 France', '34172'],
    ['34295 Montpellier Cedex 5', '34172'],
    ['34295 Montpellier', '34172'],
    ['Montpellier 34295', '34172'],
    ['191 avenue du Doyen, 34295 Montpellier Cedex 5', '34172'],
    ['CS 90001, 31059 TOULOUSE CEDEX 9', '31555'],
    ['30029 Nîmes Cedex 9', '30189'],
    ['75013 Paris Cedex 13', '75113'],
    ['75651 Paris Cedex 13', '75056'],
    ['97405 Saint-Denis Cedex', '97411'],
    ['Toulouse 33000', '31555'],
  ];
  for (const [text, code] of cedex) {
    it(`[two-code-lists] lets the name decide in « ${text} »`, () => {
      assert.equal(codes(text)[0], code);
    });
  }

  for (const text of [
    '34295',
    '30029',
    '31059',
    '34 295',
    '34154',
    '49144',
    '75113',
    '34295 Cedex',
  ]) {
    it(`[two-code-lists] does not take « ${text} », which is no postcode, for an INSEE code`, () => {
      assert.deepEqual(codes(text), []);
    });
  }

  const postcodes: readonly [string, readonly string[]][] = [
    ['78600', ['78358', '78396']],
    ['75016', ['75116']],
    ['31300', ['31555']],
    ['34090', ['34172']],
    ['75116', ['75116']],
  ];
  for (const [text, expected] of postcodes) {
    it(`[two-code-lists] finds for ${text} the places of that postcode only`, () => {
      assert.deepEqual([...codes(text)].sort(), expected);
    });
  }

  it('gives nothing for nothing', () => {
    assert.deepEqual(
      ['', ' - ', 'zzzzzz', '99999'].flatMap((text) => codes(text)),
      [],
    );
  });

  it('lists all homonyms, each with its département', () => {
    const hits = searchCommunes(france, 'Aigues-Vives', 1);
    const departements = hits.map(({ commune }) => commune.departement.code);
    assert.deepEqual(departements.sort(), ['09', '11', '30', '34']);
  });

  it('lists the communes of a postcode in both of its départements', () => {
    const hits = searchCommunes(france, '48250');
    const departements = new Set(hits.map(({ commune }) => commune.departement.name));
    assert.deepEqual([...departements].sort(), ['Ardèche', 'Lozère']);
    assert.ok(hits.every(({ by, isWhole }) => by === 'postcode' && isWhole));
  });

  it('lists all communes of the largest postcode', () => {
    const largest = searchCommunes(france, '51300').length;
    assert.ok(largest >= 36, `${largest} communes`);
  });

  it('finds a commune by the name of one that merged into it', () => {
    const [byName] = searchCommunes(france, 'Arbignieu');
    assert.deepEqual([byName?.commune.name, byName?.by], ['Arboys en Bugey', 'former-name']);
  });

  it('puts the larger of two homonyms first', () => {
    assert.equal(codes('saint denis')[0], '93066');
  });

  it('gives at most as many as asked when none is whole', () => {
    assert.equal(codes('saint', 5).length, 5);
  });
});

describe('departementsFor', () => {
  const told: readonly [string, readonly string[]][] = [
    ['34130', ['34']],
    ['48250', ['07', '48']],
    ['81004', ['81']],
    ['97133', ['971', '977']],
    ['Grazac 81', ['81']],
    ['tarn', ['81']],
    ['mauguio', []],
    ['Albi Cedex 9', []],
    ['34295 Montpellier Cedex 5', ['34']],
    ['31 000 Toulouse', ['31']],
    ['Grazac (Tarn)', ['81']],
    ['Paris 13', ['75']],
    ['Paris 13e Arrondissement', ['75']],
    ['Lyon', ['69']],
    ['parisot', []],
  ];
  for (const [text, expected] of told) {
    it(`says which files can have « ${text} »`, () => {
      const found = departementsFor(france, text);
      for (const code of expected) assert.ok(found.includes(code), `${text}: ${found.join()}`);
      assert.ok(found.length <= Math.max(2, expected.length), found.join());
      if (expected.length === 0) assert.deepEqual(found, []);
    });
  }

  it('reaches every commune by each of its postcodes', () => {
    const wrong = [...france.communes.values()].flatMap(({ communes, arrondissements }) =>
      [...communes, ...arrondissements].flatMap(({ postcodes, departement }) =>
        postcodes.filter((each) => !departementsFor(france, each).includes(departement.code)),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('departementsOfCode', () => {
  it('reaches every commune by its present and its former codes', () => {
    const all = [...france.communes.values()].flatMap(({ communes, arrondissements, formers }) => [
      ...[...communes, ...arrondissements].map((commune) => [commune.code, commune] as const),
      ...formers.map(({ place, commune }) => [place.code, commune] as const),
    ]);
    const wrong = all.filter(
      ([code, { departement }]) => !departementsOfCode(france, code).includes(departement.code),
    );
    assert.deepEqual(wrong, []);
  });
});
