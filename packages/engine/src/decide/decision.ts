import type { Notice, Receipt, ResultChoice, Safety, Status } from '../model/orientation.js';
import type { Rules } from '../model/rules.js';
import type { SetAside } from '../model/situation.js';
import type { Outcome } from '../runtime/runtime.js';
import type { HandledOptions } from './handled.js';
import type { Facts } from './read-facts.js';

/** Where a decision keeps what `explain` goes on from. */
export const WORK: unique symbol = Symbol('work');

/** What was found on the way to a decision. */
export interface Work {
  readonly rules: Rules;
  readonly facts: Facts;
  /** The rules that decide; `NOBODY` when undetermined. */
  readonly decided: Outcome;
  /** The status of the rules that were asked: at a place in several classes the decision's may be weaker. */
  readonly status: Status;
  /** The questions, by position, that can still change the lead. */
  readonly support: readonly number[];
  readonly options: OrientOptions;
}

/** What a decision depends on besides the rules and the situation. */
export interface OrientOptions extends HandledOptions {
  /** ISO date of today; without it freshness is not looked at and the receipt has the pack's date. */
  readonly today?: string | undefined;
  /** The place is known to have no rules of its own: nothing is said of other territories. */
  readonly isPlaceKnown?: boolean | undefined;
}

/** Who carries, and the rules that say so. */
export interface DecidedLead {
  readonly destination: string;
  readonly rules: readonly string[];
}

/**
 * What the rules decide of a situation: ids and facts, no words. `explain` says why in ids, `say` puts
 * both into words. It belongs to the rules that made it: a copy made through JSON cannot be explained.
 */
export interface Decision {
  readonly status: Status;
  /** Who carries; several carry together; empty when undetermined. */
  readonly leads: readonly DecidedLead[];
  /** The rule whose first step opens the result; absent where none has one. */
  readonly speaker?: string | undefined;
  /** Every set of leads still possible, each sorted by id. */
  readonly possible: readonly (readonly string[])[];
  /** Unanswered questions that apply and can still change the lead, in authored order. */
  readonly openQuestions: readonly string[];
  /** Questions answered `unknown` whose answer could change the lead. */
  readonly unknownQuestions: readonly string[];
  /** What may be ticked on the result; none in an emergency. */
  readonly onResult: readonly ResultChoice[];
  readonly setAside: readonly SetAside[];
  /** Whom to call in danger, whether that stands above any lead, and which dangers are dealt with. */
  readonly safety: Omit<Safety, 'text'>;
  /** What is to be known of the rules as a whole. */
  readonly notice: readonly Notice[];
  readonly receipt: Receipt;
  readonly [WORK]: Work;
}
