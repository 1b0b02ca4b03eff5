import { kindNameOf } from './destinations.js';
import type { DirectoryFinding, DirectoryFindingCode } from './finding.js';
import type { Places } from './places.js';
import type { StructureFiles, Written } from './read-structures.js';
import { resolveTerritory, type TerritoryFault } from './resolve-territory.js';
import type { StructureSource } from './schema.js';

/** Finds what does not hold in the files: ids, sources, départements and communes that do not exist. */
export function checkStructures(
  places: Places,
  { structures, sources }: StructureFiles,
): readonly DirectoryFinding[] {
  const ids = new Map<string, Written<StructureSource>>();
  const known = new Set(sources.map(({ value }) => value.id));
  return structures.flatMap((written) => {
    const findings: DirectoryFinding[] = [];
    const { id, source, territory } = written.value;
    const other = ids.get(id);
    if (other) {
      const place = `${other.file}:${other.at()}`;
      add('duplicate-id', ['id'], `L'identifiant « ${id} » est déjà pris (${place}).`);
    }
    ids.set(id, written);
    if (!known.has(source)) {
      const advice = 'Ajoutez-la à « sources.yaml », ou corrigez son identifiant.';
      add('unknown-source', ['source'], `La source « ${source} » n'existe pas. ${advice}`);
    }
    const departement = territory.departement ?? territory.partOf?.departement;
    if (departement && !places.byDepartement.has(departement)) {
      const path = territory.partOf ? ['partOf', 'departement'] : ['departement'];
      const message = `Aucun département n'a le code « ${departement} ».`;
      add('unknown-departement', ['territory', ...path], message);
    }
    if (territory.region && ![...places.regionOf.values()].includes(territory.region)) {
      const message = `Aucune région n'a le code « ${territory.region} ».`;
      add('unknown-departement', ['territory', 'region'], message);
    }
    for (const fault of resolveTerritory(places, territory).faults) {
      add(fault.code, ['territory', ...fault.path], describeFault(fault));
    }
    return findings;

    function add(
      code: DirectoryFindingCode,
      path: readonly (string | number)[],
      message: string,
    ): void {
      const severity = WARNINGS.includes(code) ? 'warning' : 'error';
      const line = written.at(...path);
      findings.push({ code, severity, file: written.file, line, message: `${id} : ${message}` });
    }
  });
}

/** Finds structures whose destination no pack has. */
export function checkDestinations(
  { structures }: StructureFiles,
  destinations: readonly string[],
): readonly DirectoryFinding[] {
  return structures
    .filter(({ value }) => !destinations.includes(value.destination))
    .map(({ value, file, at }) => ({
      code: 'unknown-destination',
      severity: 'error',
      file,
      line: at('destination'),
      message: `${value.id} : aucun interlocuteur des règles n'a l'identifiant « ${value.destination} ».`,
    }));
}

/** What to call a structure in a message. */
export function nameOf({ name, destination, id }: StructureSource): string {
  return name ?? `${kindNameOf(destination) ?? destination} (${id})`;
}

const WARNINGS: readonly DirectoryFindingCode[] = ['merged-commune', 'other-name'];

function describeFault({ code, written, commune }: TerritoryFault): string {
  const [number] = written.split(' ');
  switch (code) {
    case 'unknown-epci':
      return `Aucune intercommunalité n'a le numéro « ${number} ». Vérifiez-le.`;
    case 'unknown-commune':
      return `Aucune commune n'a le code « ${number} ». Elle est laissée de côté ; vérifiez le code INSEE (ce n'est pas le code postal).`;
    case 'merged-commune':
      return `La commune « ${written} » a fusionné ; c'est maintenant ${commune?.name} (${commune?.code}). Écrivez ce code.`;
    case 'other-name':
      return `Le code ${number} est celui de ${commune?.name}, pas de « ${written.slice(6)} ». Corrigez l'un ou l'autre.`;
  }
}
