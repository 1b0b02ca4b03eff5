import type { Logic, LogicRule } from './pack.js';

/** The version of {@link CompiledLogic} that this engine reads. */
export const COMPILED_FORMAT = 2;

/** The terminal, and the outcome, of rows that cannot exist. */
export const IMPOSSIBLE = 0;

/** A rule as the browser needs it: a rule with a lead keeps its condition only for its reasons. */
export type CompiledRule = Omit<LogicRule, 'overrides'>;

/** A pack's logic with its decision diagram: JSON, no words. Written by `compile`, read by `loadPack`. */
export interface CompiledLogic extends Omit<
  Logic,
  'format' | 'rules' | 'constraints' | 'onePerson'
> {
  readonly format: typeof COMPILED_FORMAT;
  readonly rules: readonly CompiledRule[];
  /** The slots that are variables, one a level, in the order of the levels. */
  readonly order: readonly number[];
  /** The positions of the rules that decide at each terminal; the first is "cannot exist". */
  readonly outcomes: readonly (readonly number[])[];
  /**
   * One node after the other, parents first: its level, then a child for each value. A child is the
   * distance to another node (above 0) or, at 0 or below, minus its terminal.
   */
  readonly nodes: readonly number[];
  /** Adler-32 of `nodes`, `outcomes` and `order`. */
  readonly checksum: number;
}
