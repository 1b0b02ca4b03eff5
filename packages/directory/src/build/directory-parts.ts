import { createHash } from 'node:crypto';

import type { IndexFile } from '../wire.js';
import { structuresInIndex } from './index-structures.js';
import { packStructures } from './pack-structures.js';
import type { Places } from './places.js';
import type { StructureFiles } from './read-structures.js';

/** The directory in the parts that different bodies answer for: the text of each file, by its name. */
export interface DirectoryParts {
  /** Communes, maps, names and settings; its index names no file of structures. */
  readonly shared: ReadonlyMap<string, string>;
  /** The file of structures of each département that has one, by the code of the département. */
  readonly structures: ReadonlyMap<string, readonly [name: string, text: string]>;
}

/**
 * Writes the directory in parts, so that a département changes without what all share.
 *
 * @param data - The files of a built directory, by their names; its structures are not looked at.
 */
export function directoryParts(
  data: ReadonlyMap<string, string>,
  places: Places,
  written: StructureFiles,
): DirectoryParts {
  const built = JSON.parse(data.get('index.json') ?? '{}') as IndexFile;
  const packed = packStructures(built.version, places, written);
  const { downloads: _, ...kept } = built;
  const index: IndexFile = {
    ...kept,
    ...structuresInIndex(written, packed),
    departements: built.departements.map(([code, name, region, communes]) => [
      ...([code, name, region, communes] as const),
      '',
    ]),
  };
  const common = [...data].filter(([name]) => /^(communes|names|maps)\//.test(name));
  const text = JSON.stringify(index);
  return {
    shared: new Map([...common, [`index.${hashOf(text)}.json`, text]]),
    structures: new Map(
      [...packed].map(([code, file]) => {
        const own = JSON.stringify(file);
        return [code, [`structures.${hashOf(own)}.json`, own]] as const;
      }),
    ),
  };
}

/** As the files of the directory are named. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
