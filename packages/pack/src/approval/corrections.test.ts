import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from '../build-pack.js';
import { PackInvalidError } from '../finding.js';
import type { PackFiles } from '../pack-files.js';
import { parsePack } from '../parse-pack.js';
import { reviewPack } from '../review-pack.js';
import {
  agreed,
  agreedPackWith,
  BUNDLES,
  CENTRE,
  MAISON,
  withChange,
} from '../testing/agreed-pack.js';
import { findingsIn } from '../testing/small-pack.js';
import { approvalsOf } from './approvals.js';
import { isSpelling } from './is-spelling.js';
import { keepApproved } from './keep-approved.js';

const CORRECTOR = `${BUNDLES}corrections: { body: maison, role: Secrétariat }\n`;
const base = withChange(
  agreedPackWith({}, CORRECTOR),
  'destinations.yaml',
  'short: DAC',
  "short: DAC\n  phone: '01 02'",
);
const approved = agreed(agreed(base, 'danger', MAISON, CENTRE), 'reste', MAISON);

/** A change in a file, and the line that says it was a correction. */
function correctedPack(
  files: PackFiles,
  path: string,
  [file, from, to]: readonly [string, string, string],
  signed = 'body: maison, role: Secrétariat, on: 2026-11-25',
): PackFiles {
  const line = `- { path: ${path}, from: "${from}", to: "${to}", ${signed} }\n`;
  const before = files.get('corrections.yaml') ?? '';
  return new Map([...withChange(files, file, from, to), ['corrections.yaml', before + line]]);
}

const PHONE = ['destinations.yaml', '01 02', '01 03'] as const;
const isValidated = (files: PackFiles) => buildPack(parsePack(files)).logic.validated;

describe('a correction', () => {
  it('is valid at once: the number changes, and the agreements hold', () => {
    assert.equal(isValidated(withChange(approved, ...PHONE)), false);
    const files = correctedPack(approved, 'destinations.dac.phone', PHONE);
    assert.equal(isValidated(files), true);
  });

  it('follows another, and is listed until the next agreement', () => {
    const once = correctedPack(approved, 'destinations.dac.phone', PHONE);
    const files = correctedPack(once, 'rules.personne.firstStep', [
      'rules/reste.yaml',
      'Appelez le DAC.',
      'Appelez le Dac.',
    ]);
    const listed = (of: PackFiles) =>
      approvalsOf(parsePack(of)).flatMap((one) => one.corrected.map(({ path }) => path));
    assert.equal(isValidated(files), true);
    assert.deepEqual(listed(files), ['destinations.dac.phone', 'rules.personne.firstStep']);
    assert.deepEqual(listed(agreed(files, 'reste', MAISON)), []);
  });

  it('stays where the rule goes back to its last approved words', () => {
    const phone = correctedPack(approved, 'destinations.dac.phone', PHONE);
    const files = withChange(phone, 'rules/reste.yaml', 'Appelez le DAC.', 'Écrivez.');
    const { pack, kept } = keepApproved(parsePack(files));
    assert.deepEqual(kept, ['personne']);
    const dac = pack.destinations.find(({ value }) => value.id === 'dac');
    assert.equal(dac?.value.phone, '01 03');
  });

  for (const [what, path, change, message] of [
    [
      'other words',
      'rules.personne.firstStep',
      ['rules/reste.yaml', 'Appelez le DAC.', 'Évitez le DAC.'],
      /ce n'est plus une faute d'écriture/,
    ],
    [
      'a word of a rule on danger',
      'rules.urgence.firstStep',
      ['rules/regles.yaml', 'Appelez le 15.', 'Appellez le 15.'],
      /une règle de danger le dit/,
    ],
    [
      'a name in a rule on danger',
      'destinations.urgence-15.name',
      ['destinations.yaml', 'Le 15', 'LE 15'],
      /une règle de danger le dit/,
    ],
    [
      'an answer that a rule on danger tests',
      'questions.objet.text',
      ['questions.yaml', 'Pour quoi ?', 'Pour Quoi ?'],
      /une règle de danger le dit/,
    ],
    [
      'who may call',
      'destinations.dac.availability',
      ['destinations.yaml', 'unknown', 'always'],
      /ce n’est ni un texte, ni un numéro/,
    ],
  ] as const) {
    it(`[correction-that-changes] is not ${what}`, () => {
      const [found] = findingsIn(correctedPack(approved, path, change));
      assert.equal(found?.code, 'correction');
      assert.equal(found.file, 'corrections.yaml');
      assert.match(found.message, message);
      assert.match(found.message, /faites-le valider par les instances de son lot/);
    });
  }

  it('[correction-by-others] is by the one function that the pack names', () => {
    const signed = 'body: centre, role: Direction, on: 2026-11-25';
    const files = correctedPack(approved, 'destinations.dac.phone', PHONE, signed);
    assert.match(
      findingsIn(files)[0]?.message ?? '',
      /« Direction » n'est pas la fonction qui corrige/,
    );
    const nobody = correctedPack(agreedPackWith(), 'rules.personne.why', [
      'rules/reste.yaml',
      'Une personne.',
      'Une Personne.',
    ]);
    assert.throws(() => parsePack(nobody), PackInvalidError);
  });

  it('[impossible-date] was not made in the future', () => {
    const signed = 'body: maison, role: Secrétariat, on: 2027-01-01';
    const files = correctedPack(approved, 'destinations.dac.phone', PHONE, signed);
    const found = reviewPack(parsePack(files), {}, { today: '2026-11-25' });
    assert.ok(
      found.some(({ code, file }) => code === 'impossible-date' && file === 'corrections.yaml'),
    );
  });
});

describe('spelling', () => {
  for (const [from, to] of [
    ['Apelez le médecin.', 'Appelez le médecin.'],
    ['appelez le medecin', 'Appelez le médecin !'],
    ['la coordniation', 'la coordination'],
  ] as const) {
    it(`is another letter in a long word, an accent, a capital: ${from}`, () => {
      assert.ok(isSpelling(from, to));
    });
  }
  for (const [from, to] of [
    ['le 15', 'le 18'],
    ['avec accord', 'sans accord'],
    ['une mesure normale', 'une mesure anormale'],
    ['une aide utile', 'une aide inutile'],
    ['Appelez', 'Appelez vite'],
    ['sans délai', 'dans délai'],
    ['code 81004', 'code 81005'],
  ] as const) {
    it(`is not another meaning: ${from} → ${to}`, () => {
      assert.ok(!isSpelling(from, to));
    });
  }
});
