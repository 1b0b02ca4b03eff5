import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contentOf, hashOf } from './approval/rule-content.js';
import { buildPack } from './build-pack.js';
import { parsePack } from './parse-pack.js';
import { splitWords } from './publish/split-words.js';
import { findingsIn, smallPackWith } from './testing/small-pack.js';

const small = smallPackWith({});
const RULE = `- id: aide
  tier: specific
  when: { objet: personne }
  leads: [dac]
  firstStep:
    - { when: { danger: non }, text: "Rien ne presse : appelez." }
    - { when: { audience: proches }, text: Faites appeler. }
    - text: Appelez le DAC.
  ifNotEnough: Attendez.
  advice:
    - - { when: { objet: personne }, text: Un conseil pour elle. }
      - text: Un conseil.
    - Un autre conseil.
  why: Il aide.
  sources: [{ source: document }]
`;
const HEAD = `${small.get('pack.yaml')}audiences: [{ id: famille, group: proches, lay: true }, { id: infirmier }]\n`;

function packWith(rule: string, more: Readonly<Record<string, string>> = {}) {
  return smallPackWith({ 'pack.yaml': HEAD, 'rules/aide.yaml': rule, ...more });
}

function messages(rule: string): string {
  return findingsIn(packWith(rule))
    .map(({ message }) => message)
    .join('\n');
}

describe('a text with variants', () => {
  it('keeps the text for everybody in its place, and what is said to some beside it', () => {
    const { texts } = buildPack(parsePack(packWith(RULE)));
    const { rules, variants } = texts['fr'] ?? {};
    assert.equal(rules?.['aide']?.firstStep, 'Appelez le DAC.');
    assert.deepEqual(rules?.['aide']?.advice, ['Un conseil.', 'Un autre conseil.']);
    assert.deepEqual(variants, {
      'rules.aide.firstStep': [
        {
          when: { question: 'danger', options: ['non'] },
          text: 'Rien ne presse\u00a0: appelez.',
        },
        { when: { question: 'audience', options: ['proches'] }, text: 'Faites appeler.' },
      ],
      'rules.aide.advice.0': [
        { when: { question: 'objet', options: ['personne'] }, text: 'Un conseil pour elle.' },
      ],
    });
  });

  it('is loaded with the words in whose place it is said', () => {
    const { source, texts } = buildPack(parsePack(packWith(RULE)));
    assert.ok(texts['fr']);
    const { core, rest } = splitWords(texts['fr'], source);
    assert.equal(core.variants, undefined);
    assert.deepEqual(rest.variants, texts['fr'].variants);
  });

  it('is there at once in a danger', () => {
    const { source, texts } = buildPack(parsePack(packWith(RULE)));
    assert.ok(texts['fr']);
    const rules = source.rules.map((rule) => ({ ...rule, tier: 'safety' as const }));
    const { core, rest } = splitWords(texts['fr'], { ...source, rules });
    assert.deepEqual(core.variants, texts['fr'].variants);
    assert.equal(rest.variants, undefined);
  });

  it('is translated variant by variant, and what is missing is told', () => {
    const locale = `rules:
  aide:
    firstStep: [{ text: 'No hurry: call.' }, { text: '' }, { text: Call the DAC. }]
`;
    const built = buildPack(parsePack(packWith(RULE, { 'locales/en.yaml': locale })));
    const said = built.texts['en'];
    assert.equal(said?.rules['aide']?.firstStep, 'Call the DAC.');
    assert.deepEqual(
      said?.variants?.['rules.aide.firstStep']?.map(({ text }) => text),
      ['No hurry: call.', 'Faites appeler.'],
    );
    const missing = built.missing['en'] ?? [];
    assert.ok(missing.includes('rules.aide.firstStep.1.text'), missing.join());
    assert.ok(!missing.some((path) => path.includes('when')), missing.join());
  });

  it('is agreed to with its variants', () => {
    const hash = (rule: string) => {
      const pack = parsePack(packWith(rule));
      const written = pack.rules.find(({ value }) => value.id === 'aide');
      assert.ok(written);
      return hashOf(contentOf(pack, written));
    };
    assert.notEqual(hash(RULE), hash(RULE.replace('Faites appeler', 'Demandez')));
    assert.notEqual(hash(RULE), hash(RULE.replace('danger: non', 'danger: oui')));
  });

  it('says to everybody what no variant says', () => {
    const last = messages(RULE.replace('    - text: Appelez le DAC.\n', ''));
    assert.match(last, /chaque variante a « when », sauf la dernière/);
    const first = messages(RULE.replace('when: { danger: non }, text', 'text'));
    assert.match(first, /chaque variante a « when », sauf la dernière/);
  });

  it('tests real questions, answers and audiences, and a variant that can be read', () => {
    assert.match(messages(RULE.replace('danger: non', 'danger: nno')), /« nno ».*« danger »/);
    assert.match(messages(RULE.replace('audience: proches', 'audience: prochs')), /prochs/);
    assert.match(messages(RULE.replace('danger: non', 'dangr: non')), /dangr/);
    assert.match(
      messages(RULE.replace('when: { audience: proches }', 'when: { danger: non }')),
      /ne se lira jamais/,
    );
  });

  it('names a key that it does not have', () => {
    assert.match(
      messages(RULE.replace('{ audience: proches }, text', '{ audience: proches }, texte')),
      /texte/,
    );
  });

  it('tests who asks in texts alone', () => {
    assert.match(
      messages(RULE.replace('when: { objet: personne }\n', 'when: { audience: famille }\n')),
      /audience/,
    );
  });
});
