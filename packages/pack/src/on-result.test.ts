import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from './build-pack.js';
import { parsePack } from './parse-pack.js';
import { findingsIn, smallPackWith } from './testing/small-pack.js';

const small = smallPackWith({});
const QUESTION = `- id: plus
  onResult: true
  text: Ce qui complique
  short: Ce qui complique
  appliesWhen: { objet: personne }
  options:
    - { id: refus, text: Refuse }
    - { id: seul, text: Seul, unless: { danger: oui } }
    - { id: loin, text: Loin }
`;
const RULES = `- id: boites
  tier: general
  when: { plus: [refus, seul] }
  partners: [dac]
  why: Le DAC aide.
  sources: [{ source: document }]
- id: loin
  tier: general
  when: { plus: loin }
  advice: [Loin.]
  why: C'est loin.
  sources: [{ source: document }]
`;

function packWith(question: string, rules: string) {
  return smallPackWith({
    'questions.yaml': `${small.get('questions.yaml')}${question}`,
    'rules/plus.yaml': rules,
  });
}

const after = (text: string, from: string, to: string) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

describe('a question on the result', () => {
  it('is kept apart from those that are asked', () => {
    const { source, texts } = buildPack(parsePack(packWith(QUESTION, RULES)));
    assert.deepEqual(
      source.questions.map(({ id }) => id),
      ['objet', 'danger'],
    );
    assert.deepEqual(source.onResult, [
      {
        id: 'plus',
        options: ['refus', 'seul', 'loin'],
        unless: { seul: { question: 'danger', options: ['oui'] } },
        appliesWhen: { question: 'objet', options: ['personne'] },
      },
    ]);
    assert.equal(texts['fr']?.questions['plus']?.options['refus']?.text, 'Refuse');
  });

  const wrong: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'has no answer « je ne sais pas »',
      after(QUESTION, '  appliesWhen', '  unknown: Je ne sais pas\n  appliesWhen'),
      RULES,
      /« unknown » n'a pas de sens ici/,
    ],
    [
      'has 16 boxes at most',
      `${QUESTION}${Array.from({ length: 14 }, (_, index) => `    - { id: o${index}, text: O }\n`).join('')}`,
      RULES,
      /17 cases, 16 au plus/,
    ],
    [
      'has no box that no rule reads',
      after(QUESTION, '    - { id: loin', '    - { id: vide, text: Vide }\n    - { id: loin'),
      RULES,
      /la case « vide » ne change rien/,
    ],
    [
      'never says who carries',
      QUESTION,
      after(
        RULES,
        '  partners: [dac]',
        '  leads: [dac]\n  firstStep: Appelez.\n  ifNotEnough: Attendez.',
      ),
      /jamais qui porte ni une urgence/,
    ],
    [
      'is no danger',
      QUESTION,
      after(RULES, 'tier: general', 'tier: safety'),
      /jamais qui porte ni une urgence/,
    ],
    [
      'is no condition of another question',
      `${QUESTION}- id: suite\n  text: Suite\n  short: Suite\n  unknown: Non\n  appliesWhen: { plus: refus }\n  options: [{ id: a, text: A }, { id: b, text: B }]\n`,
      RULES,
      /« plus » se coche sur le résultat/,
    ],
    [
      'is tested by two boxes at most in one rule',
      QUESTION,
      after(RULES, '[refus, seul]', '[refus, seul, loin]'),
      /3 cases de « plus » testées, 2 au plus/,
    ],
    [
      'is not read as a « no » where a box is not ticked',
      QUESTION,
      after(RULES, 'when: { plus: loin }', 'when: { not: { plus: loin } }'),
      /case non cochée/,
    ],
    [
      'is never unknown',
      QUESTION,
      after(RULES, 'when: { plus: loin }', 'when: { plus: loin, unknown: [plus] }'),
      /n'a pas de réponse « je ne sais pas »/,
    ],
    [
      'names real answers where a box has no place',
      after(QUESTION, 'danger: oui', 'danger: peut-etre'),
      RULES,
      /« peut-etre » n'est pas une réponse de la question « danger »/,
    ],
    [
      'alone has boxes that have no place',
      after(QUESTION, '  onResult: true', '  unknown: Non'),
      RULES,
      /« unless » ne vaut que pour les cases/,
    ],
    [
      'alone makes a rule offer another answer',
      QUESTION,
      after(
        RULES,
        'when: { plus: loin }',
        'when: { objet: personne }\n  offer: { text: Autre, answer: { objet: urgence } }',
      ),
      /« offer » dépend de ce qui est coché/,
    ],
    [
      'changes no answer about danger',
      QUESTION,
      after(
        RULES,
        '  advice: [Loin.]',
        '  offer: { text: Autre, answer: { danger: non } }\n  advice: [Loin.]',
      ),
      /« danger » n'est pas une question connue/,
    ],
  ];
  for (const [title, question, rules, message] of wrong) {
    it(title, () => {
      const found = findingsIn(packWith(question, rules)).map((one) => one.message);
      assert.ok(
        found.some((one) => message.test(one)),
        found.join('\n'),
      );
    });
  }

  it('may count any number of boxes', () => {
    const counting =
      'when: { atLeast: { count: 2, of: [{ plus: refus }, { plus: seul }, { plus: loin }] } }';
    assert.deepEqual(
      findingsIn(packWith(QUESTION, after(RULES, 'when: { plus: loin }', counting))),
      [],
    );
  });

  it('stays a question like any other where the word is left out', () => {
    const found = findingsIn(packWith(after(QUESTION, '  onResult: true\n', ''), RULES));
    assert.ok(
      found.some(({ message }) => message.includes('unknown')),
      JSON.stringify(found),
    );
  });
});
