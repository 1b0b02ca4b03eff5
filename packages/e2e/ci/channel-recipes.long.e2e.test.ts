import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';

import { parseYamlFile, wordsIn } from '@coord-orientation/pack';

import { firstPublished } from '../../cli/src/testing/canal.js';

const root = resolve(import.meta.dirname, '../../..');

interface Step {
  readonly name?: string;
  readonly run?: string;
}

function recipe<T>(name: string): T {
  const text = readFileSync(join(root, 'examples/ci', name), 'utf8');
  return parseYamlFile(name, text, wordsIn('fr')).value as T;
}

describe('the weekly recipes of a channel', () => {
  let folder = '';
  let env: Readonly<Record<string, string | undefined>> = {};
  const shell = (script: string) =>
    execFileSync('bash', ['-ec', script], {
      ...{ cwd: folder, env, encoding: 'utf8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const versionOf = () => {
    const text = readFileSync(join(folder, 'canal/timestamp.json'), 'utf8');
    return (JSON.parse(text) as { signed: { version: number } }).signed.version;
  };

  before(async () => {
    folder = (await firstPublished()).maison;
    process.chdir(root);
    env = {
      ...process.env,
      COORD: 'node .coord/packages/cli/bin/coord.js',
      COORD_MACHINE_KEY: readFileSync(join(folder, 'machine.key'), 'utf8').trim(),
      COORD_PASSPHRASE: 'quatre mots pris au hasard',
      ...{ GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.org' },
      ...{ GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.org' },
    };
    rmSync(join(folder, 'machine.key'));
    symlinkSync(root, join(folder, '.coord'));
    shell('git init --quiet --bare --initial-branch=main ../origin');
    shell('git init --quiet --initial-branch=main && git remote add origin ../origin');
    appendFileSync(join(folder, '.gitignore'), '.coord\n*.key\n');
    shell('git add . && git commit -qm Avant && git push -q -u origin main');
  });

  const isRenewed = (before: number) => {
    assert.equal(versionOf(), before + 1);
    assert.equal(shell('ls machine.key 2>/dev/null || true'), '', 'the key is not left behind');
    assert.match(shell('git log -1 --format=%s'), /Canal à jour/);
  };

  it('say on GitHub that all is fresh, as they are written', () => {
    const version = versionOf();
    const { jobs } = recipe<{ jobs: { canal: { steps: readonly Step[] } } }>('canal-github.yml');
    for (const { name = '', run } of jobs.canal.steps) {
      if (run && name !== "Préparer l'outil") shell(run);
    }
    isRenewed(version);
  });

  it('say on GitLab that all is fresh, as they are written', () => {
    const version = versionOf();
    const { script } = recipe<{ canal: { script: readonly string[] } }>('canal-gitlab.yml').canal;
    const [clone = '', install = '', ...lines] = script;
    assert.match(clone + install, /git clone.*pnpm/s);
    const isPush = (line: string) => line.startsWith('git push');
    assert.equal(lines.filter(isPush).length, 1);
    shell(lines.filter((line) => !isPush(line)).join('\n'));
    isRenewed(version);
  });
});
