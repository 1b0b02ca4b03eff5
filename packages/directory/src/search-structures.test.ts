import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { openBuilt } from './build/testing.js';
import type { Directory } from './open-directory.js';
import { searchFormerNames, searchNames, searchStructures } from './search-structures.js';

let tarn: Directory;
before(async () => void (tarn = await openBuilt('81')));

describe('searchFormerNames', () => {
  const former: readonly [string, string, string | undefined][] = [
    ['MAIA', 'dac', undefined],
    ['pta', 'dac', undefined],
    ['resopalid', 'dac', '81'],
    ['RésoPalid 81', 'dac', '81'],
    ['relience', 'dac', '31'],
    ['icare', 'dac', '46'],
    ['RESAPY', 'dac', '65'],
    ['Diamip', 'dr-diabete', undefined],
  ];
  for (const [text, destination, departement] of former) {
    it(`knows what « ${text} » is now, before anything else is loaded`, () => {
      const [hit] = searchFormerNames(tarn, text);
      assert.deepEqual([hit?.destination, hit?.departement], [destination, departement]);
    });
  }

  it('says nothing of two letters, nor of a commune', () => {
    assert.deepEqual([...searchFormerNames(tarn, 'ma'), ...searchFormerNames(tarn, 'albi')], []);
  });
});

describe('searchNames', () => {
  const named: readonly [string, readonly string[]][] = [
    ['diabete occ', ['diabete-occitanie']],
    ['CPTS Narbonne', ['cpts-grand-narbonne']],
    ['l’alaric', ['cpts-alaric']],
    ['rpo', ['rpo']],
    ['DAC 81', ['dac-81']],
    ['albi', []],
    ['da', []],
  ];
  for (const [text, ids] of named) {
    it(`finds ${ids.length} by « ${text} », before its département is loaded`, () => {
      const hits = searchNames(tarn, text);
      assert.deepEqual(
        hits.map(({ id }) => id),
        ids,
      );
    });
  }
});

describe('searchStructures', () => {
  it('finds a structure by a word of its name or of a former one', () => {
    assert.deepEqual(
      searchStructures(tarn, 'tarn ouest').map(({ id }) => id),
      ['cpts-tarn-ouest'],
    );
    assert.deepEqual(
      searchStructures(tarn, 'resopalid').map(({ id }) => id),
      ['dac-81'],
    );
  });
});
