import assert from 'node:assert/strict';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';

import { checkCoverage } from './check-coverage.js';
import { checkSettings } from './check-settings.js';
import { checkDestinations, checkStructures } from './check-structures.js';
import type { DirectoryFinding } from './finding.js';
import { measureCoverage } from './measure-coverage.js';
import { gatherPlaces, type Places } from './places.js';
import { resolveTerritory } from './resolve-territory.js';
import { readStructures } from './read-structures.js';
import { folder, openBuilt } from './testing.js';
import { buildWordsIn } from './words/build-words-in.js';

let places: Places;
before(async () => void (places = gatherPlaces((await openBuilt()).communes.values())));

const TODAY = '2026-11-30';
const LINE = 'source: vue, seen: 2026-11-22, status: unconfirmed';

const SETTINGS = `regions: ["75"]
staleAfterMonths: 12
example: { fr: MAIA…, en: MAIA… }
groups:
  - { destinations: [dac], name: { fr: Coordination, en: Coordination } }
  - { name: { fr: Autres, en: Others } }
askInstead: { default: [dac], of: { cpts: [dac] }, withoutContact: [dac] }
order: { first: [dac], last: [] }
coverage: { single: [dac], everywhere: [dac], counted: [cpts] }
kinds: [réseau, cellule]
import: { destination: cpts, headings: { cpts: [cpts] } }
destinations:
  dac: { short: DAC, unnamed: Un DAC, name: { fr: dispositif (DAC), en: support (DAC) } }
  cpts: { short: CPTS, unnamed: Une CPTS }
`;
const ONE_LINE = `- { id: a, destination: dac, territory: { departement: 81 }, ${LINE} }`;

const DATES = 'confirmedOn: 2026-11-20, confirmedUntil: 2027-11-20';

/** A DAC with these fields more. */
function dac(fields: string, status = 'unconfirmed'): string {
  const more = fields && `${fields}, `;
  return `- { id: a, destination: dac, ${more}territory: { departement: 81 }, source: vue, seen: 2026-11-22, status: ${status} }`;
}

/** What is said of a folder with these lines. */
async function check(
  structures: string,
  words = buildWordsIn('fr'),
  settings = SETTINGS,
): Promise<readonly DirectoryFinding[]> {
  const path = await mkdtemp(join(tmpdir(), 'directory-'));
  await mkdir(join(path, 'structures'));
  await writeFile(join(path, 'directory.yaml'), settings);
  await writeFile(
    join(path, 'sources.yaml'),
    '- { id: vue, title: Une page, publisher: Un site }\n',
  );
  await writeFile(join(path, 'structures/essai.yaml'), structures);
  const files = await readStructures(path, words);
  return [
    ...files.findings,
    ...checkSettings(files, words),
    ...checkStructures(places, files, words),
    ...checkDestinations(files, ['dac', 'cpts'], words),
    ...checkCoverage(places, files, TODAY, words).filter(
      ({ code }) => code !== 'missing-departement',
    ),
  ];
}

