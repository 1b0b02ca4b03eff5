import type { Condition, Logic, LogicDestination, LogicRule } from './logic.js';
import type { TerritoryClass } from './territory.js';

/** The version of {@link CompiledLogic} that this engine reads. */
export const COMPILED_FORMAT = 3;

/** The terminal, and the outcome, of rows that cannot exist. */
export const IMPOSSIBLE = 0;

/** A rule as the browser needs it: a rule with a lead keeps its condition only for its reasons. */
export interface CompiledRule extends Omit<LogicRule, 'overrides'> {
  /** The territory of a local rule. */
  readonly territory?: string;
}

/** A rule as far as it decides; its condition where deciding looks at it. */
export interface DecidingRule extends Pick<
  CompiledRule,
  'id' | 'tier' | 'leads' | 'urgency' | 'speaks'
> {
  readonly when?: Condition;
}

/** A decision diagram as integers. */
export interface CompiledDiagram {
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

/** The rules and the diagram of one class of places; loaded beside the shared ones. */
export interface CompiledLocal extends CompiledDiagram {
  readonly format: typeof COMPILED_FORMAT;
  /** The id of the class, and the `logicHash` of the pack that it belongs to. */
  readonly class: string;
  readonly base: string;
  /** Its own rules; positions in `outcomes` go on from the shared ones. */
  readonly rules: readonly CompiledRule[];
}

/** A pack's logic with its decision diagram: JSON, no words. Written by `compile`, read by `loadRules`. */
export interface CompiledLogic
  extends
    CompiledDiagram,
    Omit<Logic, 'format' | 'rules' | 'constraints' | 'onePerson' | 'territories' | 'local'> {
  readonly format: typeof COMPILED_FORMAT;
  readonly rules: readonly CompiledRule[];
  /** The classes of places that have rules of their own. */
  readonly classes: readonly TerritoryClass[];
  /** For each shared rule that a territory replaces, these territories. */
  readonly replacedIn: Readonly<Record<string, readonly string[]>>;
  /** How many questions it usually takes, counted over the cases of the pack. */
  readonly usual?: { readonly min: number; readonly max: number };
}

/** The part of a pack's logic that decides: a page has the reasons later. */
export interface DecidingLogic extends Omit<
  CompiledLogic,
  'rules' | 'destinations' | 'sources' | 'classes' | 'replacedIn'
> {
  readonly rules: readonly DecidingRule[];
  readonly destinations: readonly Pick<LogicDestination, 'id' | 'availability'>[];
}
