import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { CheckReport } from './check-finding.js';
import { changedRules, coord } from '../testing/coord.js';

const TEMPLATE = `
- id: essai-{theme}
  forEach: { theme: [diabete, cancer] }
  tier: general
  when: { objet: pratique, theme: "{theme}" }
  advice: [Un conseil d'essai.]
  why: Un essai.
  sources: [{ source: deduit }]
`;

async function findingsWith(template: string) {
  const folder = await changedRules('rules/repli.yaml', (text) => `${text}${template}`);
  const { out } = await coord(['check', folder, '--json', '--today', '2026-11-22']);
  const { findings } = JSON.parse(out) as CheckReport;
  return findings.filter(({ rule }) => rule?.startsWith('essai-'));
}

describe('coord check, of a rule that is written once for several answers', () => {
  it('asks for a case of each, at the line of the one rule, and says which', async () => {
    const findings = await findingsWith(TEMPLATE);
    const missing = findings.filter(({ code }) => code === 'missing-case');
    assert.deepEqual(
      missing.map(({ rule, fix }) => [rule, fix]),
      [
        ['essai-diabete', 'rules: [essai-diabete]'],
        ['essai-cancer', 'rules: [essai-cancer]'],
      ],
    );
    assert.match(missing[1]?.message ?? '', /\(cas : theme = cancer\)$/);
    assert.equal(new Set(missing.map(({ line }) => line)).size, 1);
  });

  it('says once what is so for each of them', async () => {
    const findings = await findingsWith(TEMPLATE);
    const codes = ['weak-source', 'missing-translation'];
    for (const code of codes) {
      const rules = findings.filter((one) => one.code === code).map(({ rule }) => rule);
      assert.ok(rules.length > 0, code);
      assert.deepEqual([...new Set(rules)], ['essai-{theme}']);
    }
  });

  it('says for which answer a rule decides nothing', async () => {
    const leads = TEMPLATE.replace("advice: [Un conseil d'essai.]", 'leads: [cpts]').replace(
      '  why:',
      '  firstStep: Appelez.\n  ifNotEnough: Rappelez.\n  why:',
    );
    const findings = await findingsWith(leads);
    const shadowed = findings.filter(({ code }) => code === 'shadowed');
    assert.deepEqual(
      shadowed.map(({ rule, message }) => [rule, /\(cas : theme = \w+\)$/.exec(message)?.[0]]),
      [
        ['essai-diabete', '(cas : theme = diabete)'],
        ['essai-cancer', '(cas : theme = cancer)'],
      ],
    );
  });
});
