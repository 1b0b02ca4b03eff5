import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

import { buildPack } from './build-pack.js';
import { PackInvalidError } from './finding.js';
import { parsePack } from './parse-pack.js';
import { readPack } from './read-pack.js';
import { reviewPack } from './review-pack.js';
import { findingsIn, SMALL_PACK, smallPackAfter, smallPackWith } from './testing/small-pack.js';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coord-test-'));
  await cp(SMALL_PACK, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function problemsOf(folder: string) {
  return readPack(folder).then(
    () => [],
    (error: unknown) => {
      if (error instanceof PackInvalidError) return error.findings;
      throw error;
    },
  );
}

describe('a file that would not be read', () => {
  const names: readonly [string, string][] = [
    ['rules/danger.yml', 'rules/danger.yaml'],
    ['rules/danger.YAML', 'rules/danger.yaml'],
    ['rules/local/danger.yml', 'rules/local/danger.yaml'],
    ['rules/danger.yaml.txt', 'rules/danger.yaml'],
    ['cases/cas.Yml', 'cases/cas.yaml'],
    ['locales/en.yml', 'locales/en.yaml'],
    ['territories.yml', 'territories.yaml'],
    ['territoires.yaml', 'territories.yaml'],
    ['rules.yaml', 'rules/rules.yaml'],
    ['regles/danger.yaml', 'rules/danger.yaml'],
    ['règles/danger.yml', 'rules/danger.yaml'],
    ['rule/danger.yaml', 'rules/danger.yaml'],
  ];
  for (const [name, meant] of names) {
    it(`[left-out] is an error that says what to call it: ${name}`, async () => {
      const [problem] = await problemsOf(await folderWith({ [name]: '[]\n' }));
      assert.equal(problem?.code, 'unread-file');
      assert.ok(problem.message.includes(`« ${name} » n'est pas lu`), problem.message);
      assert.ok(problem.message.includes(`« ${meant} »`), problem.message);
    });
  }

  it('[left-out] is named where a needed file has another ending', async () => {
    const folder = await folderWith({});
    await rename(join(folder, 'sources.yaml'), join(folder, 'sources.yml'));
    const messages = (await problemsOf(folder)).map(({ message }) => message).join('\n');
    assert.match(messages, /« sources\.yml » n'est pas lu.*« sources\.yaml »/);
  });

  it('[left-out] is a warning where no pack has such a file', async () => {
    const source = await readPack(await folderWith({ 'docker-compose.yml': 'a: 1\n' }));
    const [found] = reviewPack(source, {}, { today: '2026-11-25' }).filter(
      ({ code }) => code === 'unread-file',
    );
    assert.equal(found?.severity, 'warning');
    assert.equal(found.file, 'docker-compose.yml');
  });

  it('[left-out] is nothing else: notes, modules, other folders', async () => {
    const more = { 'rules/LISEZMOI.md': 'a', 'node_modules/x/rules.yaml': 'a', 'src/a.yaml': 'a' };
    assert.deepEqual(await problemsOf(await folderWith(more)), []);
  });

  it('[left-out] is not the second translation into one language', () => {
    const files = smallPackWith({ 'locales/en.yaml': 'a: {}\n', 'locales/old/en.yaml': 'a: {}\n' });
    assert.equal(findingsIn(files)[0]?.code, 'duplicate-id');
  });

  it('[left-out] is not a translation that is a list', () => {
    const [found] = findingsIn(smallPackWith({ 'locales/en.yaml': '- rules\n' }));
    assert.match(found?.message ?? '', /« locales\/en\.yaml » doit contenir des clés/);
  });
});

describe('an id that stands twice', () => {
  it('[duplicate-inside] is told inside a question, with the place of the first', () => {
    const after = '- { id: oui, text: Oui }\n    - { id: oui, text: Aussi }';
    const [found] = findingsIn(smallPackAfter('questions.yaml', '- { id: oui, text: Oui }', after));
    assert.equal(found?.code, 'duplicate-id');
    assert.match(found.message, /« oui » existe déjà : questions\.yaml:16/);
    assert.equal(found.line, 17);
  });

  const PLAYBOOK = `id: ensemble
title: Ensemble
intro: Pas à pas.
plan: { actors: [dac, urgence-15], themes: [{ id: a, text: A }, { id: b, text: B }] }
steps: [{ id: un, actors: [dac], text: Un. }, { id: deux, actors: [dac], text: Deux. }]
sources: [{ source: document }]
`;
  for (const [what, from, to] of [
    ['a step of a pathway', 'id: deux', 'id: un'],
    ['a theme of a plan', 'id: b', 'id: a'],
  ] as const) {
    it(`[duplicate-inside] is told of ${what}`, () => {
      assert.deepEqual(findingsIn(smallPackWith({ 'playbooks/p.yaml': PLAYBOOK })), []);
      const files = smallPackWith({ 'playbooks/p.yaml': PLAYBOOK.replace(from, to) });
      assert.equal(findingsIn(files)[0]?.code, 'duplicate-id');
    });
  }

  for (const actors of ['[dac, dac]', '[dac]\n  partners: [dac]']) {
    it(`[duplicate-inside] is told of who leads or is called twice: ${actors}`, () => {
      const [found] = findingsIn(
        smallPackAfter('rules/regles.yaml', 'leads: [dac]', `leads: ${actors}`),
      );
      assert.match(found?.message ?? '', /personne : « dac » est nommé deux fois/);
    });
  }
});

describe('an id that means something else', () => {
  for (const id of ['none', 'unknown', 'constructor']) {
    it(`[reserved-id] is refused for an answer: ${id}`, () => {
      const [found] = findingsIn(smallPackAfter('questions.yaml', 'id: oui', `id: ${id}`));
      assert.equal(found?.code, 'reserved-id');
      assert.match(found.message, new RegExp(`« ${id} » est un mot réservé`));
    });
  }
  for (const id of ['all', 'any', 'not', 'unknown', 'expert', 'constructor']) {
    it(`[reserved-id] is refused for a question: ${id}`, () => {
      const files = smallPackAfter('questions.yaml', 'id: danger', `id: ${id}`);
      assert.ok(findingsIn(files).some(({ code }) => code === 'reserved-id'));
    });
  }
});

describe('an id that was renamed', () => {
  const wrong: readonly [string, string, string, string, RegExp][] = [
    [
      'an answer that stays',
      'questions.yaml',
      'id: oui,',
      'id: oui, renamedFrom: non,',
      /« non » existe encore/,
    ],
    [
      'a question that stays',
      'questions.yaml',
      'id: danger\n',
      'id: danger\n  renamedFrom: objet\n',
      /« objet » existe encore/,
    ],
    ['itself', 'questions.yaml', 'id: oui,', 'id: oui, renamedFrom: oui,', /« oui » existe encore/],
    [
      'a destination that stays',
      'destinations.yaml',
      'id: dac\n',
      'id: dac\n  renamedFrom: urgence-15\n',
      /existe encore/,
    ],
  ];
  for (const [what, file, from, to, message] of wrong) {
    it(`[renamed-id] was not ${what}`, () => {
      const [found] = findingsIn(smallPackAfter(file, from, to));
      assert.equal(found?.code, 'renamed-id');
      assert.match(found.message, message);
    });
  }

  it('[renamed-id] became one thing only', () => {
    const text =
      '- { id: oui, renamedFrom: si, text: Oui }\n    - { id: non, renamedFrom: si, text: Non }';
    const files = smallPackAfter(
      'questions.yaml',
      '- { id: oui, text: Oui }\n    - { id: non, text: Non }',
      text,
    );
    assert.match(findingsIn(files)[0]?.message ?? '', /un autre le dit aussi/);
  });

  it('[renamed-id] may be another word in another question', () => {
    const files = smallPackAfter('questions.yaml', 'id: oui,', 'id: oui, renamedFrom: urgence,');
    assert.deepEqual(findingsIn(files), []);
  });
});

describe('a translation that was left blank', () => {
  for (const blank of ['""', '" "', '"\u00a0"', '']) {
    it(`[blank-translation] is missing, and the French text stands: ${JSON.stringify(blank)}`, () => {
      const en = `rules: { personne: { firstStep: ${blank}, why: A person. } }
questions: { objet: { text: ${blank}, options: { urgence: { text: ${blank} } } } }
sentences: { "Appelez le DAC.": ${blank} }
`;
      const { texts, missing } = buildPack(parsePack(smallPackWith({ 'locales/en.yaml': en })));
      assert.equal(texts['en']?.rules['personne']?.firstStep, 'Appelez le DAC.');
      assert.equal(texts['en']?.rules['personne']?.why, 'A person.');
      assert.equal(texts['en']?.questions['objet']?.text, 'Pour quoi\u00a0?');
      assert.ok(missing['en']?.includes('rules.personne.firstStep'));
      assert.ok(missing['en']?.includes('questions.objet.options.urgence.text'));
      assert.ok(texts['en']?.untranslated?.includes('Appelez le DAC.'));
    });
  }
});

describe('a date that cannot be', () => {
  const dates: readonly [string, string, string, string, RegExp][] = [
    [
      'a source read tomorrow year',
      'sources.yaml',
      'checked: 2026-11-22',
      'checked: 2027-10-01',
      /futur/,
    ],
    [
      'a source to be read again before it was',
      'sources.yaml',
      'reviewBy: 2027-11-22',
      'reviewBy: 2026-11-22',
      /après « checked »/,
    ],
    [
      'a source to be read again in 200 years',
      'sources.yaml',
      'reviewBy: 2027-11-22',
      'reviewBy: 2226-11-22',
      /plus de 5 ans/,
    ],
    [
      'a pack that ends before it begins',
      'pack.yaml',
      'validUntil: 2027-11-22',
      'validUntil: 2026-01-22',
      /après « date »/,
    ],
  ];
  for (const [what, file, from, to, message] of dates) {
    it(`[impossible-date] is an error: ${what}`, () => {
      const source = parsePack(smallPackAfter(file, from, to));
      const found = reviewPack(source, {}, { today: '2026-11-25' }).find(
        ({ code }) => code === 'impossible-date',
      );
      assert.equal(found?.severity, 'error');
      assert.match(found.message, message);
    });
  }

  it('[impossible-date] is none in a pack as it should be', () => {
    const codes = reviewPack(parsePack(smallPackWith({})), {}, { today: '2026-11-22' }).map(
      ({ code }) => code,
    );
    assert.ok(!codes.includes('impossible-date'));
  });
});
