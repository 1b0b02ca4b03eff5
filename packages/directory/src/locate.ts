import type { Commune } from './commune.js';
import { communeOf } from './find-commune.js';
import type { Directory } from './open-directory.js';
import type { Coverage, Structure } from './structure.js';
import type { LocalStructure } from './unpack-structures.js';

/** Where a person lives, or a professional works: which of both, the destination says. */
export interface Place {
  readonly departement: string;
  /** INSEE code of a commune, present or former, or of an arrondissement; undefined when only the département is known. */
  readonly commune?: string | undefined;
}

/** A structure, and how much of the place it answers for. */
export interface LocatedStructure extends Coverage {
  readonly structure: Structure;
}

/** Who is a destination at a place. */
export interface Located {
  /**
   * - `found`: one structure answers for the whole place.
   * - `choose`: several do, or only for a part of the commune; each says which.
   * - `unsure`: the territory of what is recorded is known too roughly.
   * - `not-recorded`: none is recorded, which does not mean that there is none.
   * - `outside`: the region is not recorded at all.
   * - `unavailable`: the structures of this département are not loaded, or could not be.
   */
  readonly kind: 'found' | 'choose' | 'unsure' | 'not-recorded' | 'outside' | 'unavailable';
  readonly structures: readonly LocatedStructure[];
  /** Who can tell, when nothing certain is recorded, as the index says; best first. */
  readonly askInstead: readonly LocatedStructure[];
}

/**
 * Finds the structures that are a destination at a place, by their own territory: never through
 * another structure, and never a neighbour's.
 *
 * @param directory - With the département of the place loaded.
 * @param destination - Its id in the pack, such as `dac`.
 * @example locate(directory, { departement: '34', commune: '34154' }, 'cpts').kind // 'choose'
 */
export function locate(directory: Directory, place: Place, destination: string): Located {
  if (!directory.structures.has(place.departement)) {
    return { kind: 'unavailable', structures: [], askInstead: [] };
  }
  const all = locateAll(directory, place);
  const structures = all.filter(({ structure }) => structure.destination === destination);
  const kind = kindOf(directory, place, structures);
  const helpers = kind === 'found' ? [] : askInsteadOf(directory, destination);
  const askInstead = helpers.flatMap((id) =>
    all.filter(({ structure }) => structure.destination === id && id !== destination),
  );
  return { kind, structures, askInstead };
}

/** Finds all structures that answer somewhere in a place, whatever their destination. */
export function locateAll(directory: Directory, place: Place): readonly LocatedStructure[] {
  const commune = place.commune && (communeOf(directory, place.commune)?.code ?? place.commune);
  const parts = arrondissementsOf(directory, place.departement, commune);
  const here = directory.structures.get(place.departement) ?? [];
  return here.flatMap((local) => {
    const coverage = parts.length > 0 ? coverageOfParts(local, parts) : local.coverageOf(commune);
    return coverage ? [{ structure: local.structure, ...coverage }] : [];
  });
}

function arrondissementsOf(
  { communes }: Directory,
  departement: string,
  commune: string | undefined,
): readonly Commune[] {
  const { arrondissements = [] } = communes.get(departement) ?? {};
  return arrondissements.filter(({ within }) => within?.code === commune);
}

/** Of a commune with arrondissements, whose territories are told by these. */
function coverageOfParts(
  { coverageOf }: LocalStructure,
  parts: readonly Commune[],
): Coverage | undefined {
  const found = parts.flatMap(({ code, name }) => {
    const coverage = coverageOf(code);
    return coverage ? [{ ...coverage, name }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const { coverage, precision } = first;
  const isSame = found.every((one) => one.precision === precision);
  if (isSame && found.length === parts.length) return { coverage, precision };
  const named = found.map((one) => (one.precision ? `${one.name} : ${one.precision}` : one.name));
  return { coverage: 'part', precision: named.join(', ') };
}

function kindOf(
  { index }: Directory,
  place: Place,
  structures: readonly LocatedStructure[],
): Located['kind'] {
  const [first] = structures;
  if (first === undefined) return isRecorded(index, place) ? 'not-recorded' : 'outside';
  if (structures.every(({ coverage }) => coverage === 'unsure')) return 'unsure';
  return structures.length === 1 && first.coverage === 'whole' ? 'found' : 'choose';
}

function isRecorded({ departements, recorded }: Directory['index'], place: Place): boolean {
  const region = departements.find(([code]) => code === place.departement)?.[2] ?? '';
  return recorded.includes(region);
}

function askInsteadOf({ index }: Directory, destination: string): readonly string[] {
  const { of, default: others } = index.askInstead;
  return (Object.hasOwn(of, destination) ? of[destination] : undefined) ?? others;
}
