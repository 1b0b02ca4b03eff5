/**
 * The plan that partners make of a pathway: loaded when a person opens it.
 *
 * @packageDocumentation
 */
export { CooperationPlan } from './cooperation-plan.js';
export { planStyles } from './plan-styles.js';
