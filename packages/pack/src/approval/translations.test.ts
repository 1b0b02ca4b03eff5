import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from '../build-pack.js';
import type { PackFiles } from '../pack-files.js';
import { parsePack } from '../parse-pack.js';
import { reviewPack } from '../review-pack.js';
import { agreed, agreedPackWith, CENTRE, MAISON, withChange } from '../testing/agreed-pack.js';
import { bundlesOf } from './bundles.js';
import { keepApproved } from './keep-approved.js';
import { type Signature, writeApprovals } from './new-agreement.js';
import { newTranslationAgreement } from './translations.js';

const ENGLISH = `texts: { translationNotApproved: Nobody approved this translation yet. }
rules:
  urgence: { firstStep: Call 15. }
`;
const files = agreedPackWith({ 'locales/en.yaml': ENGLISH });
const approved = agreed(agreed(files, 'danger', MAISON, CENTRE), 'reste', MAISON);

/** A pack after some bodies agreed to the English of a bundle, as it is. */
function translated(before: PackFiles, bundle: string, ...signatures: readonly Signature[]) {
  const source = parsePack(before);
  const texts = buildPack(source).texts['en'] ?? assert.fail('no English');
  const rules = source.rules.filter((rule) => bundlesOf(source, rule)[0]?.id === bundle);
  const file = source.approvals.find(({ value }) => value.bundle === bundle)?.value;
  const all = signatures.reduce(
    (so, signature) => newTranslationAgreement(source, so, { ...signature, rules, texts }),
    file ?? assert.fail('nobody agreed to it'),
  );
  return new Map([...before, [`approvals/${bundle}.yaml`, writeApprovals(all)]]);
}

const whole = translated(translated(approved, 'danger', MAISON, CENTRE), 'reste', MAISON);

function told(pack: PackFiles): readonly string[] {
  return reviewPack(parsePack(pack), {}, { today: '2026-11-25' })
    .filter(({ code, message }) => code === 'not-approved' && message.includes('« en »'))
    .map(({ message }) => message);
}

const footOf = (pack: PackFiles, lang: string) =>
  buildPack(parsePack(pack)).texts[lang]?.texts.foot;

describe('[translation-of-other-words] the translation of a rule that was agreed to', () => {
  it('is not approved with it: check says so, and so does each result in that language', () => {
    const [danger, reste] = told(approved);
    assert.match(
      danger ?? '',
      /^danger : la traduction « en » n'est pas encore validée \(règle : urgence\)/,
    );
    assert.match(danger ?? '', /coord approve danger --translation en/);
    assert.match(reste ?? '', /^reste : .*règle : personne/);
    assert.match(footOf(approved, 'en') ?? '', /^Nobody approved this translation yet\. /);
    assert.doesNotMatch(footOf(approved, 'fr') ?? '', /Nobody/);
  });

  it('is approved by all who are asked for the rule', () => {
    const [waiting] = told(translated(approved, 'danger', MAISON));
    assert.match(waiting ?? '', /^danger/);
    assert.deepEqual(told(whole), []);
    assert.doesNotMatch(footOf(whole, 'en') ?? '', /Nobody/);
  });

  it('is approved no more once its words change, or those that it translates', () => {
    const english = withChange(whole, 'locales/en.yaml', 'Call 15.', 'Call 15 now.');
    assert.match(told(english).join(), /^danger/);
    const french = withChange(whole, 'rules/regles.yaml', 'Appelez le 15.', 'Appelez.');
    assert.match(told(agreed(french, 'danger', MAISON, CENTRE)).join(), /^danger/);
  });

  it('is left out where the rule keeps its last approved words and the translation does not', () => {
    const proposed = withChange(whole, 'rules/regles.yaml', 'Appelez le 15.', 'Appelez.');
    const english = withChange(proposed, 'locales/en.yaml', 'Call 15.', 'Call.');
    const step = (pack: PackFiles) => {
      const { texts } = buildPack(keepApproved(parsePack(pack)).pack);
      return [texts['fr'], texts['en']].map((one) =>
        one?.rules['urgence']?.firstStep?.replaceAll('\u00a0', ' '),
      );
    };
    assert.deepEqual(step(english), ['Appelez le 15.', 'Appelez le 15.']);
    assert.deepEqual(step(proposed), ['Appelez le 15.', 'Call 15.']);
  });

  it('asks for nothing where nobody agreed to the rule itself', () => {
    assert.deepEqual(told(files), []);
  });
});
