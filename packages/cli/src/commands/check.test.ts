import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { CheckFinding, CheckReport } from '../packs/check-finding.js';
import { changedRules, coord, copyRules } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

async function check(folder: string, ...args: string[]): Promise<readonly CheckFinding[]> {
  const { out } = await coord(['check', folder, '--json', ...args]);
  return (JSON.parse(out) as CheckReport).findings;
}

const withText = (from: RegExp | string, to: string) => (text: string) => text.replace(from, to);

const broken: readonly [string, string, (text: string) => string, string, RegExp][] = [
  [
    'points in a rule, and why there are none',
    'rules/pratique.yaml',
    withText('  tier: specific', '  tier: specific\n  score: 3'),
    'schema',
    /score écarte des personnes.*atLeast/,
  ],
  [
    'a date that does not exist',
    'sources.yaml',
    withText(/reviewBy: \S+/, 'reviewBy: 2027-02-31'),
    'schema',
    /AAAA-MM-JJ/,
  ],
  [
    'an alias that refers to itself',
    'joints.yaml',
    (text) => `${text}\n- &x { id: b, text: *x }\n`,
    'yaml',
    /ni par « \* » ni par « & ».*recopiez-le/,
  ],
  [
    'thousands of nested brackets',
    'constraints.yaml',
    () => '['.repeat(100_000),
    'yaml',
    /trop de niveaux/,
  ],
  [
    'a text of 100 kB',
    'rules/repli.yaml',
    withText(/why: .*/, `why: "${'x'.repeat(100_000)}"`),
    'schema',
    /« why » ne convient pas/,
  ],
  [
    'a duplicate id',
    'rules/repli.yaml',
    withText(/- id: \S+/, '- id: coordination'),
    'duplicate-id',
    /« coordination » existe déjà/,
  ],
  [
    'advice that is written twice under two ids',
    'rules/local/hautes-pyrenees.yaml',
    (text) => text + text.replace(/^[^]*?(?=^- id)/m, '').replace('- id: ', '- id: encore-'),
    'redundant',
    /mot pour mot la même chose que « hautes-pyrenees-dac »/,
  ],
  [
    'a source whose date has passed, with the rules that rest on it',
    'sources.yaml',
    withText(/reviewBy: \S+/, 'reviewBy: 2026-01-01'),
    'stale-source',
    /devait être relue.*règles : /,
  ],
  [
    'a lead that is not everywhere and says nothing of where it is missing',
    'destinations.yaml',
    (text) => text.replace(/ {2}otherwise: .*\n/g, ''),
    'dead-end',
    /n'existe pas partout/,
  ],
];

describe('coord check', () => {
  for (const [what, file, change, code, message] of broken) {
    it(`reports ${what}`, async () => {
      const findings = await check(await changedRules(file, change), '--today', '2026-11-22');
      const finding = findings.find((one) => one.code === code && one.severity === 'error');
      assert.ok(finding, JSON.stringify(findings.slice(0, 3)));
      assert.match(finding.message, message);
      assert.equal(finding.file, finding.code === 'duplicate-id' ? finding.file : file);
      // The list of rules apart: each of them is named.
      assert.ok(finding.message.replace(/\(.*\)/, '').length < 600);
    });
  }

  it('names a rule that no case reaches, with the answers of a case that would', async () => {
    const folder = await copyRules();
    for (const name of ['collectif', 'urgence']) {
      await writeFile(join(folder, `cases/${name}.yaml`), '[]\n');
    }
    const findings = (await check(folder)).filter(({ code }) => code === 'missing-case');
    const own = findings.find((finding) => finding.rule === 'region-plaies');
    assert.match(own?.fix ?? '', /answers: \{ objet: collectif, .*perimetre: region/);
    assert.equal(own?.severity, 'error');
  });

  it('announces a source 30 days before, as a warning', async () => {
    const folder = await smallPack({
      'sources.yaml': withText(/reviewBy: \S+/, 'reviewBy: 2026-12-10'),
    });
    const findings = await check(folder, '--today', '2026-11-22');
    const [finding] = findings.filter(({ code }) => code === 'stale-source');
    assert.equal(finding?.severity, 'warning');
  });

  it('fails for a warning only when strict', async () => {
    const args = ['check', await smallPack(), ...TODAY];
    assert.equal((await coord(args)).exitCode, 0);
    assert.equal((await coord([...args, '--strict'])).exitCode, 1);
  });

  it('counts many warnings of one kind in the text, and says all of them as JSON', async () => {
    const folder = await copyRules();
    const { out } = await coord(['check', folder]);
    const all = (await check(folder)).filter(({ code }) => code === 'not-approved');
    assert.match(out, new RegExp(`\\[not-approved\\] ${all.length} lots en attente`));
    assert.ok(out.split('\n').length < 40);
  });

  it('says it in English when asked', async () => {
    const folder = await changedRules('rules/pratique.yaml', withText('firstStep:', 'firstSetp:'));
    const { out } = await coord(['check', folder, '--lang', 'en']);
    assert.match(out, /the key "firstSetp" does not exist. Did you mean "firstStep"\?/);
  });

  it('colours only what a person reads', async () => {
    const { out } = await coord(['check', await smallPack()]);
    assert.ok(!out.includes('\u001b'));
  });
});

describe('a local rule that no case reaches', () => {
  const local = `- id: locale
  tier: specific
  territory: tarn
  replaces: [materiel]
  when: { demande: materiel }
  leads: [association]
  firstStep: Appelez.
  ifNotEnough: Rappelez.
  why: Ici.
  sources: [{ source: guide }]
`;
  for (const [where, commune] of [
    ["communes: ['81065']", "'81065'"],
    ["departement: '81'", "'81\\d{3}'"],
    ["region: '76'", "'?(09|11|12|30|31|32|34|46|48|65|66|81|82)\\d{3}'?"],
  ] as const) {
    it(`[local-case] is proposed answers and a commune of its territory: ${where}`, async () => {
      const folder = await smallPack({
        'territories.yaml': `- { id: tarn, name: Tarn, ${where} }\n`,
        'rules/locale.yaml': local,
      });
      const findings = await check(folder, ...TODAY);
      const fix = findings.find(({ rule }) => rule === 'locale')?.fix ?? '';
      assert.match(
        fix,
        new RegExp(
          `^answers: \\{ demande: materiel \\}\\n {4}commune: "?${commune.replaceAll("'", '[\'"]')}`,
        ),
      );
    });
  }
});

describe('a condition on what is not ticked', () => {
  const rule = (option: string) => `- id: nouvelle
  tier: specific
  when: { demande: conseil, not: { plantes: ${option} } }
  partners: [atelier]
  why: Ici.
  sources: [{ source: guide }]
`;
  for (const [option, isUnsafe] of [
    ['none', false],
    ['[none]', false],
    ['[none, arbres]', true],
    ['arbres', true],
  ] as const) {
    it(`[not-none] « not » on ${option} is ${isUnsafe ? 'unsafe' : 'safe'}, in a list or alone`, async () => {
      const findings = await check(await smallPack({ 'rules/n.yaml': rule(option) }), ...TODAY);
      assert.equal(
        findings.some(({ code }) => code === 'unsafe-not'),
        isUnsafe,
      );
    });
  }
});
