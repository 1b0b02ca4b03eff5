import type { IndexFile, StructuresFile } from '../wire.js';
import type { StructureFiles } from './read-structures.js';
import type { Settings } from './schema.js';

/** What the index says of the structures and of the settings. */
export function structuresInIndex(
  written: StructureFiles,
  structures: ReadonlyMap<string, StructuresFile>,
) {
  return {
    recorded: written.settings.regions,
    names: namesOf(structures),
    formerNames: formerNamesOf(written),
    ...saidOf(written.settings),
  };
}

/** What a browser needs of the settings. */
function saidOf({
  groups,
  askInstead,
  destinations,
  example,
  contact,
  elsewhere,
}: Settings): Pick<
  IndexFile,
  'groups' | 'askInstead' | 'destinations' | 'example' | 'contact' | 'elsewhere'
> {
  const names = Object.fromEntries(
    Object.entries(destinations).flatMap(([id, { name }]) => (name ? [[id, name] as const] : [])),
  );
  return { groups, askInstead, destinations: names, example, contact, elsewhere };
}

/** Each structure once, by the first département that has it. */
function namesOf(files: ReadonlyMap<string, StructuresFile>): IndexFile['names'] {
  const names = new Map<string, IndexFile['names'][number]>();
  for (const [departement, { structures }] of files) {
    for (const { id, name, unnamed } of structures) {
      if (!unnamed && !names.has(id)) names.set(id, [id, name, departement]);
    }
  }
  return [...names.values()];
}

function formerNamesOf({ structures, settings }: StructureFiles): IndexFile['formerNames'] {
  const own = structures.flatMap(({ value }) =>
    (value.formerNames ?? []).map((name): readonly [string, string, string?] => {
      const { departement } = value.territory;
      return departement ? [name, value.destination, departement] : [name, value.destination];
    }),
  );
  const ofAll = Object.entries(settings.destinations).flatMap(([id, { formerNames = [] }]) =>
    formerNames.map((name) => [name, id] as const),
  );
  return [...ofAll, ...own];
}
