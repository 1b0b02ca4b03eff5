import { DirectoryError, openDirectory } from '@coord-orientation/directory';
import type { NamedPlace, PlaceCodes, WrongCode, WrongCodes } from '@coord-orientation/pack';

import { communeOf, openPlaces, readDirectoryFile } from './open-directory.js';

/** Looks codes of places up in the official geographical code, and keeps those that are wrong. */
export async function lookUpCodes(codes: PlaceCodes): Promise<WrongCodes> {
  const { index } = await openDirectory(readDirectoryFile);
  const departements = new Set(index.departements.map(([code]) => code));
  const communes = new Map<string, WrongCode>();
  for (const code of new Set(codes.communes)) {
    const wrong = await wrongCode(code);
    if (wrong) communes.set(code, wrong);
  }
  return {
    communes,
    departements: codes.departements.filter((code) => !departements.has(code)),
    regions: codes.regions.filter((code) => !Object.hasOwn(index.regions, code)),
  };
}

/** What a code is that no present commune has; undefined for that of one. */
async function wrongCode(code: string): Promise<WrongCode | undefined> {
  const found = await communeOf(code).catch((error: unknown) => {
    if (error instanceof DirectoryError) return undefined;
    throw error;
  });
  if (!found) {
    const communes = await communesWithPostcode(code);
    return communes.length > 0 ? { kind: 'postcode', communes } : { kind: 'nothing', communes: [] };
  }
  // A part of a city, by itself or as what it was before.
  const { within } = found as { readonly within?: NamedPlace };
  if (within) return { kind: 'arrondissement', communes: [within] };
  if (found.code === code) return undefined;
  return { kind: isCity(found) ? 'arrondissement' : 'merged', communes: [found] };
}

/** Paris, Lyon and Marseille have arrondissements with codes of their own. */
function isCity({ code }: NamedPlace): boolean {
  return ['75056', '69123', '13055'].includes(code);
}

async function communesWithPostcode(postcode: string): Promise<readonly NamedPlace[]> {
  const { communes } = await openPlaces();
  return [...communes.values()].filter(({ postcodes }) => postcodes.includes(postcode));
}
