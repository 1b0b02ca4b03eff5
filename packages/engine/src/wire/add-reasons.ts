import type { CompiledLogic, CompiledRule, DecidingLogic } from '../model/compiled.js';
import { bare } from '../model/own.js';
import { actorsIn, type Columns, itemsOf, rowsOf } from './columns.js';

/** What explaining and places need of a pack's logic besides what decides; `packLogic` wrote it. */
export interface LogicReasons extends Pick<CompiledLogic, 'classes' | 'replacedIn'> {
  /** What else there is of each rule. Destinations and sources are positions. */
  readonly rules: Columns;
  /** The condition of each rule that deciding does not look at, else 0. */
  readonly when: readonly (CompiledRule['when'] | 0)[];
  readonly destinations: Columns;
  readonly sources: Columns;
}

/** Puts the reasons of a pack to what decides in it: all of its logic. */
export function addReasons(deciding: DecidingLogic, reasons: LogicReasons): CompiledLogic {
  const { when, classes, replacedIn } = reasons;
  const more = rowsOf(reasons.destinations);
  const destinations = deciding.destinations.map((one, index) => ({ ...one, ...more[index] }));
  const sources = rowsOf(reasons.sources).map((one) => ({ ...one }));
  const rows = rowsOf(reasons.rules);
  const rules = deciding.rules.map((rule, index) => {
    const {
      partners,
      playbooks,
      offers,
      without,
      sources: cited,
      ...texts
    } = rows[index] ?? NOTHING;
    const [question, option] = itemsOf(offers);
    return {
      ...rule,
      ...texts,
      ...(question && { offers: { question, option } }),
      ...(without && { without: itemsOf(without).map((at) => destinations[+at]?.id ?? '') }),
      when: when[index] || rule.when,
      partners: actorsIn(partners, destinations),
      playbooks: itemsOf(playbooks),
      sources: itemsOf(cited).map((at) => ({ source: sources[+at]?.['id'] ?? '' })),
    };
  });
  const all = { ...deciding, classes, replacedIn, destinations, sources, rules };
  return all as unknown as CompiledLogic;
}

const NOTHING: Readonly<Record<string, string>> = bare({});
