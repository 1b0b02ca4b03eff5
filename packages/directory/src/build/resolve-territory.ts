import type { Commune } from '../commune.js';
import { explainCode } from './explain-code.js';
import type { Places } from './places.js';
import type { WrittenTerritory } from './schema.js';

/** The communes of a territory that lists them, and what it names in vain. */
export interface Territory {
  /**
   * Each commune once, its arrondissements in its place where it has some; a precision when only a
   * part of it belongs.
   */
  readonly communes: ReadonlyMap<string, string | undefined>;
  readonly faults: readonly TerritoryFault[];
}

/** Something that a territory names and that is not so. */
export interface TerritoryFault {
  readonly code:
    'unknown-commune' | 'merged-commune' | 'other-name' | 'unknown-epci' | 'duplicate-commune';
  /** Keys to it inside the territory. */
  readonly path: readonly (string | number)[];
  readonly written: string;
  /** What it is now, or may be meant. */
  readonly communes: readonly Commune[];
  /** How often it is written. */
  readonly count: number;
}

/** Resolves the communes that a territory lists; what does not exist is left out and told. */
export function resolveTerritory(places: Places, written: WrittenTerritory): Territory {
  const communes = new Map<string, string | undefined>();
  const faults: TerritoryFault[] = [];
  for (const [at, epci] of (written.epci ?? []).entries()) {
    const members = places.byEpci.get(epci.slice(0, 9));
    if (!members) faults.push(fault('unknown-epci', ['epci', at], epci));
    for (const { code } of members ?? []) communes.set(code, undefined);
  }
  for (const [at, one] of (written.without ?? []).entries()) {
    for (const { code } of find(['without', at], one)) communes.delete(code);
  }
  const listed = new Map<string, TerritoryFault>();
  for (const [at, one] of (written.communes ?? []).entries()) {
    const isPart = typeof one !== 'string';
    const text = isPart ? one.code : one;
    const precision = isPart ? one.precision : undefined;
    const path = ['communes', at, ...(isPart ? ['code'] : [])];
    for (const commune of find(path, text)) {
      const { code } = commune;
      const count = (listed.get(code)?.count ?? 0) + 1;
      communes.set(code, count > 1 ? together(communes.get(code), precision) : precision);
      listed.set(code, fault('duplicate-commune', path, text, [commune], count));
    }
  }
  faults.push(...[...listed.values()].filter(isDuplicate));
  return { communes, faults };

  function find(path: TerritoryFault['path'], text: string): readonly Commune[] {
    const [code, name] = [text.slice(0, 5), text.slice(6)];
    const place = places.communes.get(code);
    if (place) {
      if (name && name !== place.name) faults.push(fault('other-name', path, text, [place]));
      return smallest(place);
    }
    const meaning = explainCode(places, code);
    const [merged, ...others] = meaning.kind === 'former' ? meaning.communes : [];
    if (merged && others.length === 0) {
      faults.push(fault('merged-commune', path, text, [merged]));
      return smallest(merged);
    }
    const meant = 'communes' in meaning ? meaning.communes : [];
    faults.push(fault('unknown-commune', path, text, meant));
    return [];
  }

  function smallest(commune: Commune): readonly Commune[] {
    return places.arrondissements.get(commune.code) ?? [commune];
  }
}

/** A former commune beside the present one is told already. */
function isDuplicate({ count, written, communes }: TerritoryFault): boolean {
  return (
    count > 1 &&
    communes.some(({ code, within }) => [code, within?.code].includes(written.slice(0, 5)))
  );
}

/** Two parts of one commune; with all of it, all of it. */
function together(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : `${one}, ${other}`;
}

function fault(
  code: TerritoryFault['code'],
  path: TerritoryFault['path'],
  written: string,
  communes: readonly Commune[] = [],
  count = 1,
): TerritoryFault {
  return { code, path, written, communes, count };
}
