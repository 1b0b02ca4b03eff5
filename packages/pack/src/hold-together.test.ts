import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { holdTogether } from './hold-together.js';

describe('holdTogether', () => {
  it('keeps a sign with its word in French', () => {
    const text = holdTogether({ why: ['Où ? « ici » : 48 h'] }, 'fr');
    assert.deepEqual(text, { why: ['Où\u00a0? «\u00a0ici\u00a0»\u00a0: 48\u00a0h'] });
  });

  it('keeps a number with the article before it, and a question in one word', () => {
    const text = holdTogether('Y a-t-il un doute ? Appelez le 15, ou écrivez au 114.', 'fr');
    assert.equal(
      text,
      'Y a-\u2060t-\u2060il un doute\u00a0? Appelez le\u00a015, ou écrivez au\u00a0114.',
    );
  });

  it('leaves other languages and addresses alone', () => {
    assert.equal(holdTogether('Where ?', 'en'), 'Where ?');
    assert.equal(holdTogether('https://example.org/a :b', 'fr'), 'https://example.org/a :b');
  });
});
