import { DirectoryError } from './directory-error.js';

/** A commune of the official geographical code. */
export interface Commune {
  /** INSEE code, five characters. */
  readonly code: string;
  readonly name: string;
  readonly departement: { readonly code: string; readonly name: string };
  /** INSEE code of the region. */
  readonly region: string;
}

/** Reads one JSON file of the directory's data: `departements.json`, `communes/81.json`. */
export type ReadFile = (name: string) => Promise<unknown>;

interface Departement {
  readonly name: string;
  readonly region: string;
}

/**
 * Finds a commune by its INSEE code; reads only the file of its département.
 *
 * @param code - Five characters, such as `81004`; not a postcode.
 * @param readFile - Reads a data file, from a disk or over the network.
 * @throws {DirectoryError} The code is misshapen, or no commune has it.
 * @example await findCommune('81004', readFile) // { code: '81004', name: 'Albi', … }
 */
export async function findCommune(code: string, readFile: ReadFile): Promise<Commune> {
  if (!/^(\d{2}|2[AB])\d{3}$/.test(code)) {
    throw new DirectoryError('not-a-code', `"${code}" is not an INSEE code of a commune.`);
  }
  const departements = (await readFile('departements.json')) as Record<string, Departement>;
  const prefix = code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
  const departement = departements[prefix];
  const communes =
    departement && ((await readFile(`communes/${prefix}.json`)) as [string, string][]);
  const name = communes?.find(([known]) => known === code)?.[1];
  if (!departement || name === undefined) {
    throw new DirectoryError('unknown-commune', `No commune has the INSEE code "${code}".`);
  }
  return {
    code,
    name,
    departement: { code: prefix, name: departement.name },
    region: departement.region,
  };
}
