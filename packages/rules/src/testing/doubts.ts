import type { PackSource } from '@coord-orientation/pack';

const DOUBT = /à confirmer/;

/**
 * Where the rules say « à confirmer », by the id of what says it and the field. A line goes away only with a
 * source that confirms it.
 */
export const DOUBTS: readonly string[] = [
  'dac note',
  'dr-plaies note',
  'dr-plaies askedBy',
  'dr-cancer note',
  'dr-perinatalite note',
  'dr-obesite note',
  'facs note',
  'medecin-garde note',
  'communaute-360 note',
  'pcpe note',
  'had openedBy',
  'ars-point-focal note',
  'aveyron-handicap-bloque why',
  'avis-plaies leads.0.part',
  'avis-plaies firstStep',
  'avis-obesite partners.0.part',
  'avis-obesite firstStep',
  'avis-obesite why',
  'soin-jour-nuit why',
  'theme-cancer-personne partners.1.part',
  'theme-grossesse-personne partners.0.part',
  'theme-obesite-personne partners.0.part',
  'pratique-neurodeveloppement partners.0.part',
];

/** Lists what is no longer said to be uncertain. */
export function lostDoubts(source: PackSource): readonly string[] {
  const said = doubtsIn(source);
  return DOUBTS.filter((doubt) => !said.includes(doubt));
}

/** Lists where a pack says « à confirmer ». */
export function doubtsIn({ destinations, rules }: PackSource): readonly string[] {
  return [...destinations, ...rules].flatMap(({ value }) =>
    pathsIn(value).map((path) => [value.id, path.join('.')].join(' ')),
  );
}

function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value === 'string') return DOUBT.test(value) ? [[]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part).map((path) => [key, ...path]),
  );
}
