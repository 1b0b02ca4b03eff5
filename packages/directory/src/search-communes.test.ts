import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { openBuilt } from './build/testing.js';
import { departementsFor } from './departements-for.js';
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
    ['34154', '34154'],
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
    ['75013 Paris 13e', '75113'],
    ['75013', '75113'],
    ['papeete', '98735'],
  ];
  for (const [text, code] of best) {
    it(`puts ${code} first for « ${text} »`, () => assert.equal(codes(text)[0], code));
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

  it('finds a commune by the name and by the code of one that merged into it', () => {
    const [byName] = searchCommunes(france, 'Arbignieu');
    assert.deepEqual([byName?.commune.name, byName?.by], ['Arboys en Bugey', 'former-name']);
    const [byCode] = searchCommunes(france, '49144');
    assert.equal(byCode?.commune.code, '44180');
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
  ];
  for (const [text, expected] of told) {
    it(`says which files can have « ${text} »`, () => {
      const found = departementsFor(france, text);
      for (const code of expected) assert.ok(found.includes(code), `${text}: ${found.join()}`);
      if (expected.length === 0) assert.deepEqual(found, []);
    });
  }

  it('reaches every commune by its code and by each of its postcodes', () => {
    const missed = [...france.communes.values()].flatMap(({ communes, formers }) => [
      ...communes.flatMap(({ code, postcodes, departement }) =>
        [code, ...postcodes].map((number) => [number, departement.code] as const),
      ),
      ...formers.map(({ place, commune }) => [place.code, commune.departement.code] as const),
    ]);
    const wrong = missed.filter(
      ([number, code]) => !departementsFor(france, number).includes(code),
    );
    assert.deepEqual(wrong.slice(0, 5), []);
  });
});
