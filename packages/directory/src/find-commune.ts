import type { FoundCommune } from './commune.js';
import { DirectoryError } from './directory-error.js';
import { departementsFor, departementsOfCode } from './departements-for.js';
import { type Directory, openDirectory } from './open-directory.js';
import type { CommuneHit } from './commune-hit.js';
import type { ReadFile } from './read-data.js';
import { searchCommunes } from './search-communes.js';

const CODE = /^(\d{2}|2[AB])\d{3}$/;

/**
 * Finds a commune by its INSEE code, present or former; reads only the files that can have it.
 *
 * @param code - Five characters, such as `81004` or `2a004`; not a postcode.
 * @param readFile - Reads a data file, from a disk or over the network.
 * @returns The commune or the arrondissement; `former` says that the code is of a commune that merged into it.
 * @throws {DirectoryError} The code is misshapen, no commune has it, or a file cannot be used.
 * @example await findCommune('81004', readFile) // { code: '81004', name: 'Albi', … }
 */
export async function findCommune(code: string, readFile: ReadFile): Promise<FoundCommune> {
  const capital = code.toUpperCase();
  if (!CODE.test(capital)) {
    throw new DirectoryError('not-a-code', `"${code}" is not an INSEE code of a commune.`);
  }
  const directory = await openDirectory(readFile);
  const departements = [
    ...departementsOfCode(directory, code),
    ...departementsFor(directory, code),
  ];
  const [problem] = await directory.load(departements);
  const commune = communeOf(directory, capital);
  const communes = searchCommunes(directory, code).filter(({ by }) => by === 'postcode');
  // Of 78600, a postcode today and an INSEE code until 1968, nobody means the old one.
  if (commune && (!commune.former || communes.length === 0)) return commune;
  throw problem ?? unknownCode(code, communes);
}

function unknownCode(code: string, hits: readonly CommuneHit[]): DirectoryError {
  const communes = hits.map(({ commune }) => commune);
  const names = communes.map((one) => `${one.name} (${one.code})`).join(', ');
  const advice = names && ` It is the postcode of ${names}.`;
  const message = `No commune has the INSEE code "${code}".${advice}`;
  return Object.assign(new DirectoryError('unknown-commune', message), { communes });
}

/** Finds a commune or an arrondissement by its INSEE code, present or former, among what is loaded. */
export function communeOf(directory: Directory, code: string): FoundCommune | undefined {
  for (const { communes, arrondissements, formers } of directory.communes.values()) {
    const commune = [...communes, ...arrondissements].find((one) => one.code === code);
    if (commune) return commune;
    const former = formers.find(({ place }) => place.code === code);
    if (former) return { ...former.commune, former: former.place };
  }
  return undefined;
}
