/**
 * The shared rules as they were when this version was published: the rules and the French core words come
 * with the code, the rest when it is asked for.
 *
 * @packageDocumentation
 */
import * as modules from '@coord-orientation/rules';
import type { RulesSituation } from '@coord-orientation/rules';
import { openModules } from './open-modules.js';

/** The shared pack, typed: editors know every question and answer. */
export const pack = openModules<RulesSituation>(modules);

export type { RulesSituation };
