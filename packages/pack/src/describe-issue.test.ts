import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findingsIn, smallPackAfter, smallPackWith } from './testing/small-pack.js';

describe('a value of the wrong kind', () => {
  const wrong: readonly [string, string, string, string, RegExp][] = [
    [
      'a number for a text',
      'rules/regles.yaml',
      'why: Une personne.',
      'why: 12',
      /« why ».*« 12 ».*guillemets/,
    ],
    [
      'a yes for a text',
      'rules/regles.yaml',
      'why: Une personne.',
      'why: true',
      /« true ».*guillemets/,
    ],
    ['an empty text', 'rules/regles.yaml', 'why: Une personne.', 'why: ""', /« why ».*est vide/],
    ['one id for a list', 'rules/regles.yaml', 'leads: [dac]', 'leads: dac', /Écrivez \[dac\]/],
    [
      'one id in a condition',
      'rules/regles.yaml',
      'when: { objet: personne }',
      'when: { unknown: objet }',
      /Écrivez \[objet\]/,
    ],
    [
      'two ids for one',
      'rules/regles.yaml',
      'leads: [dac]',
      'leads: [dac]\n  joint: [a, b]',
      /« joint ».*\["a","b"\]/,
    ],
  ];
  for (const [what, file, from, to, message] of wrong) {
    it(`[raw-schema-words] is told by what is there: ${what}`, () => {
      const messages = findingsIn(smallPackAfter(file, from, to)).map((one) => one.message);
      assert.match(messages.join('\n'), message);
      assert.doesNotMatch(messages.join('\n'), /indéfini|invalide|>=/i);
    });
  }

  it('[raw-schema-words] a département without its quotes', () => {
    const files = smallPackWith({ 'territories.yaml': '- { id: a, name: A, departement: 09 }\n' });
    assert.match(findingsIn(files)[0]?.message ?? '', /« departement ».*guillemets/);
  });
});