describe('the checks of the directory', () => {
  const wrong: readonly [what: string, yaml: string, code: string, message: RegExp][] = [
    [
      'a key',
      `- { id: a, destination: dac, nom: A, territory: { region: 76 }, ${LINE} }`,
      'schema',
      /« nom » n'existe pas/,
    ],
    [
      'a kind that the settings do not have',
      `- { id: a, destination: dac, kind: réseaux, territory: { region: 76 }, ${LINE} }`,
      'schema',
      /« kind » .*l’un des « kinds » de « directory\.yaml » \(réseau, cellule\)/,
    ],
    [
      'an id, with an example of its own destinations',
      `- { id: A b, destination: dac, territory: { region: 76 }, ${LINE} }`,
      'schema',
      /par exemple « cpts-81 »/,
    ],
    [
      'a line without source',
      '- { id: a, destination: dac, territory: { region: 76 }, seen: 2026-11-22, status: unconfirmed }',
      'schema',
      /« source » manque/,
    ],
    [
      'a status',
      `- { id: a, destination: dac, territory: { region: 76 }, source: vue, seen: 2026-11-22, status: confirmé }`,
      'schema',
      /Vouliez-vous dire « confirmed »/,
    ],
    [
      'a link that is not https',
      `- { id: a, destination: dac, website: "http://a.fr", territory: { region: 76 }, ${LINE} }`,
      'schema',
      /https/,
    ],
    [
      'two territories',
      `- { id: a, destination: dac, territory: { region: 76, departement: 81 }, ${LINE} }`,
      'schema',
      /un seul/,
    ],
    ['YAML', '- id: a\n destination: dac', 'yaml', /alignée/],
    [
      'hours that are a state of the moment',
      dac('hours: ouvert'),
      'schema',
      /« hours » .*des horaires en mots, par exemple « lundi-vendredi 9 h-17 h »/,
    ],
    ['a secure mail that is none', dac('secureEmail: dac81'), 'schema', /adresse de courriel/],
    ['a FINESS number', dac('finess: "81000"'), 'schema', /FINESS à neuf chiffres/],
    [
      'the phone alone beside a form',
      dac('voiceOnly: true, form: "https://dac.example/demande"'),
      'schema',
      /n’avoir que le téléphone/,
    ],
    [
      'a confirmation by nobody',
      dac('', 'confirmed'),
      'schema',
      /« status » .*qui confirme, quand, jusqu’à quand/,
    ],
    [
      'who confirmed what is not confirmed',
      dac('confirmedBy: DAC 81'),
      'schema',
      /« unconfirmed » sans eux/,
    ],
    [
      'a mail address as who confirmed',
      dac(`confirmedBy: x@dac.example, ${DATES}`, 'confirmed'),
      'schema',
      /une fonction et une structure.*ce sera public/,
    ],
    [
      'a confirmation that ends before it starts',
      dac('confirmedBy: DAC 81, confirmedOn: 2026-11-20, confirmedUntil: 2026-11-19', 'confirmed'),
      'schema',
      /qui suit « confirmedOn »/,
    ],
    [
      'a confirmation that is over',
      dac('confirmedBy: DAC 81, confirmedOn: 2025-11-20, confirmedUntil: 2026-11-20', 'confirmed'),
      'expired',
      /jusqu'au 2026-11-20.*coord directory ask/,
    ],
    [
      'a confirmation of a day to come',
      dac('confirmedBy: DAC 81, confirmedOn: 2026-12-20, confirmedUntil: 2027-11-20', 'confirmed'),
      'future-date',
      /confirmé le 2026-12-20/,
    ],
    [
      'an unknown commune',
      `- { id: a, destination: cpts, name: A, territory: { communes: [81004, 81999] }, ${LINE} }`,
      'unknown-commune',
      /81999/,
    ],
    [
      'a merged commune',
      `- { id: a, destination: cpts, name: A, territory: { communes: [49144] }, ${LINE} }`,
      'merged-commune',
      /Vallons-de-l'Erdre \(44180\)/,
    ],
    [
      'a name that is not that of the code',
      `- { id: a, destination: cpts, name: A, territory: { communes: ["81004 Alby"] }, ${LINE} }`,
      'other-name',
      /Albi/,
    ],
    [
      'a département',
      `- { id: a, destination: dac, territory: { departement: "99" }, ${LINE} }`,
      'unknown-departement',
      /99/,
    ],
    [
      'a group of communes',
      `- { id: a, destination: cpts, name: A, territory: { epci: ["000000000"] }, ${LINE} }`,
      'unknown-epci',
      /000000000/,
    ],
    [
      'a source',
      `- { id: a, destination: dac, territory: { departement: 81 }, source: lue, seen: 2026-11-22, status: unconfirmed }`,
      'unknown-source',
      /« lue »/,
    ],
    [
      'a destination',
      `- { id: a, destination: dax, name: A, territory: { departement: 81 }, ${LINE} }`,
      'unknown-destination',
      /« dax »/,
    ],
    [
      'an old line',
      `- { id: a, destination: dac, territory: { departement: 81 }, source: vue, seen: 2025-11-21, status: unconfirmed }`,
      'stale',
      /12 mois/,
    ],
    [
      'an id taken twice',
      `- { id: a, destination: dac, territory: { departement: 81 }, ${LINE} }\n- { id: a, destination: dac, territory: { departement: 82 }, ${LINE} }`,
      'duplicate-id',
      /essai\.yaml:1/,
    ],
    [
      'two DAC for one commune',
      `- { id: a, destination: dac, territory: { departement: 81 }, ${LINE} }\n- { id: b, destination: dac, name: B, territory: { communes: [81004] }, ${LINE} }`,
      'overlap',
      /Albi \(81004\).*un DAC par territoire/,
    ],
    [
      'two CPTS for one commune',
      `- { id: a, destination: cpts, territory: { communes: [81004] }, ${LINE} }\n- { id: b, destination: cpts, territory: { communes: [81004] }, ${LINE} }`,
      'overlap',
      /precision/,
    ],
  ];
  for (const [what, yaml, code, message] of wrong) {
    it(`tell ${what}, with its file and line`, async () => {
      const findings = await check(yaml);
      assert.deepEqual(
        findings.map((finding) => finding.code),
        [code],
      );
      assert.match(findings[0]?.message ?? '', message);
      assert.equal(findings[0]?.file, 'structures/essai.yaml');
      assert.ok((findings[0]?.line ?? 0) >= 1);
    });
  }

  for (const [what, yaml, code] of wrong) {
    it(`tell ${what} in English, without a word of French`, async () => {
      const [finding] = await check(yaml, buildWordsIn('en'));
      assert.equal(finding?.code, code);
      assert.doesNotMatch(finding?.message ?? '', /[«»]| : |manque|attendu|convient|lisible/);
    });
  }

  const settings: readonly [what: string, from: string, to: string, code: string, fr: RegExp][] = [
    ['a text without French', 'fr: Autres, en', 'en', 'schema', /« groups\.1\.name ».*dont « fr »/],
    ['two groups for all others', 'destinations: [dac], name', 'name', 'schema', /un seul, sans/],
    ['no group for all others', '- { name', '- { destinations: [cpts], name', 'schema', /toutes/],
    ['a destination in two groups', '[dac], name', '[dac, dac], name', 'schema', /un seul groupe/],
    ['a count without abbreviation', 'short: CPTS, ', '', 'schema', /« short »/],
    ['a key', ' }\n  - { name', ', allways: true }\n  - { name', 'schema', /« always »/],
    ['a destination', 'of: { cpts', 'of: { cptss', 'unknown-destination', /of\.cptss.*« cptss »/],
    ['a text without English', 'Autres, en: Others', 'Autres', 'missing-text', /langue « en »/],
  ];
  for (const [what, from, to, code, message] of settings) {
    it(`tell ${what} in the settings, in both languages`, async () => {
      const changed = SETTINGS.replace(from, to);
      assert.notEqual(changed, SETTINGS);
      const [finding] = await check(ONE_LINE, buildWordsIn('fr'), changed);
      assert.deepEqual([finding?.code, finding?.file], [code, 'directory.yaml']);
      assert.match(finding?.message ?? '', message);
      assert.ok((finding?.line ?? 0) > 2);
      const [english] = await check(ONE_LINE, buildWordsIn('en'), changed);
      assert.doesNotMatch(english?.message ?? '', /[«»]| : |manque|attendu|convient/);
    });
  }

  it('have nothing against a line that says all, also one that was read long ago', async () => {
    const all =
      'phone: 05 63 00 00 00, hours: lundi-vendredi 9 h-17 h, whoCalls: professionnels, ' +
      'email: a@dac.example, form: "https://dac.example/demande", secureEmail: a@b.mssante.example, ' +
      `relay: "https://dac.example/lsf", finess: 90000001, ror: "76.OC-1", confirmedBy: "accueil, DAC 81", ${DATES}`;
    assert.deepEqual(await check(dac(all, 'confirmed')), []);
    const old = dac(`confirmedBy: DAC 81, ${DATES}`, 'confirmed').replace(
      '2026-11-22',
      '2024-01-01',
    );
    assert.deepEqual(await check(old), []);
  });

  for (const hours of ['lundi et jeudi matin', 'tous les jours', '24 h/24', 'sur rendez-vous']) {
    it(`take the hours « ${hours} »`, async () => {
      assert.deepEqual(await check(dac(`hours: ${hours}`)), []);
    });
  }

  it('ask for a name where the settings have none for its destination', async () => {
    const nameless = SETTINGS.replace('unnamed: Un DAC, ', '');
    const [finding] = await check(ONE_LINE, buildWordsIn('fr'), nameless);
    assert.match(finding?.message ?? '', /« name » manque/);
  });

  it('have nothing against two parts of a commune', async () => {
    const part = (id: string, where: string) =>
      `- { id: ${id}, destination: cpts, territory: { communes: [{ code: 34154, precision: ${where} }] }, ${LINE} }`;
    assert.deepEqual(await check(`${part('a', 'Carnon')}\n${part('b', 'bourg')}`), []);
  });

  const line = (id: string, communes: string, destination = 'dac') =>
    `- { id: ${id}, destination: ${destination}, name: ${id}, territory: { communes: [${communes}] }, ${LINE} }`;
  const parts = [
    '{ code: 34154, precision: Carnon }',
    '{ code: 34154, precision: bourg }',
    '34154',
  ];
  for (const order of ['012', '021', '102', '120', '201', '210']) {
    it(`[cut-short] tell both overlaps of two parts and the whole, in the order ${order}`, async () => {
      const lines = [...order].map((at) => line(`s${at}`, parts[Number(at)] ?? ''));
      const findings = await check(lines.join('\n'));
      assert.deepEqual(
        findings.map(({ code, severity }) => [code, severity]),
        [
          ['overlap', 'error'],
          ['overlap', 'error'],
        ],
      );
    });
  }

  it('[last-one-wins] tell a commune that one structure has three times, and lose none of it', async () => {
    const yaml = line('a', `${parts[2]}, ${parts[0]}, ${parts[1]}`);
    const [finding, ...others] = await check(yaml);
    assert.deepEqual([finding?.code, others], ['duplicate-commune', []]);
    assert.match(finding?.message ?? '', /Mauguio \(34154\) est citée 3 fois/);
    const { communes } = resolveTerritory(places, {
      communes: ['34154', { code: '34154', precision: 'Carnon' }],
    });
    assert.deepEqual([...communes], [['34154', undefined]]);
    const both = resolveTerritory(places, {
      communes: [
        { code: '34154', precision: 'Carnon' },
        { code: '34154', precision: 'bourg' },
      ],
    });
    assert.deepEqual([...both.communes], [['34154', 'Carnon, bourg']]);
  });

  const codes: readonly [string, string, RegExp][] = [
    ["'81000'", 'unknown-commune', /est-ce Albi \(81004\) \?/],
    ["'78600'", 'unknown-commune', /Maisons-Laffitte \(78358\)/],
    ["'55273'", 'unknown-commune', /\(55245\) ou .*\(55386\)/],
  ];
  for (const [code, kind, message] of codes) {
    it(`[code-shape] tell the right code beside ${code}`, async () => {
      const findings = await check(line('a', code));
      assert.deepEqual(
        findings.map((one) => one.code),
        [kind],
      );
      assert.match(findings[0]?.message ?? '', message);
    });
  }

  it('[dates] tell a line that was seen on a day to come', async () => {
    const yaml = line('a', '81004').replace('2026-11-22', '2027-10-01');
    const findings = await check(yaml);
    assert.deepEqual(
      findings.map(({ code, severity, message }) => [
        code,
        severity,
        message.includes('2027-10-01'),
      ]),
      [['future-date', 'error', true]],
    );
  });

  for (const phone of ['0561000000', '"561000000"', '561000000', '05 61 00 00 00']) {
    it(`[lost-zero] take the phone ${phone} as it is called`, async () => {
      const yaml = line('a', '81004').replace('name: a', `name: a, phone: ${phone}`);
      assert.deepEqual(await check(yaml), []);
    });
  }

  it('[left-out] read .yml and folders, and tell every other file beside them', async () => {
    const path = await mkdtemp(join(tmpdir(), 'directory-'));
    await mkdir(join(path, 'structures/tarn/sud'), { recursive: true });
    const files: Readonly<Record<string, string>> = {
      'directory.yaml': SETTINGS,
      'directory.yml': SETTINGS,
      'sources.yaml': '- { id: vue, title: Une page, publisher: Un site }\n',
      'sources - Copie.yaml': '',
      'structures/a.yml': line('a', '81004'),
      'structures/b.YAML': line('b', '81018'),
      'structures/tarn/sud/c.yaml': line('c', '81060'),
      'structures/.b.yaml': line('b', '81018'),
      'structures/._c.yaml': line('b', '81018'),
      'structures/a - Copie.yaml': line('b', '81018'),
      'structures/a (1).yaml': line('b', '81018'),
      'structures/a.yaml~': line('b', '81018'),
      'structures/liste.txt': line('b', '81018'),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
    const { structures, findings } = await readStructures(path);
    assert.deepEqual(
      structures.map(({ value }) => value.id),
      ['a', 'b', 'c'],
    );
    assert.equal(structures[2]?.file, 'structures/tarn/sud/c.yaml');
    assert.deepEqual(
      new Set(findings.map(({ code, file }) => `${code} ${file}`)),
      new Set([
        'not-read directory.yml',
        'not-read sources - Copie.yaml',
        'not-read structures/._c.yaml',
        'not-read structures/.b.yaml',
        'not-read structures/a (1).yaml',
        'not-read structures/a - Copie.yaml',
        'not-read structures/a.yaml~',
        'not-read structures/liste.txt',
      ]),
    );
  });

  it('tell a département of a recorded region that has no DAC', async () => {
    const files = await readStructures(folder);
    const without = files.structures.filter(({ value }) => value.id !== 'dac-48');
    const findings = checkCoverage(places, { ...files, structures: without }, TODAY);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['missing-departement'],
    );
    assert.match(findings[0]?.message ?? '', /^Lozère \(48\) : 152 communes sur 152/);
  });

  it('tell files that are missing', async () => {
    const { findings } = await readStructures(await mkdtemp(join(tmpdir(), 'empty-')));
    assert.deepEqual(new Set(findings.map(({ code }) => code)), new Set(['missing-file']));
  });

  it('tell files that are missing, and one that is not a list, in English', async () => {
    const words = buildWordsIn('en');
    const empty = await readStructures(await mkdtemp(join(tmpdir(), 'empty-')), words);
    assert.match(empty.findings[0]?.message ?? '', /is missing from this folder/);
    assert.match((await check('a: 1', words))[0]?.message ?? '', /must be a list/);
  });
});

describe('measureCoverage', () => {
  it('counts the communes that have a CPTS, by département', async () => {
    const rows = measureCoverage(places, await readStructures(folder));
    const tarn = rows.find(({ departement }) => departement === '81');
    const herault = rows.find(({ departement }) => departement === '34');
    assert.equal(rows.length, 13);
    assert.deepEqual(tarn?.everywhere[0]?.structures, ['dac-81']);
    assert.deepEqual([tarn?.communes, tarn?.counted[0]?.whole], [314, 53]);
    const [cpts] = herault?.counted ?? [];
    assert.deepEqual([cpts?.short, cpts?.whole, cpts?.part], ['CPTS', 45, 1]);
    assert.equal(herault?.confirmed, 0);
  });
});
