import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import fc from 'fast-check';

import { openBuilt } from './build/testing.js';
import type { Commune } from './commune.js';
import type { Directory } from './open-directory.js';
import { searchCommunes } from './search-communes.js';
import { searchKey } from './search-key.js';

let france: Directory;
let communes: readonly Commune[];
before(async () => {
  france = await openBuilt();
  communes = [...france.communes.values()].flatMap((file) => file.communes);
});

/** A commune, and its name as typed with one letter added, left out, replaced or swapped. */
function anyTypingError() {
  return fc
    .record({
      at: fc.nat(),
      place: fc.nat(),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      kind: fc.constantFrom('add', 'leave out', 'replace', 'swap'),
    })
    .map(({ at, place, letter, kind }) => {
      const commune = communes[at % communes.length] as Commune;
      const name = searchKey(commune.name);
      const here = place % name.length;
      const [before, rest] = [name.slice(0, here), name.slice(here)];
      const typed = {
        add: before + letter + rest,
        'leave out': before + rest.slice(1),
        replace: before + letter + rest.slice(1),
        swap: before + (rest[1] ?? '') + rest[0] + rest.slice(2),
      }[kind];
      return { commune, typed: typed ?? name };
    })
    .filter(({ typed }) => typed.length >= 4);
}

describe('searchCommunes', () => {
  it('finds every commune of Occitanie by its own name, first or among its homonyms', () => {
    for (const commune of communes.filter(({ region }) => region === '76')) {
      const hits = searchCommunes(france, commune.name, 1);
      assert.ok(
        hits.some((hit) => hit.commune === commune),
        commune.name,
      );
    }
  });

  it('finds a commune among the first twenty however one letter of its name is wrong', () => {
    let [tried, missed] = [0, 0];
    fc.assert(
      fc.property(anyTypingError(), ({ commune, typed }) => {
        tried += 1;
        const hits = searchCommunes(france, typed);
        if (!hits.some((hit) => hit.commune === commune)) missed += 1;
        // Others can fit what was typed better; none is lost.
        const all = searchCommunes(france, typed, Infinity);
        assert.ok(all.some((hit) => hit.commune === commune));
      }),
      { numRuns: 2000, seed: 20261122 },
    );
    assert.ok(missed / tried < 0.02, `${missed} of ${tried} not among the first twenty`);
  });
});
