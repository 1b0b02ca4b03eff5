import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { smallPackAfter, smallPackWith, findingsIn } from './testing/small-pack.js';
import { wordsIn } from './words/words-in.js';
import { parseYamlFile } from './yaml-file.js';

const FILE = `- id: un
  tier: specific
  firstStep: Appelez.
  leads: [dac]
  why: Oui.
- id: deux
`;

/** What is found after the third or fourth line was replaced. */
function problemAfter(line: 3 | 4, by: string) {
  const lines = FILE.split('\n');
  lines[line - 1] = by;
  const [problem] = parseYamlFile('x.yaml', lines.join('\n'), wordsIn('fr')).problems;
  return problem;
}

describe('a file that is no YAML', () => {
  const mistakes: readonly [string, 3 | 4, string, number, RegExp][] = [
    ['a tab', 3, '\tfirstStep: Appelez.', 3, /tabulation/],
    ['a tab behind spaces', 3, '  \tfirstStep: Appelez.', 3, /tabulation/],
    ['a no-break space', 3, '\u00a0\u00a0firstStep: Appelez.', 3, /insécable/],
    ['a no-break space behind the colon', 3, '  firstStep:\u00a0Appelez.', 3, /insécable/],
    ['an apostrophe', 3, "  firstStep: 'L'équipe appelle.'", 3, /apostrophe.*guillemets doubles/],
    ['an apostrophe in a list', 4, "  leads: ['l'équipe', dac]", 4, /apostrophe/],
    ['quotes inside quotes', 3, '  firstStep: "Dites "bonjour" à tous."', 3, /guillemet referme/],
    ['text behind the quotes', 3, '  firstStep: "Appelez" le DAC', 3, /guillemet referme/],
    ['no space before a bracket', 4, '  leads:[dac]', 4, /espace après les deux-points/],
    ['no space before a word', 4, '  tier:specific', 4, /espace après les deux-points/],
    ['a bracket that stays open', 4, '  leads: [dac', 4, /crochet.*à cette ligne/],
    ['a brace that stays open', 4, '  when: { besoin: aide', 4, /accolade.*à cette ligne/],
    ['a bracket that stays open on several lines', 4, '  leads: [\n    dac,', 4, /à cette ligne/],
    ['a quote that stays open', 3, '  firstStep: "Appelez.', 3, /guillemet ouvert à cette ligne/],
    ['a simple quote that stays open', 3, "  firstStep: 'Appelez.", 3, /guillemet ouvert/],
    ['a comma that is missing', 4, '  when: { besoin: aide sujet: plaie }', 4, /virgule/],
    ['four spaces', 3, '    firstStep: Appelez.', 3, /trop d’espaces/],
    ['one space', 3, ' firstStep: Appelez.', 3, /pas alignée/],
    ['two slashes', 3, '  // Un commentaire', 3, /« # », pas par « \/\/ »/],
    ['two slashes at the start', 3, '// Un commentaire', 3, /« # »/],
    ['no space behind a dash', 4, '-id: trois', 4, /espace après le tiret/],
    [
      'word quotes around a colon',
      3,
      '  firstStep: “Attention : appelez.”',
      3,
      /guillemets droits/,
    ],
    ['a dash that is none', 4, '– id: trois', 4, /ressemble à « - »/],
    ['a colon that is none', 4, '  tier： general', 4, /ressemble/],
    ['an equals sign', 3, '  firstStep = Appelez.', 3, /à la place de « = »/],
    ['braces that are missing', 3, '  when: besoin: aide', 3, /accolades/],
    ['a text in brackets', 3, '  firstStep: [Voir] le DAC', 3, /signe réservé/],
    ['a text behind a pipe', 3, '  firstStep: |Appelez', 3, /signe réservé/],
    ['a comparison', 3, '  firstStep: > 3 jours', 3, /signe réservé/],
    ['two apostrophes', 3, "  firstStep: 'L''équipe' appelle", 3, /apostrophe/],
    ['a key at the margin', 3, 'firstStep: Appelez.', 3, /pas alignée/],
    ['a merge that is not finished', 3, '<<<<<<< HEAD', 3, /fusion de Git/],
    ['a reserved sign', 3, '  firstStep: @dac', 3, /signe réservé/],
    ['a star', 3, '  firstStep: *Important*', 3, /ne commence ni par « \* »/],
    ['a key written twice', 3, '  tier: general', 3, /écrite deux fois/],
    ['a line of hyphens', 3, '---', 3, /« --- »/],
    ['a colon in a text', 3, '  firstStep: Attention : appelez.', 3, /« : » doit être entre/],
  ];
  for (const [what, line, by, found, message] of mistakes) {
    it(`[yaml-message] is told what was done, and where: ${what}`, () => {
      const problem = problemAfter(line, by);
      assert.match(problem?.message ?? 'no problem', message);
      assert.equal(problem?.line, found);
    });
  }

  it('[yaml-message] is told nothing where nothing is wrong', () => {
    assert.equal(problemAfter(3, '  firstStep: "L\'équipe : https://exemple.org/a"'), undefined);
  });
});

describe('a text that YAML reads otherwise than it was meant', () => {
  const mistakes: readonly [string, string, RegExp][] = [
    [
      'quotes of a word processor',
      '  firstStep: “Appelez le DAC.”',
      /“Appelez le DAC.” : ces guillemets/,
    ],
    ['French quotes', '  firstStep: « Appelez le DAC. »', /ces guillemets s'afficheraient/],
    ['German quotes', '  firstStep: „Appelez.“', /ces guillemets/],
    ['simple ones', '  firstStep: ‘Appelez l’équipe.’', /ces guillemets/],
    ['a straight one and another', '  firstStep: “Appelez."', /ces guillemets/],
    ['quotes around an id', '  firstStep: [“dac”, cpts]', /“dac” : ces guillemets/],
    ['quotes around a key', '  “firstStep”: Appelez.', /ces guillemets/],
    ['a text behind an exclamation mark', '  firstStep: !Important', /ne commence pas par « ! »/],
    ['a number behind a hash', '  firstStep: Bureau #12, au fond', /s'arrête avant « # »/],
  ];
  for (const [what, by, message] of mistakes) {
    it(`[yaml-signs] is told, and read all the same: ${what}`, () => {
      const text = FILE.replace('  firstStep: Appelez.', by);
      const { problems, isReadable } = parseYamlFile('x.yaml', text, wordsIn('fr'));
      assert.match(problems[0]?.message ?? 'no problem', message);
      assert.equal(problems[0]?.line, 3);
      assert.ok(isReadable);
    });
  }

  for (const by of [
    '  firstStep: "« Appelez le DAC. »"',
    '  firstStep: Dites « bonjour », puis « merci ».',
    '  firstStep: « Bonjour » et « merci »',
    '  firstStep: Appelez. # le lundi',
    '  firstStep: Appelez le DAC#2',
  ]) {
    it(`[yaml-signs] is told nothing where it is meant: ${by.trim()}`, () => {
      const text = FILE.replace('  firstStep: Appelez.', by);
      assert.deepEqual(parseYamlFile('x.yaml', text, wordsIn('fr')).problems, []);
    });
  }
});

describe('the encoding of a file', () => {
  const spoilt: readonly [string, string][] = [
    ['saved as Windows-1252', '  firstStep: T\ufffdl\ufffdphonez.'],
    ['saved as UTF-8 after it was read as Windows-1252', '  firstStep: TÃ©lÃ©phonez.'],
    ['with an apostrophe read as Windows-1252', '  firstStep: Lâ€™équipe.'],
    ['with a control sign where an apostrophe was', '  firstStep: L\u0092équipe.'],
  ];
  for (const [what, by] of spoilt) {
    it(`[yaml-encoding] is refused with its line: ${what}`, () => {
      const problem = problemAfter(3, by);
      assert.match(problem?.message ?? '', /UTF-8/);
      assert.equal(problem?.line, 3);
    });
  }

  it('[yaml-encoding] may begin with the mark of Windows editors', () => {
    const { value, problems } = parseYamlFile('x.yaml', `\ufeff${FILE}`, wordsIn('fr'));
    assert.deepEqual(problems, []);
    assert.equal((value as unknown[]).length, 2);
  });

  it('[yaml-encoding] is looked at in translations too', () => {
    const files = smallPackWith({ 'locales/en.yaml': 'rules: { personne: { why: "\ufffd" } }\n' });
    assert.match(findingsIn(files)[0]?.message ?? '', /UTF-8/);
  });

  it('[yaml-encoding] takes capitals with accents and signs of every language', () => {
    const files = smallPackAfter('rules/regles.yaml', 'Une personne.', 'À « Œuilly » – Ã, Â, São.');
    assert.deepEqual(findingsIn(files), []);
  });
});
