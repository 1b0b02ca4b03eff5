/**
 * Copying, printing, sharing and contesting a result, and the plan that partners make: loaded when a person asks for it.
 *
 * @packageDocumentation
 */
export { CooperationPlan } from '../plan/cooperation-plan.js';
export { planStyles } from '../plan/plan-styles.js';
export { openLink } from './open-link.js';
export { ResultTools } from './result-tools.js';
export { tools as toolStyles } from '../styles/tools.js';
