import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

import { replaced, twoFolders, typed } from '../testing/canal.js';

const GUIDE = await readFile(resolve('docs/guide/publier.md'), 'utf8');

/** What a reader of the guide does, in order: go to a folder, replace a text, type a line. */
const STEPS =
  /Dans le dossier `(?<folder>\w+)`|Remplacez `(?<from>[^`]+)` par `(?<to>[^`]+)` dans `(?<file>[^`]+)`|```sh\n(?<lines>[^]*?)```/g;

describe('the guide to publish', () => {
  it('works as it is written, in two folders', async () => {
    const folders = await twoFolders();
    const said: string[] = [];
    let folder = folders.maison;
    for (const { groups = {} } of GUIDE.matchAll(STEPS)) {
      const { folder: name, from = '', to = '', file, lines = '' } = groups;
      if (name) folder = name === 'centre' ? folders.centre : folders.maison;
      if (file) await replaced(join(folders.maison, file), from, to);
      for (const line of lines.split('\n').filter(Boolean)) {
        const { exitCode, out, err } = await typed(folder, line);
        assert.equal(exitCode, 0, `${line}\n${err}${out}`);
        said.push(out);
      }
    }
    const all = said.join('\n');
    assert.match(all, /dac-fictif-81, phone : « 05 36 49 00 81 » → « 05 36 49 00 82 »/);
    assert.match(all, /version 1\.0\.0 → 1\.1\.0/);
    assert.match(all, /DÉMONSTRATION/);
    assert.doesNotMatch(all, /PRIVATE KEY|quatre mots pris au hasard/);
    const { mode } = await stat(join(folders.centre, 'centre.key'));
    assert.equal(mode & 0o777, 0o600);
  });
});
