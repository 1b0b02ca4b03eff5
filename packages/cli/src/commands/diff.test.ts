import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';

import { sharedPackFolder } from '../packs/open-pack.js';
import { coord } from '../testing/coord.js';
import { smallPack } from '../testing/small-pack.js';

const otherLead = (text: string) => text.replace('leads: [atelier]', 'leads: [association]');
const withOtherLead = () => smallPack({ 'rules/regles.yaml': otherLead });

describe('coord diff', () => {
  it('names the cases that change', async () => {
    const { out } = await coord(['diff', await smallPack(), await withOtherLead()]);
    assert.match(out, /cas-materiel : certain atelier → certain association/);
  });

  it('writes Markdown to paste', async () => {
    const { out } = await coord(['diff', await smallPack(), await withOtherLead(), '--markdown']);
    assert.match(out, /\| Avant \| Après \| Situations \|/);
    assert.match(out, /\| Atelier \| Association \|/);
  });

  it('names a rule whose words or sources were edited, where no situation changes', async () => {
    const folder = await smallPack({
      'rules/regles.yaml': (text) => text.replace('Appelez l', 'Écrivez à l'),
    });
    const { out } = await coord(['diff', await smallPack(), folder]);
    assert.match(out, /Aucune situation ne change[^]*- arbres : firstStep/);
  });

  it('reads a revision of Git', async () => {
    const folder = await smallPack();
    const root = dirname(folder);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: root,
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
    const file = join(folder, 'rules/regles.yaml');
    await writeFile(file, otherLead(await readFile(file, 'utf8')));
    const here = process.cwd();
    process.chdir(root);
    try {
      const { out, err } = await coord(['diff', `HEAD:${relative(root, folder)}`, folder]);
      assert.match(out, /Atelier → Association/, err);
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
