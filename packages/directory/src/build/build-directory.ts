import { createHash } from 'node:crypto';

import type { Commune } from '../commune.js';
import { unpackCommunes } from '../unpack-communes.js';
import { type CommunesFile, type DepartementFile, FORMAT, type IndexFile } from '../wire.js';
import { checkSettings } from './check-settings.js';
import { checkStructures } from './check-structures.js';
import { exportLines, writeCsv } from './export-directory.js';
import type { DirectoryFinding } from './finding.js';
import { structuresInIndex } from './index-structures.js';
import { packCommunes } from './pack-communes.js';
import { packMap } from './pack-map.js';
import { packNames } from './pack-names.js';
import { packStructures } from './pack-structures.js';
import { gatherPlaces, type Places } from './places.js';
import type { Geography } from './read-geography.js';
import type { Outline } from './read-outlines.js';
import type { StructureFiles } from './read-structures.js';

/** The data of the directory: the text of each file by its name. */
export interface BuiltDirectory {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly DirectoryFinding[];
}

/**
 * Builds the data that a visitor loads: one index, and for each département a file of communes and
 * one of structures, named after their content so that they can be kept for ever.
 */
export function buildDirectory(
  geography: Geography,
  written: StructureFiles,
  outlines: readonly Outline[],
): BuiltDirectory {
  const communes = packCommunes(geography);
  const places = placesOf(geography, communes);
  const structures = packStructures(geography.version, places, written);
  const files = new Map<string, string>();
  const departements = geography.departements
    .filter(({ code }) => communes.get(code)?.names)
    .map(({ code, nom, region }): DepartementFile => [
      code,
      nom,
      region,
      hashOf(save(`communes/${code}`, communes.get(code))),
      hashOf(save(`structures/${code}`, structures.get(code))),
    ]);
  const { recorded, names, formerNames, ...said } = structuresInIndex(written, structures);
  const index: IndexFile = {
    format: FORMAT,
    version: geography.version,
    regions: Object.fromEntries(geography.regions.map(({ code, nom }) => [code, nom])),
    recorded,
    departements,
    cities: citiesOf(geography),
    ...crossings(places),
    maps: Object.fromEntries(
      written.settings.regions.map((region) => [
        region,
        save(`maps/${region}`, packMap(geography, outlines, region)),
      ]),
    ),
    names,
    formerNames,
    byName: hashOf(saveNames()),
    downloads: downloadsOf(places, written),
    ...said,
  };
  files.set('index.json', JSON.stringify(index));
  const findings = [
    ...written.findings,
    ...checkSettings(written),
    ...checkStructures(places, written),
  ];
  return { files, findings };

  function save(name: string, value: unknown): string {
    return value === undefined ? '' : saveText(name, 'json', JSON.stringify(value));
  }

  function saveText(name: string, ending: string, text: string): string {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    files.set(`${name}.${hash}.${ending}`, text);
    return `${name}.${hash}.${ending}`;
  }

  function saveNames(): string {
    const { version } = geography;
    const parts = packNames(version, places);
    const names = parts.map(({ start, file }) => save(`names/${start}`, file));
    const starts = parts.map(({ start }) => start).join('|');
    return save('names/index', { format: FORMAT, version, starts, files: names });
  }

  /** The whole directory for others to use, where it has a licence. */
  function downloadsOf(...of: Parameters<typeof exportLines>): IndexFile['downloads'] {
    const lines = exportLines(...of);
    if (!lines) return undefined;
    const csv = saveText('annuaire', 'csv', writeCsv(lines));
    return { csv: hashOf(csv), json: hashOf(save('annuaire', lines)) };
  }
}

/** `communes/81.f6uvJODw.json`: what the index says of it, whose place tells the rest. */
function hashOf(name: string): string {
  return name.split('.').at(-2) ?? '';
}

function placesOf({ departements }: Geography, files: ReadonlyMap<string, CommunesFile>): Places {
  return gatherPlaces(
    departements.flatMap(({ code, nom, region }) => {
      const file = files.get(code);
      return (file && unpackCommunes(file, { code, name: nom }, region)) ?? [];
    }),
  );
}

/** Communes that have arrondissements. */
function citiesOf({ communes }: Geography): IndexFile['cities'] {
  const codes = new Set(communes.map(({ commune }) => commune));
  return communes
    .filter(({ code, type }) => type === 'commune-actuelle' && codes.has(code))
    .map(({ nom, departement }) => [nom, departement]);
}

/** Postcodes and former codes that do not start like the département of their commune. */
function crossings({ communes, formers }: Places): Pick<IndexFile, 'postcodes' | 'moved'> {
  const [postcodes, moved] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const commune of communes.values()) {
    for (const postcode of commune.postcodes) note(postcodes, postcode, postcode, commune);
  }
  for (const { code, commune } of [...formers.values()].flat()) {
    note(moved, code.slice(0, 2), code, commune);
  }
  return { postcodes: asLists(postcodes), moved: asLists(moved) };
}

function note(
  map: Map<string, Set<string>>,
  key: string,
  code: string,
  { departement }: Commune,
): void {
  if (code.startsWith(departement.code)) return;
  map.set(key, (map.get(key) ?? new Set()).add(departement.code));
}

function asLists(map: ReadonlyMap<string, ReadonlySet<string>>) {
  return Object.fromEntries([...map].map(([key, codes]) => [key, [...codes].sort()]));
}
