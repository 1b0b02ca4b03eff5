import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parsePack } from './parse-pack.js';
import { findingsIn, smallPackAfter, smallPackWith } from './testing/small-pack.js';

const mistakes: readonly [string, string, string, string, string, RegExp][] = [
  [
    'an unknown question in a rule',
    'rules/regles.yaml',
    'when: { objet: personne }',
    'when: { objte: personne }',
    'unknown-id',
    /« objte » n'est pas une question connu.*« objet »/,
  ],
  [
    'an unknown option in a rule',
    'rules/regles.yaml',
    'when: { objet: personne }',
    'when: { objet: persone }',
    'unknown-id',
    /« persone » n'est pas une réponse.*« personne »/,
  ],
  [
    'an unknown destination',
    'rules/regles.yaml',
    'leads: [dac]',
    'leads: [dca]',
    'unknown-id',
    /« dca ».*« dac »/,
  ],
  [
    'a rule without a source',
    'rules/regles.yaml',
    'sources: [{ source: document }]',
    'sources: []',
    'missing-source',
    /aucune source/,
  ],
  [
    'a source that is not declared',
    'rules/regles.yaml',
    'source: document',
    'source: documant',
    'unknown-id',
    /« documant ».*« document »/,
  ],
  [
    'an unknown key',
    'rules/regles.yaml',
    'firstStep:',
    'firstSetp:',
    'schema',
    /« firstSetp » n'existe pas.*« firstStep »/,
  ],
  [
    'a missing text of a lead rule',
    'rules/regles.yaml',
    '  ifNotEnough: Rappelez.\n',
    '',
    'missing-lead-text',
    /« ifNotEnough » manque/,
  ],
  [
    'a tier that does not exist',
    'rules/regles.yaml',
    'tier: specific',
    'tier: specifique',
    'schema',
    /« tier: specifique » n'est pas permis.*« specific »/,
  ],
  [
    'a safety rule that rests on not knowing',
    'rules/regles.yaml',
    'when: { objet: urgence }',
    'when: { unknown: [objet] }',
    'unsafe-unknown',
    /ne repose jamais/,
  ],
  [
    'a question about danger that cannot be ruled out',
    'questions.yaml',
    '  settled: non\n',
    '',
    'missing-settled',
    /« settled » manque.*« danger ».*oui, non/,
  ],
  [
    'a danger that is ruled out by no answer of the question',
    'questions.yaml',
    'settled: non',
    'settled: nn',
    'unknown-id',
    /Vouliez-vous dire « non »/,
  ],
  [
    'a safety rule that matches where the danger is ruled out',
    'rules/regles.yaml',
    'when: { objet: urgence }',
    'when: { not: { danger: oui } }',
    'settled-danger',
    /« danger: non », qui écarte le danger/,
  ],
  [
    'an answer that means a danger of no question',
    'questions.yaml',
    'text: Une urgence }',
    'text: Une urgence, means: { objet: personne } }',
    'unknown-id',
    /« objet » n'est pas une autre question, qui porte sur un danger/,
  ],
  [
    'an answer that means that there is no danger',
    'questions.yaml',
    'text: Une urgence }',
    'text: Une urgence, means: { danger: non } }',
    'unknown-id',
    /« non » n'est pas une réponse connue.*oui/,
  ],
  [
    'an urgency of an ordinary rule',
    'rules/regles.yaml',
    'tier: specific',
    'tier: specific\n  urgency: today',
    'not-a-danger',
    /« urgency » n'a de sens que pour une règle de sécurité/,
  ],
  [
    'a question that depends on a later one',
    'questions.yaml',
    'short: Objet',
    'short: Objet\n  appliesWhen: { danger: non }',
    'later-question',
    /posée plus loin/,
  ],
  [
    'a duplicate id',
    'questions.yaml',
    'id: danger',
    'id: objet',
    'duplicate-id',
    /existe déjà : questions\.yaml:1/,
  ],
  [
    'a source without a date',
    'sources.yaml',
    '  checked: 2026-11-22\n',
    '',
    'schema',
    /« checked » manque/,
  ],
  [
    'an address that is not https',
    'sources.yaml',
    'https://example.org',
    'http://example.org',
    'schema',
    /« url » ne convient pas/,
  ],
  [
    'broken YAML',
    'sources.yaml',
    "title: 'Un document'",
    "title: 'Un document",
    'yaml',
    /guillemet ouvert à cette ligne n'est pas refermé/,
  ],
];

describe('parsePack', () => {
  it('reads a pack without a mistake', () => {
    const source = parsePack(smallPackWith({}));
    assert.deepEqual(
      source.rules.map(({ value }) => value.id),
      ['urgence', 'personne'],
    );
  });

  for (const [what, file, from, to, code, message] of mistakes) {
    it(`names the file, the line and the way out for ${what}`, () => {
      const findings = findingsIn(smallPackAfter(file, from, to));
      const finding = findings.find((candidate) => candidate.code === code);
      assert.ok(finding, JSON.stringify(findings));
      assert.equal(finding.file, file);
      assert.match(finding.message, message);
      assert.ok(finding.line >= 1);
    });
  }

  it('points to the line of the key itself', () => {
    const [finding] = findingsIn(
      smallPackAfter('rules/regles.yaml', 'leads: [dac]', 'leads: [dca]'),
    );
    assert.equal(finding?.line, 12);
  });

  it('says which file is missing', () => {
    const [finding] = findingsIn(smallPackWith({ 'sources.yaml': undefined }));
    assert.match(finding?.message ?? '', /« sources\.yaml » manque/);
  });

  it('does not go on without a file that cannot be read', () => {
    const files = new Map(smallPackWith({})).set('rules/autres.yaml', undefined);
    assert.deepEqual(
      findingsIn(files).map(({ file }) => file),
      ['rules/autres.yaml'],
    );
  });

  it('reads the files of a folder in the order of their names', () => {
    const files = new Map(smallPackWith({}));
    const rule = files.get('rules/regles.yaml') ?? '';
    files.delete('rules/regles.yaml');
    const [first = '', second = ''] = rule.split(/^(?=- id: personne)/m);
    files.set('rules/b.yaml', second).set('rules/a/c.yaml', first);
    assert.deepEqual(
      parsePack(files).rules.map(({ file }) => file),
      ['rules/a/c.yaml', 'rules/b.yaml'],
    );
  });

  it('takes local rules that are kept elsewhere, and names them without their folder', () => {
    const overlay = `territories: [{ id: lot, name: le Lot, departement: '46' }]
rules:
  - id: lot-personne
    tier: specific
    when: { objet: personne }
    territory: lot
    replaces: [personne]
    leads: [dac]
    firstStep: Appelez.
    ifNotEnough: Rappelez.
    why: Ici.
    sources: [{ source: document }]
`;
    const source = parsePack(smallPackWith({}), {
      overlays: new Map([['elsewhere/lot.yaml', overlay]]),
    });
    assert.deepEqual(source.overlays, ['lot']);
    assert.equal(source.rules.at(-1)?.file, 'lot.yaml');
  });
});
