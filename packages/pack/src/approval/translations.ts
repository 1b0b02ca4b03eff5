import type { Texts } from '@coord-orientation/engine';

import type { PackSource, WrittenRule } from '../pack-source.js';
import { sha256 } from '../publish/sha256.js';
import type { ApprovalsSource } from './approval-schema.js';
import { approvalsOf, isRuleApproved, type RuleApproval } from './approvals.js';
import { neededFor } from './bundles.js';
import { canonical } from './canonical.js';
import { fingerprints } from './corrections.js';
import type { Signature } from './new-agreement.js';
import { contentOf, hashOf, OF_DANGER, type RuleContent, SHORT } from './rule-content.js';

/** The words of a pack by language, as `buildPack` gives them. */
export type AllTexts = Readonly<Record<string, Texts>>;

/** A rule that was agreed to, in a language in which it was not. */
export interface UnapprovedTranslation {
  readonly lang: string;
  readonly approval: RuleApproval;
}

/** Lists the rules that were agreed to and whose translations were not, or no more: either side changed since. */
export function unapprovedTranslations(
  pack: PackSource,
  texts: AllTexts,
): readonly UnapprovedTranslation[] {
  // Nothing to look for where nobody agreed to anything.
  if (pack.approvals.length === 0) return [];
  const approved = approvalsOf(pack).filter(isRuleApproved);
  return Object.keys(pack.locales).flatMap((lang) => {
    const words = texts[lang];
    if (!words) return [];
    return approved
      .filter((approval) => !isTranslationApproved(pack, approval, words))
      .map((approval) => ({ lang, approval }));
  });
}

/** The fingerprint of a translation of several rules together, short enough to be read from paper. */
export function translationHashOfAll(
  pack: PackSource,
  rules: readonly WrittenRule[],
  texts: Texts,
): string {
  const each = rules.map((rule) => {
    const content = contentOf(pack, rule);
    return [rule.value.id, hashOfTranslation(content, hashOf(content), texts)];
  });
  return sha256(canonical(Object.fromEntries(each))).slice(0, SHORT);
}

/** Adds an agreement to the translation of some rules to those of a bundle. */
export function newTranslationAgreement(
  pack: PackSource,
  before: ApprovalsSource,
  {
    rules,
    texts,
    ...signature
  }: Signature & {
    readonly rules: readonly WrittenRule[];
    readonly texts: Texts;
  },
): ApprovalsSource {
  const hashes = rules.map((rule) => {
    const content = contentOf(pack, rule);
    return [rule.value.id, hashOfTranslation(content, hashOf(content), texts)] as const;
  });
  const agreement = { lang: texts.lang, ...signature, rules: Object.fromEntries(hashes) };
  return { ...before, translations: [...(before.translations ?? []), agreement] };
}

function isTranslationApproved(
  pack: PackSource,
  { rule, bundle, content }: RuleApproval,
  texts: Texts,
): boolean {
  const { id } = rule.value;
  const corrections = pack.corrections.map(({ value }) => value);
  const hashes = fingerprints(content, corrections).map(({ hash }) =>
    hashOfTranslation(content, hash, texts),
  );
  const file = pack.approvals.find(({ value }) => value.bundle === bundle.id)?.value;
  const agreed = (file?.translations ?? []).filter((one) => hashes.includes(one.rules[id] ?? ''));
  return neededFor(bundle, id).every((bodies) => agreed.some(({ body }) => bodies.includes(body)));
}

/**
 * The fingerprint of what is read of a rule in another language.
 *
 * @param of - The fingerprint of what it translates: who agrees to a translation has read both.
 */
function hashOfTranslation(content: RuleContent, of: string, texts: Texts): string {
  const { rule, answers, destinations, danger } = content;
  const said: Readonly<Record<string, unknown>> = { ...texts.texts };
  return sha256(
    canonical({
      of,
      rule: texts.rules[rule.id],
      joint: texts.joints[String(rule.joint)],
      answers: Object.entries(answers).map(([id, { options }]) => {
        const question = texts.questions[id];
        return [question?.text, Object.keys(options).map((one) => question?.options[one])];
      }),
      destinations: Object.keys(destinations).map((id) => texts.destinations[id]?.name),
      danger: danger && OF_DANGER.map((key) => said[key]),
    }),
  );
}
