import type { DirectoryFinding, DirectoryFindingCode } from './finding.js';
import type { Places } from './places.js';
import { SETTINGS, type StructureFiles, type Written } from './read-structures.js';
import { resolveTerritory, type TerritoryFault } from './resolve-territory.js';
import { ownOf, type Settings } from './schema.js';
import { idsIn } from './setting-ids.js';
import type { StructureSource } from './structure-schema.js';
import { type BuildWords, fr } from './words/fr.js';

/** Finds what does not hold in the files: ids, sources, départements and communes that do not exist. */
export function checkStructures(
  places: Places,
  { structures, sources }: StructureFiles,
  words: BuildWords = fr,
): readonly DirectoryFinding[] {
  const ids = new Map<string, Written<StructureSource>>();
  const known = new Set(sources.map(({ value }) => value.id));
  return structures.flatMap((written) => {
    const findings: DirectoryFinding[] = [];
    const { id, source, territory } = written.value;
    const other = ids.get(id);
    if (other) {
      const place = `${other.file}:${other.at()}`;
      add('duplicate-id', ['id'], words.takenId(id, place));
    }
    ids.set(id, written);
    if (!known.has(source)) {
      add('unknown-source', ['source'], words.unknownSource(source));
    }
    const departement = territory.departement ?? territory.partOf?.departement;
    if (departement && !places.byDepartement.has(departement)) {
      const path = territory.partOf ? ['partOf', 'departement'] : ['departement'];
      add('unknown-departement', ['territory', ...path], words.unknownDepartement(departement));
    }
    if (territory.region && ![...places.regionOf.values()].includes(territory.region)) {
      const message = words.unknownRegion(territory.region);
      add('unknown-departement', ['territory', 'region'], message);
    }
    for (const fault of resolveTerritory(places, territory).faults) {
      add(fault.code, ['territory', ...fault.path], describeFault(fault, words));
    }
    return findings;

    function add(
      code: DirectoryFindingCode,
      path: readonly (string | number)[],
      message: string,
    ): void {
      const severity = WARNINGS.includes(code) ? 'warning' : 'error';
      const line = written.at(...path);
      findings.push({
        code,
        severity,
        file: written.file,
        line,
        message: words.about(id, message),
      });
    }
  });
}

/** Finds structures whose destination no pack has. */
export function checkDestinations(
  files: StructureFiles,
  destinations: readonly string[],
  words: BuildWords = fr,
): readonly DirectoryFinding[] {
  const ofSettings = idsIn(files.settings)
    .filter(({ id }) => !destinations.includes(id))
    .map(({ id, path }) => ({
      code: 'unknown-destination' as const,
      severity: 'error' as const,
      file: SETTINGS,
      line: files.lineOfSetting(...path),
      message: words.about(path.join('.'), words.unknownDestination(id)),
    }));
  const ofStructures = files.structures
    .filter(({ value }) => !destinations.includes(value.destination))
    .map(({ value, file, at }) => ({
      code: 'unknown-destination' as const,
      severity: 'error' as const,
      file,
      line: at('destination'),
      message: words.about(value.id, words.unknownDestination(value.destination)),
    }));
  return [...ofSettings, ...ofStructures];
}

/** What to call a structure in a message. */
export function nameOf(
  { destinations }: Settings,
  { name, destination, id }: StructureSource,
): string {
  return name ?? `${ownOf(destinations, destination)?.unnamed ?? destination} (${id})`;
}

const WARNINGS: readonly DirectoryFindingCode[] = ['merged-commune', 'other-name'];

function describeFault(
  { code, written, communes, count }: TerritoryFault,
  words: BuildWords,
): string {
  const [number = ''] = written.split(' ');
  const [commune] = communes;
  switch (code) {
    case 'unknown-epci':
      return words.unknownEpci(number);
    case 'unknown-commune':
      return words.unknownCommune(number, communes);
    case 'merged-commune':
      return words.mergedCommune(written, commune?.name ?? '', commune?.code ?? '');
    case 'other-name':
      return words.otherName(number, commune?.name ?? '', written.slice(6));
    case 'duplicate-commune':
      return words.duplicateCommune(commune?.name ?? '', number, count);
  }
}
