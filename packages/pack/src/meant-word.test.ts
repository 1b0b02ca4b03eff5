import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { meantWord } from './meant-word.js';
import { findingsIn, smallPackAfter, smallPackWith } from './testing/small-pack.js';

const RULES = 'rules/regles.yaml';
const messages = (from: string, to: string) =>
  findingsIn(smallPackAfter(RULES, from, to)).map(({ message }) => message);

describe('a key or a word under another name', () => {
  const keys: readonly [string, string, string][] = [
    ['when: { objet: personne }', 'quand: { objet: personne }', 'when'],
    ['when: { objet: personne }', 'si: { objet: personne }', 'when'],
    ['when: { objet: personne }', 'Condition: { objet: personne }', 'when'],
    ['when: { objet: personne }', 'whn: { objet: personne }', 'when'],
    ['why: Une personne.', 'pourquoi: Une personne.', 'why'],
    ['firstStep: Appelez le DAC.', 'premier_pas: Appelez le DAC.', 'firstStep'],
    ['firstStep: Appelez le DAC.', 'first-step: Appelez le DAC.', 'firstStep'],
    ['tier: specific', 'niveau: specific', 'tier'],
    ['id: personne', 'identifiant: personne', 'id'],
  ];
  for (const [from, to, meant] of keys) {
    it(`[key-in-french] is told once, with its name: ${to}`, () => {
      const said = messages(from, to).filter((one) => !one.includes('firstStep » manque'));
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', new RegExp(`n'existe pas. Vouliez-vous dire « ${meant} »`));
    });
  }

  it('[key-in-french] an unknown key is not to be removed where it may be the one that is missing', () => {
    const said = messages('when: { objet: personne }', 'xyz: { objet: personne }');
    assert.match(said.join('\n'), /« xyz » n'existe pas. Si c'est « when », renommez-la/);
  });

  for (const [word, meant] of [
    ['sécurité', 'safety'],
    ['Précise', 'specific'],
    ['repli', 'fallback'],
    ['Specific', 'specific'],
  ] as const) {
    it(`[key-in-french] a value in French is told with its word: ${word}`, () => {
      const said = messages('tier: specific', `tier: ${word}`).join('\n');
      assert.match(said, new RegExp(`Vouliez-vous dire « ${meant} »`));
    });
  }

  for (const [word, meant] of [
    ['sauf', 'not'],
    ['tous', 'all'],
    ['au moins un', 'any'],
  ] as const) {
    it(`[key-in-french] what joins conditions is told with its word: ${word}`, () => {
      const inside =
        word === 'sauf' ? '{ objet: urgence }' : '[{ objet: urgence }, { danger: oui }]';
      const said = messages('when: { objet: personne }', `when: { ${word}: ${inside} }`);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', new RegExp(`« ${word} » : écrivez « ${meant} »`));
    });
  }

  it('[key-in-french] knows the words of the file alone', () => {
    assert.equal(meantWord('constructor', ['when']), undefined);
    assert.equal(meantWord('quand', ['text']), undefined);
  });
});

describe('an id that is not there', () => {
  const slips: readonly [string, string, RegExp][] = [
    ['a comma that is missing', '[dac urgence-15]', /virgule entre deux : \[dac, urgence-15\]/],
    ['a semicolon', '[dac; urgence-15]', /\[dac, urgence-15\]/],
    ['a word between two', '[dac et urgence-15]', /\[dac, urgence-15\]/],
    ['dashes without their space', '\n    -dac\n    -urgence-15', /Écrivez \[dac, urgence-15\]/],
    ['no brackets', 'dac, urgence-15', /Écrivez \[dac, urgence-15\]/],
    ['a sign that nobody sees', '[dac\u200b]', /« dac » contient un signe invisible/],
    ['a no-break space', '[dac\u00a0]', /signe invisible/],
    ['a hyphen of a word processor', '[urgence‑15]', /« urgence-15 » contient/],
  ];
  for (const [what, by, expected] of slips) {
    it(`[slip-in-id] is told what slipped in: ${what}`, () => {
      assert.match(messages('leads: [dac]', `leads: ${by}`).join('\n'), expected);
    });
  }

  it('[slip-in-id] in a condition, and in a word of the format', () => {
    const said = messages('when: { objet: personne }', 'when: { objet: "personne, urgence" }');
    assert.match(said.join(), /\[personne, urgence\]/);
    assert.match(messages('tier: specific', 'tier: specific\u00a0').join(), /signe invisible/);
  });

  it('[slip-in-id] a sentence in place of a list is one item of it', () => {
    const said = messages('why: Une', 'advice: appelez le matin, puis le soir\n  why: Une').join();
    assert.match(said, /Écrivez \["appelez le matin, puis le soir"\]/);
  });

  it('[cited-and-gone] a rule that was removed is to be removed where it is cited', () => {
    const files = smallPackWith({
      [RULES]: undefined,
      'rules/autres.yaml': '[]\n',
      'cases/cas.yaml':
        '- { id: cas, text: Cas, answers: {}, expect: { status: certain, lead: [], rules: [partie] } }\n',
    });
    assert.match(findingsIn(files)[0]?.message ?? '', /n'existe plus, retirez-le de « rules »/);
  });

  it('[cited-and-gone] also where another one has nearly its name', () => {
    const said = messages('why: Une', 'overrides: [personnes]\n  why: Une').join();
    assert.match(
      said,
      /Vouliez-vous dire « personne » \? Si cela n'existe plus, retirez-le de « overrides »/,
    );
  });

  it('[cited-and-gone] and whoever led, or was a source', () => {
    const said = messages('leads: [dac]', 'leads: [maison-fermee]').join();
    assert.match(said, /retirez-le de « leads » ; sinon, déclarez-le, ou choisissez parmi/);
  });
});
