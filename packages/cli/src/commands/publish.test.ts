import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { filesIn, firstPublished, replaced, typed, typedAll } from '../testing/canal.js';

const first = await firstPublished();

/** The two folders after the first publication, to be changed. */
async function copyOfBoth(): Promise<typeof first> {
  const { mkdtemp } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const folder = await mkdtemp(join(tmpdir(), 'coord-test-'));
  await cp(join(first.maison, '..'), folder, { recursive: true });
  return { maison: join(folder, 'maison'), centre: join(folder, 'centre') };
}

const PUBLISH = 'coord publish regles --out canal --demo';

describe('coord publish', () => {
  const refusals: readonly [string, (maison: string) => Promise<unknown>, string, RegExp][] = [
    [
      'rules that changed under the same version',
      (maison) => replaced(join(maison, 'regles/rules/personne.yaml'), 'Rappelez.', 'Insistez.'),
      PUBLISH,
      /s’appellent encore 1\.0\.0/,
    ],
    [
      'an older version',
      (maison) => replaced(join(maison, 'regles/pack.yaml'), 'version: 1.0.0', 'version: 0.9.0'),
      PUBLISH,
      /plus ancienne que celle du canal/,
    ],
    [
      'rules that lack approvals',
      () => Promise.resolve(),
      'coord publish regles --out canal',
      /n’ont pas tous leurs accords/,
    ],
    [
      'what « check » refuses',
      (maison) =>
        replaced(join(maison, 'regles/rules/personne.yaml'), 'leads: [dac]', 'leads: [dca]'),
      PUBLISH,
      /personne\.yaml:\d+ .*« dac »/,
    ],
    [
      'rules that would take an emergency number away',
      async (maison) => {
        await replaced(join(maison, 'regles/pack.yaml'), 'version: 1.0.0', 'version: 1.1.0');
        await replaced(join(maison, 'regles/destinations.yaml'), "phone: '15'", "phone: '18'");
      },
      PUBLISH,
      /Une urgence disparaîtrait : secours \(15\)/,
    ],
    [
      'another pack',
      (maison) => replaced(join(maison, 'regles/pack.yaml'), 'id: exemple-canal', 'id: autre'),
      PUBLISH,
      /Ce canal publie « exemple-canal »/,
    ],
    [
      'a département for which nobody answers',
      () => Promise.resolve(),
      'coord publish regles --out canal --directory annuaire --departement 34',
      /aucune instance ne répond du département « 34 »/,
    ],
  ];
  for (const [what, change, line, expected] of refusals) {
    it(`refuses ${what}, and writes nothing`, async () => {
      const { maison } = await copyOfBoth();
      await change(maison);
      const before = await filesIn(join(maison, 'canal'));
      const { exitCode, err, out } = await typed(maison, line);
      assert.match(err + out, expected);
      assert.notEqual(exitCode, 0);
      assert.deepEqual(await filesIn(join(maison, 'canal')), before);
    });
  }

  it('takes no rules that one body signed alone', async () => {
    const { maison } = await copyOfBoth();
    await replaced(join(maison, 'regles/pack.yaml'), 'version: 1.0.0', 'version: 1.1.0');
    await typedAll(maison, `${PUBLISH} --key maison.key`);
    const { exitCode } = await typed(maison, 'coord publish --out canal --signed a-signer.json');
    assert.equal(exitCode, 0, 'it is written down again, to be passed on');
    const { out } = await typed(maison, 'coord verify canal');
    assert.match(out, /règles version 1\.0\.0/);
  });

  it('takes the lines of a département from its own body alone', async () => {
    const { maison, centre } = await copyOfBoth();
    await replaced(join(maison, 'annuaire/structures/dac.yaml'), '00 81', '00 82');
    const line = 'coord publish regles --out canal --directory annuaire --departement 81';
    const refused = await typed(maison, `${line} --key maison.key`);
    assert.match(refused.out, /il manque 1 signature/);
    await typedAll(
      centre,
      'cp ../maison/a-signer.json .',
      'coord sign a-signer.json --key centre.key',
    );
    await typedAll(
      maison,
      'cp ../centre/a-signer.json .',
      'coord publish --out canal --signed a-signer.json',
    );
    const texts = [...(await filesIn(join(maison, 'canal'))).values()];
    assert.ok(texts.some((text) => text.includes('05 36 49 00 82')));
  });

  it('waits for both bodies of the danger bundle where a rule on danger changes', async () => {
    const { maison } = await copyOfBoth();
    await replaced(join(maison, 'regles/pack.yaml'), 'version: 1.0.0', 'version: 1.1.0');
    await replaced(join(maison, 'regles/rules/danger.yaml'), 'Rappelez.', 'Rappelez le 15.');
    const { out } = await typed(maison, `${PUBLISH} --key maison.key --key reserve.key`);
    assert.match(out, /les règles : signé par [^;]*\n/);
    assert.match(
      out,
      /le danger et ses numéros : signé par La maison fictive ; il manque 1 signature/,
    );
  });

  it('publishes nothing under a version that was withdrawn', async () => {
    const { maison } = await copyOfBoth();
    await typedAll(maison, 'coord withdraw 1.1.0 --out canal --key maison.key');
    await replaced(join(maison, 'regles/pack.yaml'), 'version: 1.0.0', 'version: 1.1.0');
    const { err, exitCode } = await typed(maison, PUBLISH);
    assert.match(err, /La version 1\.1\.0 est retirée/);
    assert.equal(exitCode, 2);
  });

  it('marks as a demonstration what lacks approvals', async () => {
    const text = await readFile(join(first.maison, 'canal/1.targets.json'), 'utf8');
    assert.match(text, /"demo":true/);
  });
});

