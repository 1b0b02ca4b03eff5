import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';

import { coord, temporaryFolder } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

/** A folder written by `coord build`, after one of its files was changed. */
async function built(file: RegExp, change: (text: string) => string): Promise<string> {
  const folder = join(await temporaryFolder(), 'construit');
  await coord(['build', pack, '--out', folder, ...TODAY]);
  const name = (await readdir(folder)).find((one) => file.test(one)) ?? '';
  const path = join(folder, name);
  await writeFile(path, change(await readFile(path, 'utf8')));
  return folder;
}

const tryIn = (folder: string) => coord(['try', folder, '--fact', 'demande=materiel', ...TODAY]);

let pack = '';
before(async () => {
  pack = await smallPack();
});

describe('a folder written by coord build', () => {
  it('[built-folder] is opened where an editor put its mark before the manifest', async () => {
    const { out, exitCode } = await tryIn(await built(/^manifest/, (text) => `\ufeff${text}`));
    assert.match(out, /L'atelier partagé/);
    assert.equal(exitCode, 0);
  });

  it('[built-folder] is refused in French, with the file that was changed', async () => {
    const { err, exitCode } = await tryIn(await built(/^logic/, (text) => `${text} `));
    assert.match(err, /un fichier a changé depuis sa construction \(logic[^ )]*\)/);
    assert.doesNotMatch(err, /build wrote/);
    assert.equal(exitCode, 1);
  });

  it('[built-folder] is no folder of rules where its manifest is cut', async () => {
    const { err, exitCode } = await tryIn(await built(/^manifest/, (text) => text.slice(0, 40)));
    assert.match(err, /n'est ni un dossier de règles/);
    assert.equal(exitCode, 1);
  });
});
