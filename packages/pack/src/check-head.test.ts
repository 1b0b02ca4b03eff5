import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from './build-pack.js';
import { parsePack } from './parse-pack.js';
import type { PackFiles } from './pack-files.js';
import { splitWords } from './publish/split-words.js';
import { writePack } from './publish/write-pack.js';
import { reviewPack } from './review-pack.js';
import { findingsIn, smallPackAfter, smallPackWith } from './testing/small-pack.js';

const small = smallPackWith({});
const headWith = (more: string) =>
  smallPackWith({ 'pack.yaml': `${small.get('pack.yaml')}${more}` });
const AUDIENCES = `audiences:
  - { id: metier, group: pro, message: Je suis du métier. }
  - { id: public, lay: true, message: Je demande pour moi., prepare: Ayez une liste. }
`;

describe('what pack.yaml declares for the whole pack', () => {
  for (const [what, more, message] of [
    ['an emergency number', '', /« urgence-16 » n'est pas un interlocuteur connu.*« urgence-15 »/],
    [
      'what each result explains',
      'explained: [dca]\n',
      /« dca » n'est pas un interlocuteur.*« dac »/,
    ],
  ] as const) {
    it(`is a destination: ${what}`, () => {
      const files = more
        ? headWith(more)
        : smallPackAfter('pack.yaml', 'emergency: [urgence-15]', 'emergency: [urgence-16]');
      const [finding] = findingsIn(files);
      assert.equal(finding?.code, 'unknown-id');
      assert.equal(finding.file, 'pack.yaml');
      assert.match(finding.message, message);
    });
  }

  for (const [field, value] of [
    ['hiddenFrom', '[pros]'],
    ['asker', 'publik'],
    ['asker', 'pro'],
  ] as const) {
    it(`is the audience that an option names: ${field}: ${value}`, () => {
      const files = new Map(headWith(AUDIENCES));
      files.set(
        'questions.yaml',
        (small.get('questions.yaml') ?? '').replace(
          'Une personne',
          `Une personne, ${field}: ${value}`,
        ),
      );
      const [finding] = findingsIn(files);
      assert.equal(finding?.code, 'unknown-id');
      assert.equal(finding.file, 'questions.yaml');
      assert.match(finding.message, /n'est pas un public déclaré/);
    });
  }

  it('is declared once', () => {
    const [finding] = findingsIn(headWith('audiences: [{ id: pro }, { id: pro }]\n'));
    assert.equal(finding?.code, 'duplicate-id');
  });

  it('is the group that a destination names', () => {
    const [finding] = findingsIn(
      smallPackAfter('destinations.yaml', 'short: DAC', 'short: DAC\n  group: regional'),
    );
    assert.match(finding?.message ?? '', /dac : « regional » n'est pas un ensemble déclaré/);
  });

  for (const [what, file, from, to, message] of [
    [
      'a destination',
      'destinations.yaml',
      'short: DAC',
      'short: DAC\n  follows: personne',
      /dac : « personne » n'est pas un lieu déclaré dans « places »/,
    ],
    [
      'another place',
      'pack.yaml',
      'emergency: [urgence-15]',
      'emergency: [urgence-15]\nplaces: [{ id: ici, question: Où ?, instead: la }]',
      /ici : « la » n'est pas un lieu/,
    ],
  ] as const) {
    it(`is the place that ${what} follows`, () => {
      const [finding] = findingsIn(smallPackAfter(file, from, to));
      assert.equal(finding?.code, 'unknown-id');
      assert.match(finding.message, message);
    });
  }

  it('has a place to ask for where a rule holds in one territory only', () => {
    const overlay = `
territories: [{ id: lot, name: le Lot, departement: '46' }]
rules:
  - id: lot-avis
    territory: lot
    tier: general
    when: { objet: personne }
    partners: [dac]
    why: Ici.
    sources: [{ source: document }]
`;
    const overlays = new Map([['lot.yaml', overlay]]);
    const found = (files: PackFiles) =>
      reviewPack(parsePack(files, { overlays }), {}, { today: '2026-11-22' })
        .filter(({ code }) => code === 'missing-text')
        .map(({ message }) => message);
    assert.match(found(small)[0] ?? '', /« places » manque.*« lot-avis »/);
    assert.deepEqual(found(headWith('places: [{ id: lieu, question: Où ? }]\n')), []);
  });

  it('has a reminder where a question is about danger', () => {
    const [finding] = findingsIn(
      smallPackAfter('pack.yaml', "  safety: 'Danger : appelez le 15.'\n", ''),
    );
    assert.equal(finding?.code, 'missing-text');
    assert.match(finding.message, /« texts.safety » manque.*« danger »/);
  });

  for (const field of ['written: true', 'strip: danger', 'failure: un danger']) {
    it(`says of a number only where there is one: ${field}`, () => {
      const [finding] = findingsIn(
        smallPackAfter('destinations.yaml', 'short: DAC', `short: DAC\n  ${field}`),
      );
      assert.equal(finding?.code, 'schema');
      assert.match(finding.message, /dac : « phone » manque/);
    });
  }
});

describe('a pack of a field without emergencies', () => {
  const bare = `id: petit
version: 1.0.0
title: Un petit jeu de règles
lang: fr
date: 2026-11-22
validUntil: 2027-11-22
texts: { intro: Des questions., notValidated: Non validé, foot: Une aide. }
`;
  const questions = (small.get('questions.yaml') ?? '').replace(
    '  safety: true\n  settled: non\n',
    '',
  );
  const files = smallPackWith({ 'pack.yaml': bare, 'questions.yaml': questions });

  it('builds without a word on them', () => {
    const built = buildPack(parsePack(files));
    assert.deepEqual(built.logic.emergency, []);
    assert.deepEqual(writePack(built, { files: {}, overlays: {} }).manifest.emergency, []);
  });
});

describe('the numbers to show when nothing else can be', () => {
  const files = smallPackWith({
    'destinations.yaml': (small.get('destinations.yaml') ?? '').replace(
      "short: '15'",
      "short: '15'\n  phone: '15'\n  written: true\n  strip: danger\n  failure: un danger",
    ),
    'pack.yaml': `${small.get('pack.yaml')}${AUDIENCES}explained: [dac]
groups: [{ id: regional, name: Les régionaux, scale: region, mission: Conseiller. }]
`,
    'locales/en.yaml': 'destinations: { urgence-15: { failure: a danger } }\n',
  });
  const built = buildPack(parsePack(files));

  it('stand in the manifest, in each language', () => {
    assert.deepEqual(writePack(built, { files: {}, overlays: {} }).manifest.emergency, [
      { phone: '15', written: true, when: { fr: 'un danger', en: 'a danger' } },
    ]);
  });

  it('stand in the words of the first screens, and what later screens say does not', () => {
    const french = built.texts['fr'] ?? assert.fail('no French');
    const { core, rest } = splitWords(french, built.source);
    assert.deepEqual(core.destinations['urgence-15'], {
      name: 'Le\u00a015',
      short: '15',
      phone: '15',
      written: true,
      strip: 'danger',
      failure: 'un danger',
      part: 'répond',
    });
    assert.deepEqual(core.audiences, { metier: { group: 'pro' }, public: { lay: true } });
    assert.deepEqual(rest.audiences, {
      metier: { message: 'Je suis du métier.' },
      public: { message: 'Je demande pour moi.', prepare: 'Ayez une liste.' },
    });
    assert.equal(core.texts.self, undefined);
    assert.equal(rest.texts?.self, 'Et vous\u00a0?');
    assert.deepEqual([core.explained, core.groups], [undefined, undefined]);
    assert.deepEqual(rest.explained, ['dac']);
  });

  it('need no translation of what is the same in every language', () => {
    const missing = built.missing['en'] ?? [];
    assert.ok(missing.includes('audiences.metier.message'));
    assert.ok(missing.includes('groups.regional.mission'));
    assert.deepEqual(
      missing.filter((path) => /explained|\.(group|scale)$/.test(path)),
      [],
    );
  });
});

describe('an answer that makes one think of a danger', () => {
  const recalling = (question: string) =>
    smallPackAfter('questions.yaml', 'text: Oui }', `text: Oui, recalls: ${question} }`);

  it('leads back to a question about danger, and says so to what shows it', () => {
    const files = recalling('danger');
    assert.deepEqual(findingsIn(files), []);
    const { texts } = buildPack(parsePack(files));
    const options = Object.values(texts['fr']?.questions ?? {}).flatMap((one) =>
      Object.values(one.options),
    );
    assert.ok(options.some(({ recalls }) => recalls === 'danger'));
  });

  it('leads back to no other question', () => {
    const [finding] = findingsIn(recalling('dangers'));
    assert.equal(finding?.code, 'unknown-id');
    assert.match(finding.message, /« dangers » n'est pas .*danger/);
  });
});
