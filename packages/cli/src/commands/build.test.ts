import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { Orientation } from '@coord-orientation/engine';

import { changedRules, coord, copyRules, temporaryFolder } from '../testing/coord.js';

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

const FACTS = ['objet=personne', 'danger=non', 'besoin=echange'].flatMap((one) => ['--fact', one]);

describe('coord build', () => {
  it('writes a file that holds the local rules of an overlay', async () => {
    const out = join(await temporaryFolder(), 'lot.json');
    const local = await overlay(OVERLAY);
    const built = await coord(['build', await complete(), '--out', out, '--with', local]);
    assert.equal(built.exitCode, 0, built.out);
    const { out: orientation } = await coord([
      ...['try', out, ...FACTS, '--commune', '46042', '--json'],
    ]);
    const { lead, receipt } = JSON.parse(orientation) as Orientation;
    assert.deepEqual(lead, ['dac']);
    assert.deepEqual(receipt.overlays, ['lot']);
    const same = await coord(['diff', out, out]);
    assert.equal(same.out, 'Aucune situation ne change.');
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
        ...['build', '--out', join(folder, 'x.json'), '--with', local],
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
    const out = join(await temporaryFolder(), 'x.json');
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
