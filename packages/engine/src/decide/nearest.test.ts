import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nearest } from './nearest.js';

describe('nearest', () => {
  const words = ['personne', 'pratique', 'partenariat', 'specific', '114'];
  const meant: readonly [string, string | undefined][] = [
    ['persone', 'personne'],
    ['Personne', 'personne'],
    ['pesronne', 'personne'],
    ['specifique', 'specific'],
    ['115', '114'],
    ['diabete', undefined],
    ['', undefined],
  ];
  for (const [word, expected] of meant) {
    it(`reads "${word}" as ${expected ?? 'none of them'}`, () => {
      assert.equal(nearest(word, words), expected);
    });
  }
});
