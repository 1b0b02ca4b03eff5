import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parsePack } from './parse-pack.js';
import { reviewPack } from './review-pack.js';
import { smallPackAfter, smallPackWith } from './testing/small-pack.js';

const RULES = 'rules/regles.yaml';
const CODES = ['personal-words', 'age-or-score'];

function found(files: Parameters<typeof parsePack>[0]) {
  const findings = reviewPack(parsePack(files), {}, { today: '2026-11-25' });
  return findings.filter(({ code }) => CODES.includes(code));
}

const saying = (text: string) => found(smallPackAfter(RULES, 'Appelez le DAC.', `"${text}"`));

describe('words that must not be in a rule', () => {
  const wrong: readonly [string, string, RegExp][] = [
    ['a person', 'Appelez Mme Durand.', /nomme une personne : « Mme Durand »/],
    ['a person with a first name', 'Le Dr Jeanne Durand répond.', /« Dr Jeanne Durand »/],
    ['a person in capitals', 'Voyez M. DURAND.', /« M. DURAND »/],
    ['a person whose name has an accent', 'Docteur Émile Örn répond.', /« Docteur Émile Örn »/],
    ['a mobile number', 'Appelez le 06 12 34 56 78.', /portable : « 06 12 34 56 78 »/],
    ['a mobile number in one go', 'Appelez le 0712345678.', /portable/],
    ['a mobile number with dots', 'Appelez le 06.12.34.56.78.', /portable/],
    ['a mobile number with its country', 'Appelez le +33 6 12 34 56 78.', /portable/],
    [
      'a mail address',
      'Écrivez à jeanne.durand@exemple.fr',
      /courriel : « jeanne.durand@exemple.fr »/,
    ],
    ['a score', 'Si le score est supérieur à 4.', /décider un score/],
    ['points', 'À partir de 3 points.', /décider un score/],
    ['an age', 'Pour les plus de 75 ans.', /décider un âge : « plus de 75 ans »/],
    ['an age from which', 'Dès 60 ans, appelez.', /« Dès 60 ans »/],
    ['ages between which', 'Entre 18 et 25 ans.', /« Entre 18 et 25 ans »/],
    ['an age and more', 'Pour 75 ans et plus.', /« 75 ans et plus »/],
  ];
  for (const [what, text, message] of wrong) {
    it(`[telling-words] is an error with its line: ${what}`, () => {
      const findings = saying(text);
      assert.match(findings.map((one) => one.message).join('\n'), message);
      assert.equal(findings.length, 1);
      const [{ severity, file, line } = { severity: '', file: '', line: 0 }] = findings;
      assert.deepEqual({ severity, file, line }, { severity: 'error', file: RULES, line: 13 });
    });
  }

  const right = [
    'Appelez le 0 800 00 00 00, puis le 15.',
    'Aucun score n’est demandé, à aucun âge.',
    'Suivi depuis plus de 5 ans, revu tous les 3 ans.',
    'Mme R. ou M. T. : des initiales, personne.',
    'Monsieur le maire, Madame la directrice.',
    'Le Dr ou la sage-femme répond.',
    'Un médecin : 3 consultations, point 4 du document.',
  ];
  for (const text of right) {
    it(`[telling-words] is no error: ${text}`, () => {
      assert.deepEqual(saying(text), []);
    });
  }

  it('[telling-words] an age may be said where who leads says it', () => {
    const rule = (files: ReturnType<typeof smallPackAfter>) => files.get(RULES) ?? '';
    const files = smallPackAfter(
      'destinations.yaml',
      'mission: Coordonner.',
      'mission: Dès 60 ans.',
    );
    const with60 = rule(files).replace('Appelez le DAC.', 'À partir de 60 ans, le DAC.');
    const with70 = rule(files).replace('Appelez le DAC.', 'À partir de 70 ans, le DAC.');
    const own = files.get('destinations.yaml');
    assert.deepEqual(found(smallPackWith({ 'destinations.yaml': own, [RULES]: with60 })), []);
    assert.equal(found(smallPackWith({ 'destinations.yaml': own, [RULES]: with70 })).length, 1);
  });

  it('[telling-words] and where the place in its source says it', () => {
    const text = smallPackAfter(RULES, 'Appelez le DAC.', 'Avant 12 ans, le DAC.').get(RULES) ?? '';
    const [, rest = ''] = text.split('- id: personne');
    const cited = rest.replace('source: document', 'source: document, at: "de 0 à 12 ans"');
    assert.deepEqual(found(smallPackWith({ [RULES]: text.replace(rest, cited) })), []);
  });

  it('[telling-words] an answer for an age that nobody says', () => {
    const files = smallPackAfter('questions.yaml', 'text: Une personne', 'text: Plus de 80 ans');
    assert.equal(found(files)[0]?.file, 'questions.yaml');
  });

  it('[telling-words] cases tell ages as people do, and name nobody', () => {
    const told = (text: string) =>
      smallPackWith({
        'cases/cas.yaml': `- { id: cas, text: "${text}", answers: {}, expect: { status: certain, lead: [] } }\n`,
      });
    assert.deepEqual(found(told('Dame de plus de 83 ans, GIR 2.')), []);
    assert.equal(found(told('Mme Durand, 83 ans.')).length, 1);
  });

  it('[telling-words] the texts of the pack too', () => {
    const files = smallPackAfter('pack.yaml', 'Quelques questions.', 'Appelez le 06 12 34 56 78.');
    assert.equal(found(files)[0]?.file, 'pack.yaml');
  });

  it('[telling-words] translations too', () => {
    const files = smallPackWith({
      'locales/en.yaml': 'rules: { personne: { why: Call Mrs Smith } }\n',
    });
    assert.equal(found(files)[0]?.file, 'locales/en.yaml');
  });
});
