import { remember } from '../decide/remember.js';
import type { CompiledLogic } from '../model/compiled.js';
import type { LogicSource } from '../model/logic.js';

/** The sources of a pack's logic, by id. */
export const sourcesIn = remember(
  ({ sources }: CompiledLogic): ReadonlyMap<string, LogicSource> =>
    new Map(sources.map((source) => [source.id, source])),
);
