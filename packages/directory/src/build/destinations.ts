/** What the national nomenclature (ROR, FINESS) calls a destination; the type follows from it. */
const TYPES: Readonly<Record<string, string>> = {
  msp: '603',
  cpts: '604',
  dac: '606',
  mdph: '609',
  'dr-cancer': '614',
  sas: '648',
  'dr-perinatalite': '650',
};

/** What a structure is called as long as no source gives its own name. */
const KINDS: Readonly<Record<string, string>> = {
  dac: "Dispositif d'appui à la coordination (DAC)",
  cpts: 'Communauté professionnelle territoriale de santé (CPTS)',
  'inter-cpts': 'Inter-CPTS',
  'communaute-360': 'Communauté 360',
};

/** Names of before 2022 that no longer belong to one structure. */
export const FORMER_KINDS: readonly (readonly [name: string, destination: string])[] = [
  ['MAIA', 'dac'],
  ['PTA', 'dac'],
];

/** The order in which structures are listed: who coordinates first, who helps them last. */
const FIRST = ['dac', 'cpts', 'inter-cpts', 'communaute-360', 'crt'];
const LAST = ['facs', 'guichet-cpts'];

/** National type identifier of a destination, where there is one. */
export function typeOf(destination: string): string | undefined {
  return TYPES[destination];
}

/** Name of the kind of structure that a destination is; undefined when it has to be written. */
export function kindNameOf(destination: string): string | undefined {
  return KINDS[destination];
}

/** Orders two destinations for a list. */
export function compareDestinations(a: string, b: string): number {
  return place(a) - place(b);
}

function place(destination: string): number {
  const first = FIRST.indexOf(destination);
  return first >= 0 ? first : FIRST.length + LAST.indexOf(destination) + 1;
}
