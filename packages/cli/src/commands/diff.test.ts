import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';

import { sharedPackFolder } from '../packs/open-pack.js';
import { changedRules, coord, copyRules } from '../testing/coord.js';

const otherLead = (text: string) =>
  text.replace(/(- id: echange\n[^]*?)destination: cpts/, '$1destination: facs');

describe('coord diff', () => {
  it('names the cases that change', async () => {
    const folder = await changedRules('rules/personne.yaml', otherLead);
    const { out } = await coord(['diff', sharedPackFolder(), folder]);
    assert.match(out, /v16-en-parler-entre-collegues : certain cpts .* → certain facs/);
  });

  it('writes Markdown to paste', async () => {
    const folder = await changedRules('rules/personne.yaml', otherLead);
    const { out } = await coord(['diff', sharedPackFolder(), folder, '--markdown']);
    assert.match(out, /\| Avant \| Après \| Situations \|/);
    assert.match(out, /\| CPTS \| FACS \|/);
  });

  it('names a rule whose words or sources were edited, where no situation changes', async () => {
    const folder = await changedRules('rules/personne.yaml', (text) =>
      text.replace(/(- id: coordination-usager\n[^]*?firstStep: )"[^"]*"/, '$1"Appelez."'),
    );
    const { out } = await coord(['diff', sharedPackFolder(), folder]);
    assert.match(out, /Aucune situation ne change[^]*- coordination-usager : firstStep/);
  });

  it('reads a revision of Git', async () => {
    const folder = await copyRules();
    const root = dirname(folder);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: root,
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
    const file = join(folder, 'rules/personne.yaml');
    await writeFile(file, otherLead(await readFile(file, 'utf8')));
    const here = process.cwd();
    process.chdir(root);
    try {
      const { out, err } = await coord(['diff', `HEAD:${relative(root, folder)}`, folder]);
      assert.match(out, /CPTS → FACS/, err);
    } finally {
      process.chdir(here);
    }
  });

  it('says what to write when Git does not know a revision', async () => {
    const { err, exitCode } = await coord(['diff', 'nulle-part:rules', sharedPackFolder()]);
    assert.match(err, /révision:chemin/);
    assert.equal(exitCode, 2);
  });
});
