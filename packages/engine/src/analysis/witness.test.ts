import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { slotsOf } from '../diagram/slots.js';
import { answersOf } from './witness.js';

const slots = slotsOf([
  { id: 'objet', options: ['personne', 'collectif'] },
  { id: 'sujet', options: ['hopital', 'precarite'], multiple: true },
]);
const [objet = 0, sujet = 0] = slots.head;

describe('a witness', () => {
  it('leaves out a question that is not on the path', () => {
    assert.deepEqual(answersOf(slots, [[objet, 1]]), { objet: 'collectif' });
  });

  it('says that nothing is ticked where only boxes that are not ticked are on the path', () => {
    const path = [
      [objet, 0],
      [sujet + 1, 0],
    ] as const;
    assert.deepEqual(answersOf(slots, path), { objet: 'personne', sujet: 'none' });
  });

  it('says which boxes are ticked', () => {
    const path = [
      [sujet + 1, 0],
      [sujet + 2, 1],
    ] as const;
    assert.deepEqual(answersOf(slots, path), { sujet: ['precarite'] });
  });
});
