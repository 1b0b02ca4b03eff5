import type { Orientation } from '@coord-orientation/engine';

import type { CaseRun } from './run-cases.js';

/** A part of a case in which what came differs from what was expected. */
export interface CaseGap {
  readonly part: 'status' | 'lead' | 'partners' | 'playbooks' | 'rules' | 'answers';
  readonly expected: string;
  readonly got: string;
}

/** Compares what a case expects with what came; partners, playbooks and rules may be more than expected. */
export function judgeCase({ case: { expect }, orientation, rules }: CaseRun): readonly CaseGap[] {
  const gaps: CaseGap[] = [];
  const gap = (part: CaseGap['part'], expected: readonly string[], got: readonly string[]) =>
    gaps.push({ part, expected: expected.join(', '), got: got.join(', ') });
  if (orientation.status !== expect.status) gap('status', [expect.status], [orientation.status]);
  const [lead, wanted] = [[...orientation.receipt.leads].sort(), [...expect.lead].sort()];
  if (lead.join() !== wanted.join()) gap('lead', wanted, lead);
  const partners = orientation.partners.map(({ destination }) => destination);
  if (!includesAll(partners, expect.partners)) gap('partners', expect.partners ?? [], partners);
  if (!includesAll(orientation.playbooks, expect.playbooks)) {
    gap('playbooks', expect.playbooks ?? [], orientation.playbooks);
  }
  if (!includesAll(rules, expect.rules)) gap('rules', expect.rules ?? [], rules);
  const aside = orientation.setAside.map(({ question }) => question);
  if (aside.length > 0) gap('answers', [], aside);
  return gaps;
}

/** What a case would expect if the orientation is right. */
export function expectationOf({ status, receipt, partners, playbooks }: Orientation) {
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  return {
    status,
    lead: receipt.leads,
    partners: sure.map(({ destination }) => destination),
    playbooks,
  };
}

function includesAll(list: readonly string[], wanted: readonly string[] = []): boolean {
  return wanted.every((one) => list.includes(one));
}
