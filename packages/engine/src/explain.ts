import type { Pack } from './decide/rules.js';
import type { Reasons } from './model/orientation.js';
import { orient } from './decide/orient.js';
import type { Situation } from './model/situation.js';

/**
 * Says why a situation has its lead: the deciding rules, and a minimal set of facts that is enough.
 *
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function reasons<S extends Situation>(pack: Pack<S>, situation: S): Reasons {
  return orient(pack, situation).reasons;
}
