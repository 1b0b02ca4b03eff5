import { FORMAT, type StructuresFile, type WrittenStructure } from '../wire.js';
import type { Places } from './places.js';
import type { StructureFiles } from './read-structures.js';
import { resolveTerritory } from './resolve-territory.js';
import { ownOf, type Settings, type SourceSource } from './schema.js';
import type { StructureSource } from './structure-schema.js';

/**
 * Writes the structures that answer in each département.
 *
 * @returns The files, by the code of the département; none where nothing is recorded.
 */
export function packStructures(
  version: string,
  places: Places,
  { structures, sources, settings }: StructureFiles,
): ReadonlyMap<string, StructuresFile> {
  const known = new Map(sources.map(({ value }) => [value.id, value]));
  const lists = new Map<string, WrittenStructure[]>();
  const ordered = structures
    .map(({ value }) => value)
    .filter(({ source }) => known.has(source))
    .sort((a, b) => rankOf(settings, a) - rankOf(settings, b));
  for (const structure of ordered) {
    for (const [departement, territory] of territoriesOf(places, structure)) {
      const list = lists.get(departement) ?? [];
      lists.set(departement, list);
      list.push({ ...packOne(settings, structure), ...territory });
    }
  }
  return new Map(
    [...lists].map(([departement, list]) => [
      departement,
      { format: FORMAT, version, departement, sources: sourcesOf(list, known), structures: list },
    ]),
  );
}

type LocalTerritory = Pick<WrittenStructure, 'scope' | 'whole' | 'parts' | 'precision'>;

function territoriesOf(
  places: Places,
  { territory }: StructureSource,
): readonly (readonly [departement: string, territory: LocalTerritory])[] {
  const { region, departement, partOf } = territory;
  if (departement) return [[departement, { scope: 'departement' }]];
  if (partOf) return [[partOf.departement, { scope: 'part', precision: partOf.precision }]];
  if (region) {
    const all = [...places.regionOf].filter(([, code]) => code === region);
    return all.map(([code]) => [code, { scope: 'region' }]);
  }
  const { communes } = resolveTerritory(places, territory);
  const codes = [...communes.keys()].sort();
  const departements = new Set(codes.map((code) => places.communes.get(code)?.departement.code));
  return [...departements]
    .filter((code) => code !== undefined)
    .map((code) => [code, packCommunes(code, places, communes)]);
}

function packCommunes(
  departement: string,
  places: Places,
  communes: ReadonlyMap<string, string | undefined>,
): LocalTerritory {
  const here = [...communes]
    .filter(([code]) => places.communes.get(code)?.departement.code === departement)
    .map(([code, precision]) => [code.slice(departement.length), precision] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = here.filter(([, precision]) => precision === undefined).map(([end]) => end);
  const parts = here.flatMap(([end, precision]) => (precision ? [[end, precision] as const] : []));
  return {
    scope: 'communes',
    ...(whole.length > 0 && { whole: whole.join('|') }),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
  };
}

/** Who coordinates first, who helps them last; all others between, as they are written. */
function rankOf({ order }: Settings, { destination }: StructureSource): number {
  const first = order.first.indexOf(destination);
  return first >= 0 ? first : order.first.length + order.last.indexOf(destination) + 1;
}

function packOne(
  { destinations }: Settings,
  structure: StructureSource,
): Omit<WrittenStructure, 'scope'> {
  const { id, destination, name, kind, formerNames, text, website, address, finess, ror } =
    structure;
  const { phone, hours, whoCalls, email, form, secureEmail, relay, voiceOnly } = structure;
  const { confirmedBy, confirmedOn, confirmedUntil } = structure;
  const { type, unnamed } = ownOf(destinations, destination) ?? {};
  const packed = {
    ...{ id, destination, type, name: name ?? unnamed ?? destination },
    ...{ unnamed: name === undefined ? (true as const) : undefined, kind, formerNames, text },
    ...{ website, phone, hours, whoCalls, email, form, secureEmail, relay, voiceOnly },
    ...{ address, finess, ror },
    confirmed: confirmedBy && [confirmedBy, confirmedOn, confirmedUntil],
    source: structure.source,
    seen: structure.seen,
    incomplete: structure.territory.complete === false ? (true as const) : undefined,
  };
  const entries = Object.entries(packed).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Omit<WrittenStructure, 'scope'>;
}

function sourcesOf(
  structures: readonly WrittenStructure[],
  known: ReadonlyMap<string, SourceSource>,
): StructuresFile['sources'] {
  const ids = [...new Set(structures.map(({ source }) => source))];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const source = known.get(id);
      if (!source) return [];
      const { title, publisher, url } = source;
      return [[id, url ? { title, publisher, url } : { title, publisher }]];
    }),
  );
}
