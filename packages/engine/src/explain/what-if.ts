import type { Rules } from '../model/rules.js';
import type { Answer, Situation } from '../model/situation.js';
import { type HandledOptions, settleHandled } from '../decide/handled.js';
import { type Facts, readFacts } from '../decide/read-facts.js';
import { settle } from '../decide/settle.js';
import type { Runtime } from '../runtime/runtime.js';

/** Another lead, and the answers that would have given it. */
export interface WhatIf {
  readonly changes: readonly { readonly question: string; readonly answer: Answer }[];
  readonly leads: readonly string[];
}

/** More than this is no longer a help. */
const MOST_RESULTS = 3;
const MOST_CHANGES = 2;

/**
 * Finds the nearest situations with another certain lead: one changed answer, then two. Only answers
 * that the person gave are changed, never one about danger or about who asks.
 *
 * @returns At most three, the nearest first, each with a different lead.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function whatIf<S extends Situation>(
  rules: Rules<S>,
  given: S,
  options: HandledOptions = {},
): readonly WhatIf[] {
  const { situation } = settleHandled(rules, given, options);
  const own = shownLeads(rules.runtime, situation).join('+');
  const found = new Map<string, WhatIf>();
  search(rules, situation, (result) => {
    const key = [...result.leads].sort().join('+');
    if (key !== own && !found.has(key)) found.set(key, result);
    return found.size === MOST_RESULTS;
  });
  return [...found.values()];
}

/**
 * Says what would have to be otherwise for a destination to lead.
 *
 * @returns Undefined when it leads already, or is more than two answers away: then there is nothing
 * useful to say.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function whyNot<S extends Situation>(
  rules: Rules<S>,
  given: S,
  destination: string,
  options: HandledOptions = {},
): WhatIf | undefined {
  const { situation } = settleHandled(rules, given, options);
  if (shownLeads(rules.runtime, situation).includes(destination)) return undefined;
  let found: WhatIf | undefined;
  search(rules, situation, (result) => {
    if (result.leads.includes(destination)) found = result;
    return found !== undefined;
  });
  return found;
}

/** Visits each situation with a certain lead, the nearest first, until `visit` has enough. */
function search(rules: Rules, situation: Situation, visit: (result: WhatIf) => boolean): void {
  const { runtime } = rules;
  const facts = readFacts(runtime, situation);
  const answered = facts.counted.filter((position) => isChangeable(runtime, position));
  let frontier: readonly WhatIf['changes'][] = [[]];
  for (let distance = 1; distance <= MOST_CHANGES; distance++) {
    const next: WhatIf['changes'][] = [];
    for (const changes of frontier) {
      const last = changes.at(-1)?.question;
      const after = last === undefined ? -1 : (runtime.position.get(last) ?? -1);
      for (const position of answered) {
        if (position <= after) continue;
        for (const change of othersOf(runtime, position, facts.answers)) {
          const tried = [...changes, change];
          next.push(tried);
          const leads = certainLead(runtime, apply(facts.answers, tried));
          if (leads && visit({ changes: tried, leads })) return;
        }
      }
    }
    frontier = next;
  }
}

function isChangeable({ slots }: Runtime, position: number): boolean {
  const { safety, fixed } = slots.questions[position] ?? {};
  return !safety && !fixed;
}

/** Each other answer; of a multi-choice question one option ticked more or less. */
function othersOf(
  { slots }: Runtime,
  position: number,
  answers: Facts['answers'],
): readonly { question: string; answer: Answer }[] {
  const { id = '', options = [], multiple } = slots.questions[position] ?? {};
  const given = [answers[id] ?? []].flat();
  if (!multiple) {
    return options
      .filter((option) => option !== given[0])
      .map((answer) => ({ question: id, answer }));
  }
  const ticked = options.filter((option) => given.includes(option));
  return options.flatMap((option) => {
    const without = ticked.filter((one) => one !== option);
    const answer = ticked.includes(option) ? without : [...ticked, option];
    return answer.length === 0 ? [] : [{ question: id, answer }];
  });
}

function apply(situation: Situation, changes: WhatIf['changes']): Situation {
  return {
    ...situation,
    ...Object.fromEntries(changes.map(({ question, answer }) => [question, answer])),
  };
}

/** The lead if it is the only one left and every changed answer counts. */
function certainLead(runtime: Runtime, situation: Situation): readonly string[] | undefined {
  const facts = readFacts(runtime, situation);
  if (facts.setAside.some(({ because }) => because === 'contradiction')) return undefined;
  const sets = facts.survey.met;
  const lead = sets.length === 1 ? runtime.leadSets[sets[0] ?? 0] : undefined;
  return lead && lead.length > 0 ? lead : undefined;
}

/** Who leads on the result, sorted: also where it is provisional, so that nobody is offered as another answer. */
function shownLeads(runtime: Runtime, situation: Situation): readonly string[] {
  return [...settle(runtime, readFacts(runtime, situation), false).decided.lead].sort();
}
