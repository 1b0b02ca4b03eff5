import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

import type { Orientation } from '@coord-orientation/engine';
import { openModules, openPack, orient, orientAt, type PackModules } from '@coord-orientation/sdk';
import { readFolder } from '@coord-orientation/sdk/node';

import { changedRules, coord, copyRules, temporaryFolder } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

/** The shared rules, complete: each lead that is everywhere says so. */
const complete = () =>
  changedRules('destinations.yaml', (text) =>
    text
      .replace(/^ {2}everywhere: true\n/gm, '')
      .replace(/^ {2}kind: door$/gm, '$&\n  everywhere: true'),
  );

const OVERLAY = `
territories:
  - { id: lot, name: Lot, departement: '46' }
sources:
  - { id: lot-charte, title: Une charte, publisher: Une CPTS, status: structure, checked: 2026-11-22, reviewBy: 2027-11-22 }
rules:
  - id: lot-echange
    territory: lot
    replaces: [echange]
    tier: specific
    when: { besoin: echange }
    leads: [dac]
    partners: [equipe-soins-proximite, msp]
    firstStep: Appelez le DAC du Lot.
    ifNotEnough: Rappelez.
    why: Ainsi en a décidé la charte.
    sources: [{ source: lot-charte, at: page 1 }]
cases:
  - id: lot-en-parler
    text: On voudrait en parler entre collègues à Cahors.
    commune: '46042'
    answers: { objet: personne, danger: non, besoin: echange }
    expect: { status: certain, lead: [dac], rules: [lot-echange] }
`;

async function overlay(text: string): Promise<string> {
  const file = join(await temporaryFolder(), 'lot.yaml');
  await writeFile(file, text);
  return file;
}

/** The same of the pack on gardens. */
const SMALL_OVERLAY = `
territories:
  - { id: lot, name: Lot, departement: '46' }
sources:
  - { id: lot-charte, title: Une charte, publisher: Un jardin, status: structure, checked: 2026-11-22, reviewBy: 2027-11-22 }
rules:
  - id: lot-materiel
    territory: lot
    replaces: [materiel]
    tier: specific
    when: { demande: materiel }
    leads: [association]
    firstStep: Appelez l'association du Lot.
    ifNotEnough: Rappelez.
    why: Ainsi en a décidé la charte.
    sources: [{ source: lot-charte, at: page 1 }]
cases:
  - id: lot-pelle
    text: Une pelle à Cahors.
    commune: '46042'
    answers: { demande: materiel }
    expect: { status: certain, lead: [association], rules: [lot-materiel] }
`;

describe('coord build', () => {
  it('writes a folder that holds the local rules of an overlay, and that every command takes', async () => {
    const out = join(await temporaryFolder(), 'lot');
    const local = await overlay(SMALL_OVERLAY);
    const built = await coord([
      'build',
      await smallPack(),
      '--out',
      out,
      '--with',
      local,
      ...TODAY,
    ]);
    assert.equal(built.exitCode, 0, built.out);
    const { out: orientation } = await coord([
      ...['try', out, '--fact', 'demande=materiel', '--commune', '46042', '--json'],
    ]);
    const { receipt } = JSON.parse(orientation) as Orientation;
    assert.deepEqual(receipt.leads, ['association']);
    assert.deepEqual(receipt.overlays, ['lot']);
    const same = await coord(['diff', out, out]);
    assert.equal(same.out, 'Aucune situation ne change.');
    for (const args of [
      ['check', out, ...TODAY],
      ['test', out, ...TODAY],
      ['questions', out],
      ['stale', out, ...TODAY],
    ]) {
      assert.equal((await coord(args)).exitCode, 0, args.join(' '));
    }
    const again = join(await temporaryFolder(), 'again');
    assert.equal((await coord(['build', out, '--out', again, ...TODAY])).exitCode, 0);
    const read = (folder: string) => readFile(join(folder, 'manifest.json'), 'utf8');
    assert.equal(await read(again), await read(out), 'a folder that is built again is the same');
  });

  it('answers in each place of a pack with an overlay as an application opens it', async () => {
    const out = join(await temporaryFolder(), 'lot');
    const local = await overlay(OVERLAY);
    await coord(['build', await complete(), '--out', out, '--with', local]);
    const pack = await openPack(await readFolder(out));
    const leadsAt = async (commune: string) => {
      const situation = { objet: 'personne', danger: 'non', besoin: 'echange' };
      const rules = await pack.loadPlaces({ commune });
      return orientAt(pack.rules, rules, situation).receipt.leads;
    };
    assert.deepEqual(await leadsAt('46042'), ['dac']);
    assert.deepEqual(await leadsAt('81004'), ['cpts']);
    assert.deepEqual(await leadsAt('34172'), ['cpts']);
  });

  it('writes modules as well, for a bundler', async () => {
    const out = join(await temporaryFolder(), 'regles');
    const { exitCode } = await coord(['build', await complete(), '--out', out, '--modules']);
    assert.equal(exitCode, 0);
    const modules = (await import(pathToFileURL(join(out, 'index.js')).href)) as PackModules;
    const pack = openModules(modules);
    assert.deepEqual(orient(pack.rules, { objet: 'urgence' }).receipt.leads, ['urgence-15']);
    assert.equal((await pack.loadTexts('en')).lang, 'en');
    assert.match(await readFile(join(out, 'index.d.ts'), 'utf8'), /PackSituation/);
  });

  const refused: readonly [string, (text: string) => string, RegExp][] = [
    ['a question', (text) => `${text}\nquestions: []\n`, /ne touchent pas à « questions »/],
    ['a safety rule', (text) => text.replace('tier: specific', 'tier: safety'), /sécurité/],
    ['a shared rule', (text) => text.replace('    territory: lot\n', ''), /Ajoutez « territory »/],
    ['an id of the pack', (text) => text.replace('id: lot-echange', 'id: echange'), /existe déjà/],
  ];
  for (const [what, change, message] of refused) {
    it(`refuses an overlay that touches ${what}, and writes nothing`, async () => {
      const folder = await temporaryFolder();
      const local = await overlay(change(OVERLAY));
      const { exitCode, out } = await coord([
        ...['build', '--out', join(folder, 'x'), '--with', local],
      ]);
      assert.match(out, message);
      assert.equal(exitCode, 1);
      assert.deepEqual(await readdir(folder), []);
    });
  }

  it('refuses a pack with an error', async () => {
    const folder = await changedRules('sources.yaml', (text) =>
      text.replace(/reviewBy/, 'reviewby'),
    );
    const out = join(await temporaryFolder(), 'x');
    const { exitCode, err } = await coord(['build', folder, '--out', out]);
    assert.match(err, /Rien n’a été écrit/);
    assert.equal(exitCode, 1);
    assert.ok(!existsSync(out));
  });

  it('says that a folder which is none cannot be built', async () => {
    const { exitCode, err } = await coord([
      'build',
      join(await copyRules(), 'pack.yaml'),
      '--out',
      'x',
    ]);
    assert.match(err, /n'existe pas/);
    assert.equal(exitCode, 2);
  });
});
