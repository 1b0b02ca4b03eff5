import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parsePack } from '../parse-pack.js';
import { agreedFile, agreedPackWith } from '../testing/agreed-pack.js';
import { changedParts } from './changed-parts.js';
import { contentOf, hashOf } from './rule-content.js';

/** What is agreed to with the rule on a person, after a change in one file. */
function contentAfter(file: string, from: string, to: string) {
  const text = agreedFile(file);
  assert.ok(text.includes(from), from);
  return contentIn(agreedPackWith({ [file]: text.replace(from, to) }));
}

function contentIn(files: ReturnType<typeof agreedPackWith>) {
  const source = parsePack(files);
  const rule = source.rules.find(({ value }) => value.id === 'personne');
  if (!rule) throw new Error('The pack has a rule on a person.');
  return contentOf(source, rule);
}

const before = contentIn(agreedPackWith());

describe('what is agreed to with a rule', () => {
  for (const [what, file, from, to, path] of [
    ['its first step', 'rules/reste.yaml', 'Appelez le DAC.', 'Écrivez au DAC.', 'rule.firstStep'],
    [
      'when it applies',
      'rules/reste.yaml',
      '{ objet: personne }',
      '{ objet: urgence }',
      'rule.when',
    ],
    ['who leads', 'rules/reste.yaml', '[dac]', '[urgence-15]', 'rule.leads'],
    [
      'the place in its source',
      'rules/reste.yaml',
      '{ source: document }',
      '{ source: document, at: page 2 }',
      'rule.sources',
    ],
    [
      'the name of who leads',
      'destinations.yaml',
      'Dispositif d',
      'Un dispositif d',
      'destinations.dac.name',
    ],
    [
      'the number of who leads',
      'destinations.yaml',
      'short: DAC',
      "short: DAC\n  phone: '05'",
      'destinations.dac.phone',
    ],
    [
      'who may call',
      'destinations.yaml',
      'short: DAC',
      'short: DAC\n  openTo: [pro]',
      'destinations.dac.openTo',
    ],
    [
      'the words of the answer that it tests',
      'questions.yaml',
      'text: Une personne',
      'text: Une personne ou deux',
      'answers.objet.options.personne.text',
    ],
  ] as const) {
    it(`is ${what}: a change is found, and named`, () => {
      const after = contentAfter(file, from, to);
      assert.notEqual(hashOf(after), hashOf(before));
      assert.ok(changedParts(before, after).some((part) => part.path === path));
    });
  }

  for (const [what, file, from, to] of [
    ['another destination', 'destinations.yaml', 'Le 15', 'Le quinze'],
    ['another answer', 'questions.yaml', 'Une urgence', 'Une grande urgence'],
    ['the note of a source', 'sources.yaml', 'status:', 'note: lu\n  status:'],
    [
      'the order in which it is written',
      'rules/reste.yaml',
      'tier: specific\n  when: { objet: personne }',
      'when: { objet: personne }\n  tier: specific',
    ],
  ] as const) {
    it(`is not ${what}`, () => {
      assert.equal(hashOf(contentAfter(file, from, to)), hashOf(before));
    });
  }
});
