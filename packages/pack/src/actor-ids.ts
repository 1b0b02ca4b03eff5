import type { RuleSource } from './schema.js';

/** Lists the destinations that a rule names as leads or partners. */
export function actorIds(actors: RuleSource['leads']): readonly string[] {
  return (actors ?? []).map((actor) => (typeof actor === 'string' ? actor : actor.destination));
}
