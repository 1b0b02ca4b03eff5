import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { PackInvalidError } from './finding.js';
import { readPack } from './read-pack.js';

const SMALL = join(import.meta.dirname, 'testing/small-pack');

/** The findings of the small pack after one change in one file. */
async function findingsAfter(file: string, from: string, to: string) {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  await cp(SMALL, folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  assert.ok(text.includes(from), `${file} has no "${from}"`);
  await writeFile(join(folder, file), text.replace(from, to));
  try {
    await readPack(folder);
    return [];
  } catch (error) {
    if (error instanceof PackInvalidError) return error.findings;
    throw error;
  }
}

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
    /n'est pas un YAML lisible/,
  ],
];

describe('readPack', () => {
  it('reads a pack without a mistake', async () => {
    const source = await readPack(SMALL);
    assert.deepEqual(
      source.rules.map(({ value }) => value.id),
      ['urgence', 'personne'],
    );
  });

  for (const [what, file, from, to, code, message] of mistakes) {
    it(`names the file, the line and the way out for ${what}`, async () => {
      const findings = await findingsAfter(file, from, to);
      const finding = findings.find((candidate) => candidate.code === code);
      assert.ok(finding, JSON.stringify(findings));
      assert.equal(finding.file, file);
      assert.match(finding.message, message);
      assert.ok(finding.line >= 1);
    });
  }

  it('points to the line of the key itself', async () => {
    const [finding] = await findingsAfter('rules/regles.yaml', 'leads: [dac]', 'leads: [dca]');
    assert.equal(finding?.line, 12);
  });

  it('says which file is missing', async () => {
    await assert.rejects(readPack(join(tmpdir(), 'no-such-pack')), /pack\.yaml.*manque/);
  });
});
