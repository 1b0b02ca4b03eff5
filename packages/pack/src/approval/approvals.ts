import type { PackSource, WrittenRule } from '../pack-source.js';
import type { AgreementSource } from './approval-schema.js';
import type { BundleSource } from './bundle-schema.js';
import { bundlesOf, type Needed, neededFor } from './bundles.js';
import type { CorrectionSource } from './correction-schema.js';
import { fingerprints } from './corrections.js';
import { contentOf, hashOf, type RuleContent } from './rule-content.js';

/** Where a rule stands: who agreed to its present words but for corrections, whose agreement is missing, whose was lost. */
export interface RuleApproval {
  readonly rule: WrittenRule;
  readonly bundle: BundleSource;
  readonly content: RuleContent;
  readonly hash: string;
  readonly agreed: readonly AgreementSource[];
  /** Agreements that are still waited for; of a bundle that names nobody none, though it is not approved. */
  readonly waiting: readonly Needed[];
  /** What was put right since those agreements, for the next meeting. */
  readonly corrected: readonly CorrectionSource[];
  /** The last agreement of each body that is waited for, to other words than these. */
  readonly lost: readonly Lost[];
}

/** An agreement that holds no more, and what was agreed to. */
export interface Lost {
  readonly agreement: AgreementSource;
  readonly content: RuleContent | undefined;
}

/** Says where each rule of each bundle stands. */
export function approvalsOf(pack: PackSource): readonly RuleApproval[] {
  return pack.rules.flatMap((rule) => {
    const [bundle] = bundlesOf(pack, rule);
    return bundle ? [approvalOf(pack, bundle, rule)] : [];
  });
}

/** Whether every rule of a pack was agreed to by all who are asked. */
export function isApproved(pack: PackSource): boolean {
  const all = approvalsOf(pack);
  return all.length === pack.rules.length && all.every(isRuleApproved);
}

/** Whether all who are asked agreed to the present words of a rule, and somebody is asked. */
export function isRuleApproved({ bundle, waiting }: RuleApproval): boolean {
  return bundle.agree.length > 0 && waiting.length === 0;
}

function approvalOf(pack: PackSource, bundle: BundleSource, rule: WrittenRule): RuleApproval {
  const { id } = rule.value;
  const content = contentOf(pack, rule);
  const versions = fingerprints(
    content,
    pack.corrections.map(({ value }) => value),
  );
  const isOf = (hash: string | undefined) => versions.some((one) => one.hash === hash);
  const file = pack.approvals.find(({ value }) => value.bundle === bundle.id)?.value;
  const agreements = file?.agreements ?? [];
  const agreed = agreements.filter(({ rules }) => isOf(rules[id]));
  const latest = new Map(agreed.map((one) => [one.body, one.rules[id]]));
  const since = [...latest.values()].flatMap(
    (hash) => versions.find((one) => one.hash === hash)?.since ?? [],
  );
  const waiting = neededFor(bundle, id).filter(
    (bodies) => !agreed.some(({ body }) => bodies.includes(body)),
  );
  const lost = waiting.flat().flatMap((body): readonly Lost[] => {
    const own = agreements.filter((one) => one.body === body && Object.hasOwn(one.rules, id));
    const agreement = own.at(-1);
    const past = agreement?.rules[id];
    return agreement && past ? [{ agreement, content: file?.contents[past] }] : [];
  });
  const hash = hashOf(content);
  return { rule, bundle, content, hash, agreed, waiting, corrected: [...new Set(since)], lost };
}
