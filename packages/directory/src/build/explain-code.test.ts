import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { type CodeMeaning, explainCode } from './explain-code.js';
import { gatherPlaces, type Places } from './places.js';
import { openBuilt } from './testing.js';

let places: Places;
before(async () => void (places = gatherPlaces((await openBuilt()).communes.values())));

describe('explainCode', () => {
  const meanings: readonly [string, CodeMeaning['kind'], ...(readonly string[])][] = [
    ['81004', 'commune', '81004'],
    ['2a004', 'commune', '2A004'],
    ['75056', 'commune', '75056'],
    ['49144', 'former', '44180'],
    ['74268', 'former', '74010'],
    ['55273', 'former', '55245', '55386'],
    ['78600', 'postcode', '78358', '78396'],
    ['75113', 'arrondissement', '75056'],
    ['13216', 'arrondissement', '13055'],
    ['81000', 'postcode', '81004'],
    ['75013', 'postcode', '75113'],
    ['81999', 'unknown'],
    ['34295x', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [code, kind, ...right] of meanings) {
    it(`[code-shape] says that « ${code} » is: ${kind} ${right.join(', ')}`, () => {
      const meaning = explainCode(places, code);
      assert.equal(meaning.kind, kind);
      assert.deepEqual(codesIn(meaning), right);
    });
  }

  it('[code-shape] names the commune that merged', () => {
    const meaning = explainCode(places, '74268');
    assert.ok(meaning.kind === 'former');
    assert.equal(meaning.name, 'Seynod');
  });
});

function codesIn(meaning: CodeMeaning): readonly string[] {
  if (meaning.kind === 'unknown') return [];
  const communes = 'communes' in meaning ? meaning.communes : [meaning.commune];
  return communes.map(({ code }) => code);
}
