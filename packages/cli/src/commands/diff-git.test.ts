import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { coord, temporaryFolder } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

const here = process.cwd();
const SAME = 'Aucune situation ne change.';
let root = '';
let repository = '';

function git(cwd: string, ...args: readonly string[]): void {
  const who = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.org',
    '-c',
    'protocol.file.allow=always',
  ];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
}

async function diffIn(folder: string, ...sides: readonly string[]) {
  process.chdir(folder);
  try {
    const { out, err, exitCode } = await coord(['diff', ...sides, ...TODAY]);
    return { said: out || err, exitCode };
  } finally {
    process.chdir(here);
  }
}

before(async () => {
  root = await temporaryFolder();
  repository = join(root, 'depôt un');
  await cp(await smallPack(), join(repository, 'regles'), { recursive: true });
  await mkdir(join(repository, 'docs'));
  await writeFile(join(repository, '.gitattributes'), 'regles/rules/* export-ignore\n');
  git(repository, 'init', '--quiet', '--initial-branch=main');
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '--message=one');
  git(repository, 'commit', '--quiet', '--allow-empty', '--message=two');
  git(root, 'clone', '--quiet', '--depth=1', `file://${repository}`, 'partial');
  git(root, 'clone', '--quiet', '--bare', repository, 'bare');
  await mkdir(join(root, 'site'));
  git(join(root, 'site'), 'init', '--quiet');
  git(join(root, 'site'), 'submodule', 'add', repository, 'lié');
  git(join(root, 'site'), 'commit', '--quiet', '--message=one');
});
after(() => process.chdir(here));

describe('a revision of Git', () => {
  it('[git-place] is the same from every folder of the repository', async () => {
    const from = (folder: string, ...sides: string[]) => diffIn(join(repository, folder), ...sides);
    assert.equal((await from('', 'main:regles', 'regles')).said, SAME);
    assert.equal((await from('docs', 'main:regles', '../regles')).said, SAME);
    assert.equal((await from('regles', 'main:./', '.')).said, SAME);
    assert.equal((await from('docs', 'main:../regles', 'HEAD~1:regles')).said, SAME);
  });

  it('[git-place] is read from a bare repository too', async () => {
    const said = await diffIn(join(root, 'bare'), 'main:regles', join(repository, 'regles'));
    assert.equal(said.said, SAME);
  });

  const troubles: readonly [string, () => string, string, RegExp][] = [
    [
      'a shallow copy',
      () => join(root, 'partial'),
      'HEAD~1:regles',
      /copie partielle.*--unshallow/,
    ],
    ['a submodule', () => join(root, 'site'), 'HEAD:lié', /« lié » est un sous-module/],
    [
      'a path in a submodule',
      () => join(root, 'site'),
      'HEAD:lié/regles',
      /« lié » est un sous-module/,
    ],
    [
      'a path that is not there',
      () => repository,
      'main:reglse',
      /« main » existe, mais « reglse » n'y est pas/,
    ],
    [
      'a revision that is not there',
      () => repository,
      'principal:regles',
      /ne connaît pas la révision « principal »/,
    ],
    ['a file', () => repository, 'main:regles/pack.yaml', /n'est ni un dossier de règles/],
    ['no repository', () => root, 'main:regles', /pas dans un dépôt Git/],
  ];
  for (const [what, folder, side, message] of troubles) {
    it(`[git-trouble] says which trouble it is: ${what}`, async () => {
      const { said, exitCode } = await diffIn(folder(), side, join(repository, 'regles'));
      assert.match(said, message);
      assert.notEqual(exitCode, 0);
    });
  }

  it('[git-trouble] says that Git is not installed', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    try {
      const { said } = await diffIn(repository, 'main:regles', 'regles');
      assert.match(said, /Git n'est pas installé/);
    } finally {
      process.env['PATH'] = path;
    }
  });
});
