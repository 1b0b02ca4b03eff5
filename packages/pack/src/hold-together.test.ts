import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { holdTogether } from './hold-together.js';

describe('holdTogether', () => {
  it('keeps a sign with its word in French', () => {
    const text = holdTogether({ why: ['Où ? « ici » : 48 h'] }, 'fr');
    assert.deepEqual(text, { why: ['Où\u00a0? «\u00a0ici\u00a0»\u00a0: 48\u00a0h'] });
  });

  it('leaves other languages and addresses alone', () => {
    assert.equal(holdTogether('Where ?', 'en'), 'Where ?');
    assert.equal(holdTogether('https://example.org/a :b', 'fr'), 'https://example.org/a :b');
  });
});
