/**
 * The shared rules as they were when this version was published, so that nothing has to be fetched.
 *
 * @packageDocumentation
 */
import { loadPack } from '@coord-orientation/engine';
import { logic, type RulesSituation, texts } from '@coord-orientation/rules';

/** The shared pack in French, typed: editors know every question and answer. */
export const pack = loadPack<RulesSituation>(logic, texts.fr);

export type { RulesSituation };
