import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from '../build-pack.js';
import type { PackFiles } from '../pack-files.js';
import { parsePack } from '../parse-pack.js';
import { reviewPack } from '../review-pack.js';
import {
  agreed,
  agreedFile,
  agreedPackWith,
  BUNDLES,
  CENTRE,
  MAISON,
  withChange,
} from '../testing/agreed-pack.js';
import { findingsIn } from '../testing/small-pack.js';

const TODAY = '2026-11-25';
const approved = agreed(agreed(agreedPackWith(), 'danger', MAISON, CENTRE), 'reste', MAISON);

function reviewed(files: PackFiles) {
  const codes = ['not-approved', 'approval-lost', 'impossible-date'];
  return reviewPack(parsePack(files), {}, { today: TODAY }).filter(({ code }) =>
    codes.includes(code),
  );
}

const messages = (files: PackFiles) => reviewed(files).map(({ message }) => message);
const isValidated = (files: PackFiles) => buildPack(parsePack(files)).logic.validated;

describe('an agreement', () => {
  it('is waited for, with the names of those who are asked', () => {
    const [danger, reste, ...more] = messages(agreedPackWith());
    assert.match(
      danger ?? '',
      /danger : en attente de « La maison fictive » et « Le centre fictif »/,
    );
    assert.match(reste ?? '', /reste : en attente de « La maison fictive » \(règle : personne\)/);
    assert.deepEqual(more, []);
    assert.equal(isValidated(agreedPackWith()), false);
  });

  it('[alias-in-approvals] is written so that it is read again where rules share something', () => {
    const files = agreedPackWith({
      'rules/regles.yaml': ['urgence', 'urgence-bis']
        .map((id) => agreedFile('rules/regles.yaml').replace('id: urgence', `id: ${id}`))
        .join(''),
      'destinations.yaml': agreedFile('destinations.yaml').replace(
        "short: '15'",
        "short: '15'\n  openTo: [pro, usager]",
      ),
    });
    const pack = agreed(files, 'danger', MAISON, CENTRE);
    assert.doesNotMatch(pack.get('approvals/danger.yaml') ?? '', /: [&*]a\d/);
    assert.deepEqual(findingsIn(pack), []);
  });

  it('[alone-for-two] of one body is not that of two', () => {
    const files = agreed(agreedPackWith(), 'danger', MAISON, MAISON);
    assert.match(messages(files)[0] ?? '', /danger : en attente de « Le centre fictif » \(/);
    assert.equal(isValidated(agreed(files, 'reste', MAISON)), false);
  });

  it('of all who are asked makes a pack that is validated', () => {
    assert.deepEqual(messages(approved), []);
    assert.equal(isValidated(approved), true);
  });

  it('[nobody-asked] is never there where nobody is named', () => {
    const files = agreedPackWith({}, BUNDLES.replaceAll(/agree: .*\]/g, 'agree: []'));
    assert.match(messages(files)[0] ?? '', /danger : personne n'est encore désigné/);
    assert.equal(isValidated(files), false);
  });

  it('of one body of several is enough where one is asked', () => {
    const bundles = BUNDLES.replace('agree: [maison]', 'agree: [{ oneOf: [maison, centre] }]');
    assert.match(
      messages(agreedPackWith({}, bundles))[1] ?? '',
      /en attente de « La maison fictive » ou « Le centre fictif »/,
    );
    const files = agreed(agreedPackWith({}, bundles), 'reste', CENTRE);
    assert.equal(messages(files).length, 1);
  });

  for (const [what, file, from, to, part] of [
    ['its words', 'rules/regles.yaml', 'Appelez le 15.', 'Appelez.', 'rule.firstStep'],
    ['its condition', 'rules/regles.yaml', 'objet: urgence', 'danger: oui', 'rule.when'],
    [
      'what the pack says of danger',
      'pack.yaml',
      'Danger : appelez',
      'Danger : joignez',
      'danger.safety',
    ],
    ['a name in it', 'destinations.yaml', 'Le 15', 'Le quinze', 'destinations.urgence-15.name'],
  ] as const) {
    it(`[approval-of-other-words] is lost by a rule that changed in ${what}: rule, body, what, and what to do`, () => {
      const files = withChange(approved, file, from, to);
      const lost = reviewed(files).filter(({ code }) => code === 'approval-lost');
      assert.deepEqual(
        lost.map(({ rule, severity }) => [rule, severity]),
        [
          ['urgence', 'warning'],
          ['urgence', 'warning'],
        ],
      );
      const [first = '', second = ''] = lost.map(({ message }) => message);
      assert.match(first, /urgence : l'accord de « La maison fictive » du 2026-11-24 ne vaut plus/);
      assert.ok(first.includes(`« ${part} »`), first);
      assert.match(first, /« coord approve danger --body maison »/);
      assert.match(second, /Le centre fictif.*2026-11-25/);
      assert.equal(isValidated(files), false);
    });
  }

  it('is kept by a rule that did not change, and is whole again when the words are back', () => {
    const files = withChange(approved, 'rules/regles.yaml', 'Appelez le 15.', 'Appelez.');
    assert.ok(!messages(files).some((message) => message.startsWith('reste')));
    assert.deepEqual(
      messages(withChange(files, 'rules/regles.yaml', 'Appelez.', 'Appelez le 15.')),
      [],
    );
  });

  it('[approval-of-other-words] is missed where the rule is gone', () => {
    const files = withChange(approved, 'rules/reste.yaml', '- id: personne', '- id: quelqu-un');
    assert.ok(
      messages(files).some((one) => /personne : .*a été validée, et elle n'est plus là/.test(one)),
    );
  });

  it('[impossible-date] was not given tomorrow week', () => {
    const files = withChange(approved, 'approvals/danger.yaml', '2026-11-24', '2026-12-03');
    const [found] = reviewed(files);
    assert.equal(found?.code, 'impossible-date');
    assert.equal(found.severity, 'error');
    assert.match(found.message, /maison : « on: 2026-12-03 » est dans le futur/);
  });

  for (const [what, from, to, message] of [
    [
      'words that were altered',
      'Appelez le 15.',
      'Appelez le 18.',
      /urgence : .*l'empreinte est autre/,
    ],
    [
      'a function that cannot',
      'Médecin',
      'Médecine',
      /centre : « Médecine » n'est pas une fonction.*« Médecin »/,
    ],
    ['a body that is not asked', 'body: maison', 'body: moi', /« moi » n'est pas une instance/],
    ['another rule', 'urgence: ', 'personne: ', /les mots de la règle « personne » .*manquent/],
    [
      'a bundle that is not there',
      'bundle: danger',
      'bundle: dangers',
      /« dangers » n'est pas un lot.*« danger »/,
    ],
  ] as const) {
    it(`[forged-approval] is none, by ${what}`, () => {
      const found = findingsIn(withChange(approved, 'approvals/danger.yaml', from, to));
      assert.ok(found.length > 0 && found.every(({ file }) => file === 'approvals/danger.yaml'));
      assert.match(found.map((one) => one.message).join('\n'), message);
    });
  }

  it('[forged-approval] is no line in the rule itself', () => {
    const text = agreedFile('rules/reste.yaml').replace(
      'leads:',
      'approvedBy: La maison\n  leads:',
    );
    const [found] = findingsIn(agreedPackWith({ 'rules/reste.yaml': text }));
    assert.match(found?.message ?? '', /« approvedBy » n'existe pas/);
  });
});
