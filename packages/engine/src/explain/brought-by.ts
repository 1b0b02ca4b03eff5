import { remember } from '../decide/remember.js';
import type { CompiledLogic, CompiledRule } from '../model/compiled.js';
import type { ExplainedPartner, ExplainedRule } from '../model/explanation.js';
import type { Outcome } from '../runtime/runtime.js';
import { groundsIn } from './grounds.js';
import { mergePartners } from './merge-partners.js';
import { bare } from '../model/own.js';

/** What rules that decide together bring by themselves: the same for every situation that they decide. */
export interface Brought {
  /** The deciding rules, in the order in which they are written. */
  readonly rules: readonly CompiledRule[];
  /** The rule that opens the result first. */
  readonly deciding: readonly CompiledRule[];
  readonly reasons: readonly ExplainedRule[];
  readonly joint: string | undefined;
  readonly partners: readonly ExplainedPartner[];
  /** Ids of the rules, in the order in which they are written. */
  readonly advice: readonly string[];
  readonly playbooks: readonly string[];
}

/** What an outcome brings, found when it first decides. */
export const broughtBy = remember((outcome: Outcome, logic: CompiledLogic): Brought => {
  const { leading, lead } = outcome;
  const known = rulesById(logic);
  const rules = outcome.rules.flatMap(({ id }) => known.get(id) ?? []);
  const deciding = [
    ...rules.filter(({ id }) => id === leading?.id),
    ...rules.filter(({ id }) => id !== leading?.id),
  ];
  return {
    rules,
    deciding,
    reasons: deciding.map((rule) => {
      const { sources = [], weak = true } = groundsIn(logic).get(rule.id) ?? {};
      return { rule: rule.id, sources, weak, territory: rule.territory };
    }),
    joint: deciding.length > 1 ? deciding.find((rule) => rule.joint)?.joint : undefined,
    partners: mergePartners([], rules, 'sure', lead),
    advice: rules.map(({ id }) => id),
    playbooks: [...new Set(rules.flatMap((rule) => rule.playbooks))],
  };
});

const rulesById = remember(
  ({ rules }: CompiledLogic): ReadonlyMap<string, CompiledRule> =>
    new Map(rules.map((rule) => [rule.id, bare(rule)])),
);
