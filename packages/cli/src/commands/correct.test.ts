import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { PrintedBundle } from '../packs/printed-bundle.js';
import { agreedPack, edit } from '../testing/agreed-pack.js';
import { coord } from '../testing/coord.js';
import { TODAY } from '../testing/small-pack.js';

const text = (folder: string, file: string) => readFile(join(folder, file), 'utf8');

async function withCorrector(): Promise<string> {
  const folder = await agreedPack();
  await edit(
    folder,
    'pack.yaml',
    'bundles:',
    'corrections: { body: verger, role: Accueil }\nbundles:',
  );
  return folder;
}

async function approve(folder: string): Promise<string> {
  const print = await coord(['print', folder, '--bundle', 'outils', '--json']);
  const [bundle] = (JSON.parse(print.out) as { bundles: PrintedBundle[] }).bundles;
  for (const [body, role] of [
    ['societe', 'Présidence'],
    ['verger', 'Direction'],
  ] as const) {
    const args = ['--body', body, '--role', role, '--hash', bundle?.hash ?? '', ...TODAY];
    await coord(['approve', 'outils', folder, ...args]);
  }
  return (await coord(['print', folder, '--bundle', 'outils'])).out;
}

describe('coord correct', () => {
  it('puts a number right at once, and lists it on the next sheet until that is agreed to', async () => {
    const folder = await withCorrector();
    await approve(folder);
    const done = await coord(['correct', 'destinations.atelier.phone', '01 03', folder, ...TODAY]);
    assert.equal(done.exitCode, 0, done.err);
    assert.match(done.out, /« 01 02 » → « 01 03 »/);
    assert.match(await text(folder, 'destinations.yaml'), /phone: 01 03/);
    const { out } = await coord(['print', folder, '--bundle', 'outils']);
    assert.match(
      out,
      /Corrections depuis le dernier accord[^]*destinations\.atelier\.phone[^]*01 02[^]*01 03/,
    );
    assert.doesNotMatch(out, /En attente/);
    assert.doesNotMatch(await approve(folder), /Corrections depuis/);
  });

  it('corrects a spelling, and refuses another word', async () => {
    const folder = await withCorrector();
    const path = 'rules.arbres.firstStep';
    const spelt = await coord(['correct', path, 'Appelez l’asociation.', folder, ...TODAY]);
    assert.equal(spelt.exitCode, 0, spelt.err);
    const other = await coord(['correct', path, 'Oubliez l’asociation.', folder, ...TODAY]);
    assert.match(other.err, /ce n'est plus une faute d'écriture/);
    assert.equal(other.exitCode, 2);
    assert.match(await text(folder, 'rules/regles.yaml'), /Appelez l’asociation/);
  });

  for (const [what, path, message] of [
    [
      'what is not there',
      'destinations.atelier.fax',
      /Aucun texte à « destinations\.atelier\.fax »/,
    ],
    ['another file', 'sources.guide.title', /Aucun texte/],
    ['a switch', 'destinations.atelier.scale', /ce n’est ni un texte/],
  ] as const) {
    it(`writes nothing of ${what}`, async () => {
      const folder = await withCorrector();
      const { err, exitCode } = await coord(['correct', path, 'region', folder, ...TODAY]);
      assert.match(err, message);
      assert.equal(exitCode, 2);
      assert.equal(existsSync(join(folder, 'corrections.yaml')), false);
    });
  }

  it('writes nothing where the pack names nobody who may', async () => {
    const args = ['destinations.atelier.phone', '01 03', await agreedPack(), ...TODAY];
    const { err } = await coord(['correct', ...args]);
    assert.match(err, /personne n’est désigné pour corriger seul/);
  });
});
