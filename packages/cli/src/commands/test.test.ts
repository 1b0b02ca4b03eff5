import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { changedRules, coord } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';
import type { TestReport } from '../packs/test-pack.js';

const WRONG = /(- id: v17-rien-ne-tient[^]*?lead: )\[dac\]/;

describe('coord test', () => {
  it('finds that the cases of the shared rules hold', async () => {
    const { out, exitCode } = await coord(['test']);
    assert.match(out, /(\d+) cas sur \1 donnent/);
    assert.equal(exitCode, 0);
  });

  it('shows what was expected beside what came, and the rules that fired', async () => {
    const folder = await changedRules('cases/personne.yaml', (text) =>
      text.replace(WRONG, '$1[cpts]'),
    );
    const { out, exitCode } = await coord(['test', folder]);
    assert.match(out, /attendu +obtenu\n +qui porte +cpts +dac/);
    assert.match(out, /Règles : coordination/);
    assert.equal(exitCode, 1);
  });

  it('writes the cases that it proposes, which then hold', async () => {
    const folder = await changedRules('cases/collectif.yaml', () => '[]\n');
    const before = await coord(['test', folder, '--write']);
    assert.match(before.err, /cases\/presque\.yaml/);
    const after = await coord(['test', folder, '--json']);
    const report = JSON.parse(after.out) as TestReport;
    assert.ok(report.cases.every(({ passed }) => passed));
    assert.deepEqual(
      report.coverage.filter(({ cases }) => cases.length === 0),
      [],
    );
    assert.match(
      await readFile(join(folder, 'cases/presque.yaml'), 'utf8'),
      /id: cas-region-plaies/,
    );
  });

  it('asks before it writes, and writes only what was said yes to', async () => {
    const folder = await smallPack({ 'cases/cas.yaml': '[]\n' });
    let asked = 0;
    const ask = {
      choose: () => Promise.reject(new Error('Nothing to choose.')),
      tick: () => Promise.reject(new Error('Nothing to tick.')),
      confirm: () => Promise.resolve(++asked <= 2),
      secret: () => Promise.resolve(''),
    };
    await coord(['test', folder, ...TODAY], { ask });
    const written = await readFile(join(folder, 'cases/presque.yaml'), 'utf8');
    assert.equal(written.match(/^- id:/gm)?.length, 1);
  });
});

describe('a pack whose ids look like numbers', () => {
  const withNumbers = () =>
    smallPack({
      'questions.yaml': (text) => text.replace('id: materiel,', 'id: "1",'),
      'rules/regles.yaml': (text) => text.replace('demande: materiel', 'demande: "1"'),
      'cases/cas.yaml': '[]\n',
    });

  it('[yaml-written] gets cases that can be read again', async () => {
    const folder = await withNumbers();
    const before = await coord(['test', folder, '--write', ...TODAY]);
    assert.match(before.err, /ajoutés à cases\/presque\.yaml/);
    const after = await coord(['test', folder, ...TODAY]);
    assert.match(after.out, /(\d+) cas sur \1 donnent/);
  });

  it('[yaml-written] is shown a line that can be pasted', async () => {
    const { out } = await coord(['check', await withNumbers(), ...TODAY]);
    assert.match(out, /answers: \{ demande: "1" \}/);
  });
});
