import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { PrintedBundle } from '../packs/printed-bundle.js';
import { agreedPack, edit } from '../testing/agreed-pack.js';
import { coord, temporaryFolder } from '../testing/coord.js';

const plain = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

async function printed(...args: readonly string[]): Promise<readonly PrintedBundle[]> {
  const { out } = await coord(['print', ...args, '--json']);
  return (JSON.parse(out) as { bundles: readonly PrintedBundle[] }).bundles;
}

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
}

describe('coord print', () => {
  it('writes a bundle of the shared rules: front page, cases in words, sentences, boxes', async () => {
    const file = join(await temporaryFolder(), 'danger.html');
    const { exitCode } = await coord(['print', '--bundle', 'danger', '--out', file]);
    const page = await readFile(file, 'utf8');
    assert.equal(exitCode, 0);
    assert.match(page, /<html lang="fr">/);
    assert.match(page, /<th scope="row">danger-vital/);
    assert.doesNotMatch(page, /<th scope="row">coordination/);
    assert.doesNotMatch(page, /<script|https?:\/\/(?!example)/);
    const text = plain(page);
    assert.match(text, /ne dit pas encore qui doit être d’accord/);
    assert.match(text, /Les situations, en mots « .* → 15/);
    assert.match(text, /Premier pas Appelez le 15 maintenant/);
    assert.match(text, /d&#39;accord à changer/);
  });

  it('puts each rule of the shared pack into one bundle', async () => {
    const bundles = await printed();
    const ids = bundles.flatMap(({ rules }) => rules.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(bundles.every(({ rules }) => rules.length > 0));
    assert.ok(bundles.map(({ id }) => id).includes('tarn'));
  });

  it('names who is asked, with room to sign', async () => {
    const { out } = await coord(['print', await agreedPack(), '--bundle', 'outils']);
    const text = plain(out);
    assert.match(text, /En attente de La société fictive des jardins .*Fonction, date, signature/);
    assert.match(text, /En attente de Le verger fictif \(1 règle\)/);
  });

  it('prints the files of a pack that has no bundles', async () => {
    const { out } = await coord(['print', join(import.meta.dirname, '../testing/small-pack')]);
    assert.match(out, /<h2>rules\/regles\.yaml<\/h2>/);
  });

  it('suggests the bundle that was meant', async () => {
    const { err, exitCode } = await coord(['print', '--bundle', 'dangers']);
    assert.match(err, /« dangers » n'existe pas\. Vouliez-vous dire « danger »/);
    assert.equal(exitCode, 2);
  });

  it('has a fingerprint that another word changes', async () => {
    const folder = await agreedPack();
    const before = await printed(folder);
    await edit(folder, 'rules/outils.yaml', "Passez à l'atelier.", "Allez à l'atelier.");
    const after = await printed(folder);
    assert.match(before[0]?.hash ?? '', /^[0-9a-f]{12}$/);
    assert.notEqual(after[0]?.hash, before[0]?.hash);
    assert.equal(after[1]?.hash, before[1]?.hash);
  });
});

describe('coord print --changed', () => {
  it('prints only what changed since a revision, the old sentence and the new one', async () => {
    const folder = await committed();
    await edit(folder, 'rules/outils.yaml', "Passez à l'atelier.", "Allez à l'atelier.");
    await edit(folder, 'destinations.yaml', "'01 02'", "'01 03'");
    const { out, err } = await coord(['print', folder, '--changed', 'main']);
    assert.equal(err, '');
    const text = plain(out);
    assert.match(text, /Avant : Passez à l&#39;atelier\. Maintenant : Allez à l&#39;atelier\./);
    assert.match(text, /destinations\.atelier\.phone Avant : 01 02 Maintenant : 01 03/);
    assert.doesNotMatch(text, /Les conseils|Pourquoi/);
  });

  it('prints a rule that is new whole, and says of one that is gone that it was removed', async () => {
    const folder = await committed();
    await edit(folder, 'rules/regles.yaml', '- id: arbres', '- id: arbustes');
    await edit(folder, 'cases/cas.yaml', 'rules: [arbres]', 'rules: [arbustes]');
    const [bundle] = await printed(folder, '--changed', 'HEAD');
    const [added, removed] = bundle?.rules ?? [];
    assert.deepEqual([added?.id, added?.before], ['arbustes', undefined]);
    assert.deepEqual([removed?.id, removed?.now], ['arbres', undefined]);
    const { out } = await coord(['print', folder, '--changed', 'HEAD']);
    assert.match(plain(out), /arbres .*Règle retirée/);
  });

  it('says that nothing changed', async () => {
    const { out } = await coord(['print', await committed(), '--changed', 'main']);
    assert.match(out, /Rien n’a changé depuis « main »/);
  });

  it('says which revision Git does not know', async () => {
    const { err, exitCode } = await coord(['print', await committed(), '--changed', 'principal']);
    assert.match(err, /ne connaît pas la révision « principal »/);
    assert.equal(exitCode, 2);
  });
});

/** The pack in a repository of its own, far from where the command is typed. */
async function committed(): Promise<string> {
  const folder = join(await temporaryFolder(), 'depot', 'regles');
  await cp(await agreedPack(), folder, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=one');
  return folder;
}
