import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findingsIn, SMALL_PACK, smallPackAfter, smallPackWith } from './testing/small-pack.js';
import { readPackFiles } from './read-pack.js';

const small = await readPackFiles(SMALL_PACK);

type Edit = readonly [file: string, from: string, to: string];

/** The small pack with several changes, each in one file. */
function after(...changes: readonly Edit[]) {
  const files = new Map<string, string>();
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? small.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    files.set(file, text.replace(from, to));
  }
  return smallPackWith(Object.fromEntries(files));
}

/** What is found, one a line: `rules/regles.yaml:12 …`. */
function said(files: Parameters<typeof findingsIn>[0]): readonly string[] {
  return findingsIn(files).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const RULES = 'rules/regles.yaml';
const AIDE = '- { id: aide, text: Aide, answers: { objet: personne }, expect: EXPECT }\n';

describe('what is wrong in shape and in ids is told in one round', () => {
  it('[one-round] a key that is missing, and two ids that are wrong, in one rule', () => {
    const lines = said(
      after(
        [RULES, '  why: Une personne.\n', ''],
        [RULES, 'leads: [dac]', 'leads: [dacs]'],
        [RULES, 'when: { objet: personne }', 'when: { objet: persone }'],
      ),
    );
    assert.equal(lines.length, 3, lines.join('\n'));
    assert.match(lines.join('\n'), /« why » manque/);
    assert.match(lines.join('\n'), /« dacs ».*« dac »/);
    assert.match(lines.join('\n'), /« persone ».*« personne »/);
  });

  const pairs: readonly [string, readonly Edit[], readonly RegExp[]][] = [
    [
      'a key that does not exist, and an id',
      [[RULES, 'tier: specific', 'tier: specific\n  couleur: bleu\n  joint: accord']],
      [/« couleur »/, /« accord »/],
    ],
    [
      'a key inside a source, and the source',
      [[RULES, '{ source: document }', '{ source: documen, page: 3 }']],
      [/« page »/, /« documen »/],
    ],
    [
      'a rule without an id of the right form, and whom it names',
      [
        [RULES, 'id: personne', 'id: Personne'],
        [RULES, '[dac]', '[dacs]'],
      ],
      [/un identifiant/, /« dacs »/],
    ],
    [
      'pack.yaml, and an id in it',
      [
        ['pack.yaml', 'date: 2026-11-22', 'date: hier'],
        ['pack.yaml', 'emergency: [urgence-15]', 'emergency: [urgence-16]'],
      ],
      [/« date »/, /« urgence-16 »/],
    ],
    [
      'a pack.yaml that cannot be read, and a rule',
      [
        ['pack.yaml', 'id: petit', 'id: "petit'],
        [RULES, '[dac]', '[dacs]'],
      ],
      [/guillemet/, /« dacs »/],
    ],
    [
      'a question that lacks a text, and a rule that names an answer it never had',
      [
        ['questions.yaml', '  short: Objet\n', ''],
        [RULES, '{ objet: urgence }', '{ objet: urgenc }'],
      ],
      [/« short » manque/],
    ],
  ];
  for (const [what, changes, expected] of pairs) {
    it(`[one-round] ${what}`, () => {
      const lines = said(after(...changes));
      assert.equal(lines.length, expected.length, lines.join('\n'));
      for (const one of expected) assert.match(lines.join('\n'), one);
    });
  }

  it('[one-round] two files, of which one is no YAML', () => {
    const lines = said(
      after([RULES, '[dac]', '[dacs]'], ['sources.yaml', "'Un document'", "'Un document"]),
    );
    assert.equal(lines.length, 2);
  });

  const alone: readonly [string, readonly Edit[]][] = [
    [
      'a destination that lacks a text is known to rules',
      [['destinations.yaml', '  part: coordonne\n', '']],
    ],
    [
      'a destination of a wrong form is known to rules',
      [
        [
          'destinations.yaml',
          'kind: door\n  scale: dep',
          'strip: Jour\n  kind: door\n  scale: dep',
        ],
      ],
    ],
    [
      'a question with an answer that lacks its text',
      [['questions.yaml', 'id: personne, text: Une personne', 'id: personne']],
    ],
    ['sources that are no list', [['sources.yaml', '- id: document', '  id: document']]],
    ['destinations that are no YAML', [['destinations.yaml', 'name: Le 15', 'name: "Le 15']]],
    ['questions that are no YAML', [['questions.yaml', 'text: Pour quoi ?', 'text: "Pour quoi ?']]],
    ['a tier that is missing', [[RULES, '  tier: specific\n', '']]],
  ];
  for (const [what, changes] of alone) {
    it(`[one-round] nothing is said of ids that may be there: ${what}`, () => {
      const lines = said(after(...changes));
      assert.equal(lines.length, 1, lines.join('\n'));
    });
  }

  it('[one-round] nothing is said of ids that stand in a file of another name', () => {
    const text = small.get(RULES) ?? '';
    const lines = said(
      smallPackWith({
        [RULES]: undefined,
        'regles/regles.yaml': text,
        'cases/cas.yaml': AIDE.replace(
          'EXPECT',
          '{ status: certain, lead: [dac], rules: [personne] }',
        ),
      }),
    );
    assert.equal(lines.length, 1, lines.join('\n'));
  });

  it('[one-round] cases with an answer and a rule that are wrong, and a status', () => {
    const expected = '{ status: sure, lead: [dac], rules: [persone] }';
    const lines = said(
      smallPackWith({
        'cases/cas.yaml': AIDE.replace('EXPECT', expected).replace('objet: personne', 'objet: x'),
      }),
    );
    assert.equal(lines.length, 3, lines.join('\n'));
  });

  it('[one-round] a rule for several answers is told of its shape alone', () => {
    const rule = (small.get(RULES) ?? '').replace(
      'id: personne',
      'id: personne-{objet}\n  forEach: x',
    );
    const lines = said(smallPackWith({ [RULES]: rule.replace('[dac]', '[dacs]') }));
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.deepEqual(findingsIn(smallPackAfter(RULES, 'id: personne', 'id: une-personne')), []);
  });
});
