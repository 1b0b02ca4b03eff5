import type { CompiledRule } from '../model/compiled.js';

/** The rule whose words open the result: the one that unites most leads, the first written if equal. */
export function leadingRule(rules: readonly CompiledRule[]): CompiledRule | undefined {
  return rules.reduce<CompiledRule | undefined>(
    (best, rule) => (best && best.leads.length >= rule.leads.length ? best : rule),
    undefined,
  );
}
