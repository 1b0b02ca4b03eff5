import { remember } from '../decide/remember.js';
import type { CompiledLogic, CompiledRule } from '../model/compiled.js';
import { questionsOf } from '../model/condition-parts.js';
import { bare } from '../model/own.js';
import type { AddingRule, Runtime } from '../runtime/runtime.js';
import { prepareTest } from '../runtime/test-condition.js';

/** A rule that adds to what others decide, and the positions of the questions that it tests. */
export interface TestedRule extends AddingRule<CompiledRule> {
  readonly questions: readonly number[];
}

/** The rules of a pack without a lead, ready to be tested. */
export const addingRules = remember(
  ({ rules }: CompiledLogic, { slots, position }: Runtime): readonly TestedRule[] =>
    rules
      .map(bare)
      .filter(({ leads }) => leads.length === 0)
      .map((rule) => ({
        rule,
        test: prepareTest(slots, rule.when),
        questions: [...new Set(questionsOf(rule.when))].map((id) => position.get(id) ?? 0),
      })),
);
