import type { Work } from '../decide/decision.js';
import { isHeard } from '../decide/matching-rules.js';
import { wholeLogic } from '../decide/whole-logic.js';
import type { CompiledRule } from '../model/compiled.js';
import type { Explanation } from '../model/explanation.js';
import { TRUE } from '../runtime/test-condition.js';
import { addingRules } from './adding-rules.js';
import { broughtBy } from './brought-by.js';
import { mergePartners } from './merge-partners.js';

/** What rules bring besides a lead. */
export type Collected = Pick<
  Explanation,
  'partners' | 'advice' | 'playbooks' | 'refiningQuestions'
>;

/**
 * Collects partners, advice and playbooks: those of the deciding rules, and those of each rule
 * without a lead that matches (`sure`) or that an open answer can make match (`possible`).
 * In an emergency only the safety rules speak.
 *
 * @param matching - The rules without a lead that match for sure.
 * @param ticked - Those of them that match because of what is ticked: it is the nearest to this person, so
 * whom it brings comes first, in its words.
 */
export function collectPartners(
  work: Work,
  matching: readonly CompiledRule[],
  ticked: readonly CompiledRule[],
): Collected {
  const { decided, rules } = work;
  const { lead } = decided;
  const own = broughtBy(decided, wholeLogic(rules));
  const gone = [...lead, ...ticked.flatMap(({ without = [] }) => without)];
  const first = mergePartners([], ticked, 'sure', gone);
  const { possible, refiningQuestions } = possibleRules(work, matching);
  const carried =
    ticked.length === 0 ? own.partners : mergePartners(first, own.rules, 'sure', gone);
  const others = matching.filter((rule) => !ticked.includes(rule));
  const sure = mergePartners(carried, others, 'sure', gone);
  return {
    partners: mergePartners(sure, possible, 'possible', gone),
    advice: [...own.advice, ...matching.map(({ id }) => id)],
    playbooks: [...new Set([...own.playbooks, ...matching.flatMap((rule) => rule.playbooks)])],
    refiningQuestions,
  };
}

/** The rules that an open answer can make match, and the questions whose answers would. */
function possibleRules({ rules, facts, status, support }: Work, matching: readonly CompiledRule[]) {
  const { logic, runtime } = rules;
  const { applies, cells, counted, open } = facts;
  const { head } = runtime.slots;
  const possible: CompiledRule[] = [];
  const isAsked = (at: number) => applies[at] === true && open[head[at] ?? 0] === 1;
  if (!head.some((_, at) => isAsked(at))) return { possible, refiningQuestions: [] };

  // The open reading without looking ahead: only a question that applies may be anything.
  const maybe = open.slice();
  head.forEach((slot, at) => {
    if (!isAsked(at)) maybe.fill(0, slot, head[at + 1]);
  });
  const refining = new Set<number>();
  for (const { rule, test, questions } of addingRules(wholeLogic(rules), runtime)) {
    if (matching.includes(rule) || !isHeard(rule, status)) continue;
    if (!(test(cells, maybe) & TRUE)) continue;
    possible.push(rule);
    for (const at of questions) {
      if (isAsked(at) && !counted.includes(at) && !support.includes(at)) refining.add(at);
    }
  }
  const positions = [...refining].sort((one, two) => one - two);
  return { possible, refiningQuestions: positions.map((at) => logic.questions[at]?.id ?? '') };
}
