import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publishedPackages } from './published-packages.mjs';
import { repositoryUrl } from './repository.mjs';

const TOOLS = 'packages/tools/release';
const URL_OF_EXAMPLE = 'git+https://example.org/group/project.git';

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

describe('[no-repository] a package that does not say where its sources are', () => {
  let root = '';
  const run = (script: string, cwd: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [resolve(TOOLS, script), ...args], { cwd, encoding: 'utf8' });

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'repository-'));
    for (const folder of ['', ...publishedPackages()]) {
      mkdirSync(join(root, folder), { recursive: true });
      const manifest = readManifest(folder);
      delete manifest.repository;
      writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
    }
    cpSync('packages/tools/package.json', join(root, 'packages/tools/package.json'));
  });
  after(() => rmSync(root, { recursive: true }));

  it('asks for it before it is published, whoever publishes', () => {
    for (const folder of publishedPackages()) {
      const { prepublishOnly } = readManifest(folder).scripts;
      assert.equal(prepublishOnly, 'node ../tools/release/only-with-repository.mjs', folder);
    }
  });

  it('is refused, with the command that says it for all packages', () => {
    const { status, stderr } = run('only-with-repository.mjs', join(root, 'packages/engine'));
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^Rien n’a été publié : @coord-orientation\/engine .* npm run repository -- https/,
    );
    assert.equal(
      readManifest('.').scripts.repository,
      'node packages/tools/release/set-repository.mjs',
    );
  });

  it('stays as it is where no address is given', () => {
    const before = readFileSync(join(root, 'packages/engine/package.json'), 'utf8');
    for (const args of [
      [],
      ['here'],
      ['http://example.org/group/project'],
      ['https://example.org'],
    ]) {
      const { status, stderr } = run('set-repository.mjs', root, ...args);
      assert.equal(status, 1);
      assert.match(stderr, /n’est pas l’adresse d’un dépôt/);
    }
    assert.equal(readFileSync(join(root, 'packages/engine/package.json'), 'utf8'), before);
  });

  it('says it after that command, and so do all others', () => {
    const { status, stderr } = run('set-repository.mjs', root, 'https://example.org/group/project');
    assert.equal(status, 0, stderr);
    for (const folder of publishedPackages()) {
      const { repository } = readManifest(join(root, folder));
      assert.deepEqual(repository, { type: 'git', url: URL_OF_EXAMPLE, directory: folder });
      assert.equal(run('only-with-repository.mjs', join(root, folder)).status, 0);
    }
    assert.deepEqual(readManifest(root).repository, { type: 'git', url: URL_OF_EXAMPLE });
  });

  for (const address of [
    'https://example.org/group/project',
    'https://example.org/group/project/',
    'https://example.org/group/project.git',
  ]) {
    it(`takes ${address} as people copy it`, () => {
      assert.equal(repositoryUrl(address), URL_OF_EXAMPLE);
    });
  }
});
