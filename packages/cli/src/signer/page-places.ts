import type { PlaceLookup } from '../packs/orient-case.js';

/** The départements of each region, by their codes: what a page knows of places without the directory. */
export const DEPARTEMENTS: Readonly<Record<string, string>> = {
  '01': '971',
  '02': '972',
  '03': '973',
  '04': '974',
  '06': '976',
  '11': '75 77 78 91 92 93 94 95',
  '24': '18 28 36 37 41 45',
  '27': '21 25 39 58 70 71 89 90',
  '28': '14 27 50 61 76',
  '32': '02 59 60 62 80',
  '44': '08 10 51 52 54 55 57 67 68 88',
  '52': '44 49 53 72 85',
  '53': '22 29 35 56',
  '75': '16 17 19 23 24 33 40 47 64 79 86 87',
  '76': '09 11 12 30 31 32 34 46 48 65 66 81 82',
  '84': '01 03 07 15 26 38 42 43 63 69 73 74',
  '93': '04 05 06 13 83 84',
  '94': '2A 2B',
};

/** Paris, Lyon and Marseille, by how the codes of their arrondissements begin. */
const CITIES: Readonly<Record<string, string>> = { '751': '75056', '693': '69123', '132': '13055' };

const ARRONDISSEMENT = /^(751\d\d|6938\d|132\d\d)$/;

/** Finds places by what their codes say; `coord check` takes no code that is not in use any more. */
export const pagePlaces: PlaceLookup = {
  placeOf: async (commune) => {
    const departement = commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);
    const region = regionOf(departement);
    const city = ARRONDISSEMENT.test(commune) ? CITIES[commune.slice(0, 3)] : undefined;
    return { commune: city ?? commune, departement, ...(region && { region }) };
  },
  regions: async () => regionOf,
};

function regionOf(departement: string): string | undefined {
  const all = Object.entries(DEPARTEMENTS);
  const [region] = all.find(([, codes]) => codes.split(' ').includes(departement)) ?? [];
  // What lies overseas and is in no region stands for itself.
  return region ?? (departement.length === 3 ? departement : undefined);
}
