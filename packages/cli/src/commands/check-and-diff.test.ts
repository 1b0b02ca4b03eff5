import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { CheckReport } from '../packs/check-finding.js';
import { sharedPackFolder } from '../packs/open-pack.js';
import { changedRules, coord } from '../testing/coord.js';
import { smallPack } from '../testing/small-pack.js';

/** A copy of the shared rules with one change in one file. */
const changed = (file: string, from: RegExp, to: string) =>
  changedRules(file, (text) => text.replace(from, to));

const WITHOUT_PARTNERSHIP = [
  'rules/partenariat.yaml',
  /etape: \[connaitre, clarifier, projet\]/,
  'etape: [clarifier, projet]',
] as const;

describe('coord check', () => {
  it('finds no error in the shared rules', async () => {
    const { exitCode, out } = await coord(['check', '--json']);
    const report = JSON.parse(out) as CheckReport;
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    assert.equal(exitCode, 0);
    assert.ok(BigInt(report.situations) > 10_000n && report.rules > 80);
  });

  it('shows a situation that no rule answers any more', async () => {
    const folder = await changed(...WITHOUT_PARTNERSHIP);
    const { exitCode, out } = await coord(['check', folder, '--json']);
    const [finding] = (JSON.parse(out) as CheckReport).findings;
    assert.equal(finding?.code, 'gap');
    assert.deepEqual(finding?.witness, { objet: 'partenariat', etape: 'connaitre' });
    assert.equal(finding?.count, '1');
    assert.match(finding?.message ?? '', /Exemple : votre demande : travailler avec/);
    assert.equal(exitCode, 1);
  });

  it('shows two rules that contradict each other, and what would settle it', async () => {
    const folder = await changed(
      'rules/personne.yaml',
      /when: \{ soin: prescription \}/,
      'when: { besoin: soin }',
    );
    const { out } = await coord(['check', folder]);
    assert.match(out, /\[conflict\].*« soin-jour-nuit ».*« soin-prescription ».*overrides/);
  });

  it('refuses a local rule that touches safety', async () => {
    const folder = await changed(
      'rules/local/tarn.yaml',
      /replaces: \[echange\]/,
      'replaces: [danger-vital]',
    );
    const { exitCode, out } = await coord(['check', folder]);
    assert.match(out, /rules\/local\/tarn\.yaml:\d+ \[locked-override\]/);
    assert.equal(exitCode, 1);
  });
});

describe('coord diff', () => {
  it('says that nothing changes when nothing does', async () => {
    const { out } = await coord(['diff', await smallPack(), await smallPack()]);
    assert.equal(out, 'Aucune situation ne change.');
  });

  it('counts what changes, with an example and the rule responsible', async () => {
    const folder = await changed(...WITHOUT_PARTNERSHIP);
    const { out } = await coord(['diff', sharedPackFolder(), folder]);
    assert.match(out, /CPTS \+ DAC → personne : 1 situation\./);
    assert.match(out, /Règles : partenariat/);
  });

  it('names the place where only a local rule changes', async () => {
    const folder = await changed('rules/local/tarn.yaml', /destination: cpts/, 'destination: facs');
    const { out } = await coord(['diff', sharedPackFolder(), folder]);
    assert.match(out, /Dans Tarn :[^]*CPTS → FACS/);
  });

  it('says which folder does not exist', async () => {
    const { exitCode, err } = await coord(['diff', 'nulle-part', sharedPackFolder()]);
    assert.match(err, /« nulle-part » n'existe pas/);
    assert.equal(exitCode, 2);
  });
});
