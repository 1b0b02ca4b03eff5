import type { Report } from '../check-known.js';
import { buildTexts } from '../build-texts.js';
import type { PackSource } from '../pack-source.js';
import { approvalsOf, type RuleApproval } from './approvals.js';
import { type ChangedPart, changedParts } from './changed-parts.js';
import { unapprovedTranslations } from './translations.js';

/** Says whose agreement is waited for, bundle by bundle, and which agreements were lost, rule by rule. */
export function reviewApprovals(pack: PackSource, report: Report): void {
  const { head } = pack;
  const all = approvalsOf(pack);
  if (head.value.bundles.length === 0) {
    report('not-approved', head, [], report.words.noBundles, 'warning');
  }
  head.value.bundles.forEach((bundle, index) => {
    const own = all.filter((one) => one.bundle === bundle);
    const path = ['bundles', index];
    const written = { ...head, value: { id: bundle.id } };
    if (bundle.agree.length === 0) {
      report('not-approved', written, path, report.words.nobodyAsked(bundle.id), 'warning');
      return;
    }
    const waiting = namesOf(pack, own);
    if (waiting.length === 0) return;
    const rules = own.filter((one) => one.waiting.length > 0).map(({ rule }) => rule.value.id);
    const message = report.words.waitingFor(bundle.id, waiting, rules);
    report('not-approved', written, path, message, 'warning');
  });
  for (const one of all) reviewLost(pack, report, one);
  reviewRemoved(pack, report);
  reviewTranslated(pack, report);
}

/** Those whose agreement some rule waits for; where any of several will do, all of them in one. */
function namesOf(pack: PackSource, rules: readonly RuleApproval[]): readonly (readonly string[])[] {
  const needed = rules.flatMap(({ waiting }) => waiting);
  const distinct = new Map(needed.map((bodies) => [bodies.join(), bodies]));
  return [...distinct.values()].map((bodies) => bodies.map((id) => nameOf(pack, id)));
}

function reviewLost(pack: PackSource, report: Report, one: RuleApproval): void {
  const { rule, bundle, content, lost } = one;
  for (const { agreement, content: past } of lost) {
    const parts: readonly ChangedPart[] = past ? changedParts(past, content) : [];
    const message = report.words.approvalLost(
      rule.value.id,
      { ...agreement, name: nameOf(pack, agreement.body) },
      parts,
      bundle.id,
    );
    report('approval-lost', rule, ['id'], message, 'warning');
  }
}

/** A rule that was agreed to and is gone is a change as any other. */
function reviewRemoved(pack: PackSource, report: Report): void {
  const known = new Set(pack.rules.map(({ value }) => value.id));
  for (const written of pack.approvals) {
    const { bundle, agreements } = written.value;
    const agreed = new Set(agreements.flatMap(({ rules }) => Object.keys(rules)));
    for (const rule of agreed) {
      if (known.has(rule)) continue;
      const message = report.words.agreedAndGone(rule, bundle);
      report('approval-lost', { ...written, value: { id: rule } }, [], message, 'warning');
    }
  }
}

/** The translation of a rule that was agreed to, bundle by bundle. */
function reviewTranslated(pack: PackSource, report: Report): void {
  const unapproved =
    pack.approvals.length > 0 ? unapprovedTranslations(pack, buildTexts(pack).texts) : [];
  pack.head.value.bundles.forEach(({ id }, index) => {
    for (const lang of Object.keys(pack.locales)) {
      const own = unapproved.filter(({ approval, ...one }) => {
        return one.lang === lang && approval.bundle.id === id;
      });
      if (own.length === 0) continue;
      const rules = own.map(({ approval }) => approval.rule.value.id);
      const message = report.words.translationNotApproved(id, lang, rules);
      const written = { ...pack.head, value: { id } };
      report('not-approved', written, ['bundles', index], message, 'warning');
    }
  });
}

function nameOf({ head }: PackSource, id: string): string {
  return head.value.bodies.find((body) => body.id === id)?.name ?? id;
}
