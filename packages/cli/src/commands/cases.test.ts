import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { CheckReport } from '../packs/check-finding.js';
import { readContested } from '../packs/read-contested.js';
import { coord, temporaryFolder } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

const TEXT = `Orienter autrement : Un autre interlocuteur répond mieux à cette situation
- Demande : un conseil
> association
arbres

[coord]
answer: demande=conseil
answer: plantes=arbres,fleurs
lead: association
reason: other
version: 1.0.0
[/coord]
`;

async function mail(text: string): Promise<string> {
  const file = join(await temporaryFolder(), 'courriel.txt');
  await writeFile(file, text);
  return file;
}

describe('coord cases', () => {
  it('makes a case to judge of a contested result: answers, what was answered, why', async () => {
    const folder = await smallPack();
    const { out, exitCode } = await coord(['cases', folder, '--from', await mail(TEXT), ...TODAY]);
    assert.match(out, /1 résultat contesté lu, 1 cas à juger dans cases\/a-juger\.yaml/);
    assert.equal(exitCode, 0);
    const text = await readFile(join(folder, 'cases/a-juger.yaml'), 'utf8');
    assert.match(
      text,
      /# Contesté : « Un autre interlocuteur répond mieux ».*association.*1\.0\.0/,
    );
    assert.match(text, /answers: \{ demande: conseil, plantes: \[arbres, fleurs\] \}/);
    assert.match(text, /lead: \[association\]/);
    const checked = await coord(['check', folder, '--json', ...TODAY]);
    const { findings } = JSON.parse(checked.out) as CheckReport;
    assert.ok(
      findings.some(({ code, file }) => code === 'to-write' && file === 'cases/a-juger.yaml'),
    );
  });

  it('reads quoted mails, each situation once, and leaves what it knows', async () => {
    const quoted = TEXT.replace(/^/gm, '> ').replaceAll('\n', '\r\n');
    const folder = await smallPack();
    const from = await mail(`Bonjour,\n${TEXT}\nTransféré :\n${quoted}`);
    const first = await coord(['cases', folder, '--from', from, ...TODAY]);
    assert.match(first.out, /2 résultats contestés lus, 1 cas à juger/);
    const again = await coord(['cases', folder, '--from', from, ...TODAY]);
    assert.match(again.out, /0 cas à juger/);
  });

  it('says which answers these rules do not have, and writes nothing of them', async () => {
    const folder = await smallPack();
    const from = await mail(TEXT.replace('demande=conseil', 'demande=outil'));
    const { err, exitCode } = await coord(['cases', folder, '--from', from, ...TODAY]);
    assert.match(err, /demande=outil plantes=arbres,fleurs.*version 1\.0\.0/);
    assert.equal(exitCode, 1);
    assert.equal(existsSync(join(folder, 'cases/a-juger.yaml')), false);
  });

  it('takes ids alone: nothing else that was written gets into the rules', () => {
    const [one] = readContested(
      TEXT.replace('other', 'other: Mme Martin').replace('lead: association', 'lead: a b: c'),
    );
    assert.deepEqual([one?.reason, one?.lead], ['', []]);
  });

  for (const [what, args, message] of [
    ['no file', [], /Dites où sont les textes reçus/],
    ['a text without a result', ['--from', 'x'], /ne contient aucun résultat contesté/],
  ] as const) {
    it(`says what is missing: ${what}`, async () => {
      const more = args.length > 0 ? ['--from', await mail('Bonjour,')] : [];
      const { err, exitCode } = await coord(['cases', await smallPack(), ...more]);
      assert.match(err, message);
      assert.equal(exitCode, 2);
    });
  }
});
