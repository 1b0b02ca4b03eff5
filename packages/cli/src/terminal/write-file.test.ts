import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  chmod,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

import { coord, copyRules, temporaryFolder } from '../testing/coord.js';
import { writeWhole } from './write-whole.js';

const execute = promisify(execFile);

describe('writing a file', () => {
  it('[written-through] a link stays a link, and what it leads to is written', async () => {
    const folder = await temporaryFolder();
    const [real, alias] = [join(folder, 'partagé/cas.yaml'), join(folder, 'cas.yaml')];
    await mkdir(join(folder, 'partagé'));
    await writeFile(real, 'before');
    await symlink('partagé/cas.yaml', alias);
    await writeWhole(alias, 'after');
    assert.ok((await lstat(alias)).isSymbolicLink());
    assert.equal(await readFile(real, 'utf8'), 'after');
  });

  it('[written-through] a link to a file that is not there yet makes that file', async () => {
    const folder = await temporaryFolder();
    await symlink('ailleurs.yaml', join(folder, 'lien.yaml'));
    await writeWhole(join(folder, 'lien.yaml'), 'text');
    assert.ok((await lstat(join(folder, 'lien.yaml'))).isSymbolicLink());
    assert.equal(await readFile(join(folder, 'ailleurs.yaml'), 'utf8'), 'text');
  });

  it('[written-through] a second name of the same file stays one', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
    await writeFile(one, 'before');
    await link(one, other);
    await writeWhole(one, 'after');
    assert.equal(await readFile(other, 'utf8'), 'after');
  });

  it('[written-through] a pipe stays a pipe, and its reader gets the text', async () => {
    const pipe = join(await temporaryFolder(), 'pipe');
    await execute('mkfifo', [pipe]);
    const [read] = await Promise.all([
      execute('cat', [pipe], { timeout: 10_000 }),
      writeWhole(pipe, 'through'),
    ]);
    assert.equal(read.stdout, 'through');
    assert.ok((await stat(pipe)).isFIFO());
  });

  it('[full-disk] a pipe whose reader stops early is told by its name', async () => {
    const pipe = join(await temporaryFolder(), 'pipe');
    await execute('mkfifo', [pipe]);
    const [{ err, exitCode }] = await Promise.all([
      coord(['print', '--out', pipe]),
      execute('head', ['-c', '5', pipe], { timeout: 60_000 }),
    ]);
    assert.match(err, /pipe ».*s’est arrêté avant la fin/);
    assert.equal(exitCode, 2);
  });

  it('[written-through] the mode of a file stays', async () => {
    const file = join(await temporaryFolder(), 'a.yaml');
    await writeFile(file, 'before');
    await chmod(file, 0o640);
    await writeWhole(file, 'after');
    assert.equal((await stat(file)).mode & 0o777, 0o640);
  });

  it('[written-through] a read-only file is refused by its own name, and stays as it was', async () => {
    const folder = await copyRules();
    const file = join(folder, 'sources.yaml');
    const before = await readFile(file, 'utf8');
    await chmod(file, 0o440);
    const { err, exitCode } = await coord(['new', 'source', 'une-loi', folder]);
    assert.match(err, /sources\.yaml ».*lecture seule/);
    assert.equal(exitCode, 2);
    assert.equal(await readFile(file, 'utf8'), before);
  });

  it('[written-through] a folder in the place of a file is told by its own name', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'page.html'));
    const { err, exitCode } = await coord(['print', '--out', join(folder, 'page.html')]);
    assert.match(err, /page\.html »/);
    assert.doesNotMatch(err, /\.tmp/);
    assert.equal(exitCode, 2);
    assert.deepEqual(await readdir(folder), ['page.html']);
  });

  for (const out of ['-', '/dev/stdout']) {
    it(`[written-through] --out ${out} prints`, async () => {
      const printed = await coord(['print', '--out', out]);
      assert.match(printed.out, /^<!doctype html>/i);
    });
  }
});
