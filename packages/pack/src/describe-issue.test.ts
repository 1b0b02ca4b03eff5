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
      'an equals sign in a condition',
      'rules/regles.yaml',
      'when: { objet: personne }',
      'when: objet = personne',
      /écrivez \{ objet: personne \} à la place/,
    ],
    [
      'brackets around a condition',
      'rules/regles.yaml',
      'when: { objet: personne }',
      'when: [objet: personne]',
      /écrivez \{ objet: personne \} à la place/,
    ],
    [
      'no space in a condition',
      'rules/regles.yaml',
      'when: { objet: personne }',
      'when: {objet:personne}',
      /espace après les deux-points/,
    ],
    [
      'a source alone',
      'rules/regles.yaml',
      'sources: [{ source: document }]',
      'sources: document',
      /Écrivez \[\{ source: document \}\]/,
    ],
    [
      'a source without its key',
      'rules/regles.yaml',
      'sources: [{ source: document }]',
      'sources: [document]',
      /écrivez \{ source: document \}/,
    ],
    [
      'a source without its list',
      'rules/regles.yaml',
      'sources: [{ source: document }]',
      'sources: { source: document }',
      /écrivez \[\{ source: document \}\]/,
    ],
    [
      'an answer that is a text alone',
      'questions.yaml',
      '- { id: personne, text: Une personne }',
      '- Une personne',
      /écrivez \{ id: …, text: "Une personne" \}/,
    ],
    ['nothing behind a key', 'rules/regles.yaml', 'leads: [dac]', 'leads:', /liste est vide/],
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

  it('[raw-schema-words] a file in which nothing is written', () => {
    const [finding] = findingsIn(smallPackWith({ 'rules/vide.yaml': '# rien\n' }));
    assert.match(finding?.message ?? '', /« rules\/vide.yaml » est vide/);
  });

  it('[raw-schema-words] a département without its quotes', () => {
    const files = smallPackWith({ 'territories.yaml': '- { id: a, name: A, departement: 09 }\n' });
    assert.match(findingsIn(files)[0]?.message ?? '', /« departement ».*guillemets/);
  });
});
