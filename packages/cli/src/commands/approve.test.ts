import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { CheckReport } from '../packs/check-finding.js';
import type { PrintedBundle } from '../packs/printed-bundle.js';
import { agreedPack, edit } from '../testing/agreed-pack.js';
import { coord, temporaryFolder } from '../testing/coord.js';
import { TODAY } from '../testing/small-pack.js';

async function hashOf(folder: string, bundle: string): Promise<string> {
  const { out } = await coord(['print', folder, '--bundle', bundle, '--json']);
  const [printed] = (JSON.parse(out) as { bundles: PrintedBundle[] }).bundles;
  return printed?.hash ?? '';
}

async function approve(folder: string, bundle: string, body: string, role: string) {
  const hash = await hashOf(folder, bundle);
  return coord([
    'approve',
    bundle,
    folder,
    '--body',
    body,
    '--role',
    role,
    '--hash',
    hash,
    ...TODAY,
  ]);
}

async function approvals(folder: string): Promise<readonly string[]> {
  const { out } = await coord(['check', folder, '--json', ...TODAY]);
  return (JSON.parse(out) as CheckReport).findings
    .filter(({ code }) => ['not-approved', 'approval-lost', 'approval'].includes(code))
    .map(({ message }) => message);
}

describe('coord approve', () => {
  it('writes down each agreement, until nobody is waited for', async () => {
    const folder = await agreedPack();
    assert.equal((await approvals(folder)).length, 2);
    const { out, exitCode } = await approve(folder, 'outils', 'societe', 'Présidence');
    assert.match(
      out,
      /« La société fictive des jardins » est d’accord avec « Les outils » : 1 règle/,
    );
    assert.equal(exitCode, 0);
    assert.match((await approvals(folder))[0] ?? '', /outils : en attente de « Le verger fictif »/);
    await approve(folder, 'outils', 'verger', 'Direction');
    await approve(folder, 'conseils', 'societe', 'Secrétariat');
    assert.deepEqual(await approvals(folder), []);
    const { out: page } = await coord(['print', folder, '--bundle', 'outils']);
    assert.match(page, /Le verger fictif<\/strong> : d’accord avec chaque règle/);
    assert.doesNotMatch(page, /En attente|Non validé/);
  });

  it('[bundle-unseen] is what coord explain tells of a rule: its bundle, who agreed, who is waited for', async () => {
    const folder = await agreedPack();
    await approve(folder, 'outils', 'societe', 'Présidence');
    const { out } = await coord(['explain', 'materiel', folder, ...TODAY]);
    assert.match(out, /Lot\n {2}Les outils \(outils\)\n {2}D’accord : La société fictive/);
    assert.match(out, /\(Présidence\), le 2026-11-\d\d\.\n {2}En attente de Le verger fictif\.\n/);
    const { out: english } = await coord(['explain', 'coordination', '--lang', 'en']);
    assert.match(english, /Bundle\n {2}.+ \(personne\)\n {2}The pack does not say yet who/);
  });

  it('[approval-of-other-words] holds no more for a rule that changed, and asks for that rule again', async () => {
    const folder = await agreedPack();
    await approve(folder, 'conseils', 'societe', 'Présidence');
    await edit(folder, 'rules/regles.yaml', "Appelez l'association.", 'Appelez quelqu’un.');
    const [, , lost] = await approvals(folder);
    assert.match(lost ?? '', /arbres : l'accord de « La société fictive des jardins »/);
    assert.match(
      lost ?? '',
      /« rule\.firstStep » : « Appelez l'association\. » → « Appelez quelqu’un\. »/,
    );
    const { out } = await approve(folder, 'conseils', 'societe', 'Présidence');
    assert.match(out, /: 1 règle, noté/);
    assert.equal((await approvals(folder)).length, 1);
    assert.match((await approve(folder, 'conseils', 'societe', 'Présidence')).out, /déjà d’accord/);
  });

  it('[other-sheet] writes nothing of a sheet that says something else', async () => {
    const folder = await agreedPack();
    const hash = await hashOf(folder, 'outils');
    await edit(folder, 'rules/outils.yaml', "Passez à l'atelier.", "Allez à l'atelier.");
    const args = ['approve', 'outils', folder, '--body', 'societe', '--role', 'Présidence'];
    const { err, exitCode } = await coord([...args, '--hash', hash, ...TODAY]);
    assert.match(err, /une règle a changé depuis la feuille/);
    assert.equal(exitCode, 2);
    assert.equal(existsSync(join(folder, 'approvals')), false);
  });

  it('[translation-of-other-words] writes down an agreement to a translation, by the sheet in that language', async () => {
    const folder = await agreedPack();
    await mkdir(join(folder, 'locales'), { recursive: true });
    await writeFile(
      join(folder, 'locales/en.yaml'),
      'rules: { materiel: { firstStep: Go there. } }',
    );
    await approve(folder, 'conseils', 'societe', 'Présidence');
    const untranslated = /conseils : la traduction « en » n'est pas encore validée/;
    assert.match((await approvals(folder)).join('\n'), untranslated);
    const sheet = ['print', folder, '--bundle', 'conseils', '--lang', 'en'];
    const { out: page } = await coord(sheet);
    const [, hash = ''] = /Fingerprint of this translation \(en\): (\w{12})\./.exec(page) ?? [];
    const args = ['approve', 'conseils', folder, '--body', 'societe', '--role', 'Présidence'];
    const { err } = await coord([...args, '--translation', 'de', '--hash', hash, ...TODAY]);
    assert.match(err, /pas de traduction « de »\. Traductions : en/);
    const { out } = await coord([...args, '--translation', 'en', '--hash', hash, ...TODAY]);
    assert.match(out, /d’accord avec « Les conseils \(en\) »/);
    assert.doesNotMatch((await approvals(folder)).join('\n'), untranslated);
  });

  const mistakes: readonly [string, readonly string[], RegExp][] = [
    ['nobody', [], /avec --body.*Attendu : societe \(La société fictive des jardins\), verger/],
    ['a body that is not asked', ['--body', 'vergers'], /Vouliez-vous dire « verger »/],
    ['no function', ['--body', 'verger'], /avec --role.*Direction/],
    [
      'another function',
      ['--body', 'verger', '--role', 'Présidence'],
      /« Présidence » n'est pas une fonction/,
    ],
    ['no sheet', ['--body', 'verger', '--role', 'Direction'], /Recopiez l'empreinte/],
    [
      'a day to come',
      ['--body', 'verger', '--role', 'Direction', '--on', '2026-12-01'],
      /« 2026-12-01 » est dans le futur/,
    ],
  ];
  for (const [what, args, message] of mistakes) {
    it(`says what is missing: ${what}`, async () => {
      const { err, exitCode } = await coord([
        'approve',
        'outils',
        await agreedPack(),
        ...args,
        ...TODAY,
      ]);
      assert.match(err, message);
      assert.equal(exitCode, 2);
    });
  }

  it('says of the shared rules that they ask nobody yet', async () => {
    const { err, exitCode } = await coord(['approve', 'danger', '--body', 'facs']);
    assert.match(err, /« danger » ne demande l'accord de personne/);
    assert.equal(exitCode, 2);
  });
});

describe('coord build, of rules that were agreed to', () => {
  it('publishes the last approved words until the new ones are agreed to', async () => {
    const folder = await agreedPack();
    await approve(folder, 'outils', 'societe', 'Présidence');
    await approve(folder, 'outils', 'verger', 'Direction');
    await edit(folder, 'rules/outils.yaml', "Passez à l'atelier.", "Allez à l'atelier.");
    const out = join(await temporaryFolder(), 'publie');
    const built = await coord(['build', folder, '--out', out, ...TODAY]);
    assert.equal(built.exitCode, 0, built.out);
    assert.match(built.out, /gardent les derniers mots validés : materiel/);
    for (const pack of [out, folder]) {
      const { out: said } = await coord(['try', pack, '--fact', 'demande=materiel']);
      assert.match(said, pack === out ? /Passez à l'atelier/ : /Allez à l'atelier/);
    }
    const { out: diff } = await coord(['diff', out, folder, ...TODAY]);
    assert.match(diff, /materiel : firstStep/);
  });
});
