/**
 * The plan that partners make of a pathway: loaded when a person opens it.
 *
 * @packageDocumentation
 */
import type { CSSResult } from 'lit';
import { CooperationPlan, type PlanHost } from './cooperation-plan.js';
import { planStyles } from './plan-styles.js';
import type { Paper } from '../../keep/paper/paper.js';

/** The plan of one element. */
export interface PlanPart {
  readonly styles: readonly CSSResult[];
  readonly plan: CooperationPlan;
}

/** Starts it for one element. */
export function startPlan(host: PlanHost, loadPaper: () => Promise<Paper>): PlanPart {
  return { styles: [planStyles], plan: new CooperationPlan(host, loadPaper) };
}
