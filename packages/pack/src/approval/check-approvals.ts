import { nearest } from '@coord-orientation/engine/internal';

import { checkKnown, type Report } from '../check-known.js';
import type { PackSource, Written } from '../pack-source.js';
import type { AgreementSource, ApprovalsSource } from './approval-schema.js';
import { hashOf, type RuleContent } from './rule-content.js';

/** Checks that each agreement is one: of a body that is asked, by a function of it, to words that were kept. */
export function checkApprovals(pack: PackSource, report: Report): void {
  const bundles = pack.head.value.bundles.map(({ id }) => id);
  for (const written of pack.approvals) {
    const { bundle, agreements, translations = [], contents } = written.value;
    const own = { ...written, value: { id: bundle } };
    checkKnown(report, own, ['bundle'], bundle, 'bundle', bundles);
    for (const [hash, content] of Object.entries(contents)) {
      if (hashOf(content as RuleContent) === hash) continue;
      const message = report.words.contentAltered(content.rule.id);
      report('approval', own, ['contents', hash], message);
    }
    agreements.forEach((one, index) => {
      checkSigner(pack, report, own, one, ['agreements', index]);
      checkContents(report, written, one, index);
    });
    translations.forEach((one, index) => {
      checkSigner(pack, report, own, one, ['translations', index]);
    });
  }
}

function checkSigner(
  { head }: PackSource,
  report: Report,
  written: Written<{ id: string }>,
  { body, role }: AgreementSource,
  path: readonly (string | number)[],
): void {
  const { bodies } = head.value;
  const ids = bodies.map(({ id }) => id);
  checkKnown(report, written, [...path, 'body'], body, 'body', ids);
  const roles = bodies.find(({ id }) => id === body)?.roles;
  if (!roles || roles.includes(role)) return;
  const message = report.words.unknownRole(body, role, nearest(role, roles), roles);
  report('approval', written, [...path, 'role'], message);
}

/** What was agreed to has to be there, and to be of the rule that it is said of. */
function checkContents(
  report: Report,
  written: Written<ApprovalsSource>,
  { body, rules }: AgreementSource,
  index: number,
): void {
  for (const [rule, hash] of Object.entries(rules)) {
    if (written.value.contents[hash]?.rule.id === rule) continue;
    const message = report.words.noContent(body, rule);
    report('approval', written, ['agreements', index, 'rules', rule], message);
  }
}
