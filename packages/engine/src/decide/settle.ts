import { namesUnknown } from '../model/condition-parts.js';
import type { Status } from '../model/orientation.js';
import type { Facts } from './read-facts.js';
import type { Outcome, Runtime } from '../runtime/runtime.js';
import { walk } from '../runtime/sweep.js';

/** What is decided, and how sure it is. */
export interface Settled {
  readonly status: Status;
  /** {@link NOBODY} when undetermined. */
  readonly decided: Outcome;
}

/** The outcome of no rule. */
export const NOBODY: Outcome = { leading: undefined, rules: [], lead: [], leads: [], leadSet: -1 };

/** Puts the two readings together: see {@link Status} for what each status says. */
export function settle(runtime: Runtime, facts: Facts, isExpired: boolean): Settled {
  const { met, first } = facts.survey;
  const cautious = runtime.outcomes[walk(runtime, facts.cells)] ?? NOBODY;
  const sole = met.length === 1 ? soleOutcome(cautious, runtime.outcomes[first]) : undefined;
  const decided = sole ?? cautious;
  if (cautious.rules.some((rule) => rule.tier === 'safety'))
    return { status: 'emergency', decided };
  if (sole && !isExpired) return { status: 'certain', decided };
  const { lead, leadSet, rules } = cautious;
  const isStanding =
    lead.length > 0 &&
    (met.includes(leadSet) || rules.some(({ when }) => when && namesUnknown(when)));
  if (sole || isStanding) return { status: 'provisional', decided };
  return { status: 'undetermined', decided: NOBODY };
}

/**
 * The outcome when one lead is left: the cautious one if it has that lead, otherwise that of a situation
 * that fits (different rules may give the same lead). Undefined when that lead is nobody.
 */
function soleOutcome(cautious: Outcome, fitting: Outcome = NOBODY): Outcome | undefined {
  if (fitting.lead.length === 0) return undefined;
  return fitting.leadSet === cautious.leadSet ? cautious : fitting;
}
