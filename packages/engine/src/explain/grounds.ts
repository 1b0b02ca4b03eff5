import { remember } from '../decide/remember.js';
import type { CompiledLogic } from '../model/compiled.js';
import type { SourceStatus } from '../model/logic.js';

const STRONG: readonly SourceStatus[] = ['law', 'national', 'regional', 'structure'];

/** What a rule rests on. */
export interface Grounds {
  /** Ids of its sources, in their order. */
  readonly sources: readonly string[];
  /** No source is law, national, regional or a structure's own. */
  readonly weak: boolean;
  /** ISO date on which the first of its sources is due for review; absent where none is. */
  readonly reviewBy: string | undefined;
}

/** What each rule of a pack rests on, by its id. */
export const groundsIn = remember((logic: CompiledLogic): ReadonlyMap<string, Grounds> => {
  const known = new Map(logic.sources.map((source) => [source.id, source]));
  return new Map(
    logic.rules.map((rule) => {
      const sources = rule.sources.map(({ source }) => source);
      const cited = sources.map((id) => known.get(id));
      const [reviewBy] = cited.flatMap((source) => source?.reviewBy ?? []).sort();
      const isStrong = cited.some((source) => !source || STRONG.includes(source.status));
      return [rule.id, { sources, weak: !isStrong, reviewBy }];
    }),
  );
});