describe('coord channel status', () => {
  it('is amber at a third of a life, and red with an error at a tenth', async () => {
    const good = await typed(first.maison, 'coord channel status canal');
    assert.doesNotMatch(good.out, /Bientôt|Cette semaine/);
    const soon = await typed(first.maison, 'coord channel status canal', '2027-02-01');
    assert.match(soon.out, /la fraîcheur : .* Bientôt : lancez « coord publish --refresh »/);
    assert.equal(soon.exitCode, 0);
    const urgent = await typed(first.maison, 'coord channel status canal', '2027-02-25');
    assert.match(urgent.out, /Cette semaine/);
    assert.equal(urgent.exitCode, 1);
  });
});

describe('coord channel mirror', () => {
  it('copies all files, and never an older channel over a newer one', async () => {
    const { maison } = await copyOfBoth();
    const { out } = await typed(maison, 'coord verify canal --json');
    const { root } = JSON.parse(out) as { root: string };
    await typedAll(maison, `coord channel mirror canal --out copie --root ${root}`);
    assert.deepEqual(await filesIn(join(maison, 'copie')), await filesIn(join(maison, 'canal')));
    await typedAll(maison, 'cp -r canal ancien', 'coord publish --out canal --refresh');
    await typedAll(maison, 'coord channel mirror canal --out copie');
    const older = await typed(maison, 'coord channel mirror ancien --out copie');
    assert.match(older.err, /plus ancien que ce qui a déjà été vu/);
    assert.equal(older.exitCode, 1);
  });

  it('refuses a file that somebody changed on the server', async () => {
    const { maison } = await copyOfBoth();
    const { out } = await typed(maison, 'coord verify canal --json');
    const { root } = JSON.parse(out) as { root: string };
    const [path = ''] = [...(await filesIn(join(maison, 'canal'))).keys()].filter((one) =>
      /^pack\/fr\.core/.test(one),
    );
    await replaced(join(maison, 'canal', path), 'secours', 'secourz');
    const { err, exitCode } = await typed(
      maison,
      `coord channel mirror canal --out copie --root ${root}`,
    );
    assert.match(err, /ce n’est pas le fichier qui a été signé/);
    assert.equal(exitCode, 1);
  });
});
