import { buildTexts } from '../build-texts.js';
import type { PackSource } from '../pack-source.js';
import { ruleSchema } from '../schema.js';
import { approvalsOf, isRuleApproved, type RuleApproval } from './approvals.js';
import { neededFor } from './bundles.js';
import { corrected } from './corrections.js';
import { keepShared } from './keep-shared.js';
import type { RuleContent } from './rule-content.js';
import { unapprovedTranslations } from './translations.js';

/** A pack whose changed rules say what was last agreed to. */
export interface KeptPack {
  readonly pack: PackSource;
  /** The rules that keep their last approved words. */
  readonly kept: readonly string[];
}

/**
 * Puts the last words to which all who are asked had agreed in the place of those that changed since. A rule
 * that was never agreed to stays as it is written, and nothing brings back a rule that was removed. Where the
 * translation of such words was not agreed to, they are shown in the pack's own language: a translation of what
 * changed is none of them.
 */
export function keepApproved(pack: PackSource): KeptPack {
  const changed = new Map(
    approvalsOf(pack).flatMap((one) => {
      const past = isRuleApproved(one) ? undefined : lastApproved(pack, one);
      return past ? [[one.rule.value.id, past] as const] : [];
    }),
  );
  if (changed.size === 0) return { pack, kept: [] };
  const rules = pack.rules.map((rule) => {
    // Words that this tool can no longer read stay as they are written now.
    const past = ruleSchema.safeParse(changed.get(rule.value.id)?.rule);
    return past.success ? { ...rule, value: past.data } : rule;
  });
  const kept = [...changed.keys()];
  const past = { ...keepShared(pack, [...changed.values()]), rules };
  return { pack: withoutUnapproved(past, kept), kept };
}

/** Leaves out the translations of rules that keep their words, where nobody agreed to them. */
function withoutUnapproved(pack: PackSource, kept: readonly string[]): PackSource {
  const all = unapprovedTranslations(pack, buildTexts(pack).texts);
  const idsIn = (lang?: string) =>
    all.flatMap(({ approval, ...one }) => {
      const { id } = approval.rule.value;
      return kept.includes(id) && (lang === undefined || one.lang === lang) ? [id] : [];
    });
  const untranslated = idsIn();
  return {
    ...pack,
    // A translation that is written once for several answers is that of the words of today.
    rules: pack.rules.map(({ from, ...rule }) => {
      return from && !untranslated.includes(rule.value.id) ? { ...rule, from } : rule;
    }),
    locales: Object.fromEntries(
      Object.entries(pack.locales).map(([lang, words]) => {
        const own = Object.entries(Object(words['rules']) as object);
        const left = own.filter(([id]) => !idsIn(lang).includes(id));
        return [lang, { ...words, rules: Object.fromEntries(left) }];
      }),
    ),
  };
}

/** What all who are asked had agreed to, the latest first. */
function lastApproved(pack: PackSource, { rule, bundle }: RuleApproval): RuleContent | undefined {
  const { id } = rule.value;
  const needed = neededFor(bundle, id);
  const file = pack.approvals.find(({ value }) => value.bundle === bundle.id)?.value;
  if (!file || needed.length === 0) return undefined;
  const { agreements, contents } = file;
  const hashes = agreements.flatMap(({ rules }) => rules[id] ?? []).reverse();
  const complete = hashes.find((hash) =>
    needed.every((bodies) =>
      agreements.some(({ body, rules }) => rules[id] === hash && bodies.includes(body)),
    ),
  );
  const past = complete === undefined ? undefined : contents[complete];
  const on = agreements.filter(({ rules }) => rules[id] === complete).map((one) => one.on);
  const later = pack.corrections
    .map(({ value }) => value)
    .filter((one) => on.every((day) => day <= one.on));
  return past && corrected(past, later);
}
