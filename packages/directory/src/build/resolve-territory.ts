import type { Commune } from '../commune.js';
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
  readonly code: 'unknown-commune' | 'merged-commune' | 'other-name' | 'unknown-epci';
  /** Keys to it inside the territory. */
  readonly path: readonly (string | number)[];
  readonly written: string;
  /** The present commune, where there is one. */
  readonly commune: Commune | undefined;
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
  for (const [at, one] of (written.communes ?? []).entries()) {
    const isPart = typeof one !== 'string';
    const path = ['communes', at, ...(isPart ? ['code'] : [])];
    for (const { code } of find(path, isPart ? one.code : one)) {
      communes.set(code, isPart ? one.precision : undefined);
    }
  }
  return { communes, faults };

  function find(path: TerritoryFault['path'], text: string): readonly Commune[] {
    const [code, name] = [text.slice(0, 5), text.slice(6)];
    const commune = places.communes.get(code);
    const merged = commune ?? places.formers.get(code)?.[0]?.commune;
    if (!merged) faults.push(fault('unknown-commune', path, text));
    else if (!commune) faults.push(fault('merged-commune', path, text, merged));
    else if (name && name !== commune.name) faults.push(fault('other-name', path, text, merged));
    return merged ? (places.arrondissements.get(merged.code) ?? [merged]) : [];
  }
}

function fault(
  code: TerritoryFault['code'],
  path: TerritoryFault['path'],
  written: string,
  commune?: Commune,
): TerritoryFault {
  return { code, path, written, commune };
}
