import type { Directory, FoundCommune } from '@coord-orientation/sdk/places';

/** Where the person lives or the professional works, as it was told. Kept in memory alone. */
export interface ChosenPlace {
  readonly departement: { readonly code: string; readonly name: string };
  /** INSEE code of the region. */
  readonly region: string;
  /** Undefined when only the département was told. */
  readonly commune: FoundCommune | undefined;
}

/** The place that a commune is. */
export function placeAt(commune: FoundCommune): ChosenPlace {
  const { departement, region } = commune;
  return { departement, region, commune };
}

/** The place that a département is; undefined when there is none of this code. */
export function departementAt({ index }: Directory, code: string): ChosenPlace | undefined {
  const found = index.departements.find(([each]) => each === code.toUpperCase());
  if (!found) return undefined;
  return { departement: { code: found[0], name: found[1] }, region: found[2], commune: undefined };
}

/** « Albi (Tarn) », or « Tarn » where only the département was told. */
export function nameOf({ commune, departement }: ChosenPlace): string {
  return commune ? `${commune.name} (${departement.name})` : departement.name;
}

/** « Tarn (81) », all that a shared link may hold of a place. */
export function departementOf({ departement: { code, name } }: ChosenPlace): string {
  return `${name} (${code})`;
}

/** The code of the commune, or of the département where only that was told. */
export function codeOf({ departement, commune }: ChosenPlace): string {
  return (commune ?? departement).code;
}

/** The codes that the directory looks a place up by. */
export function codesOf({ departement, region, commune }: ChosenPlace) {
  return { departement: departement.code, region, ...(commune && { commune: commune.code }) };
}

/** The codes that the rules look a place up by: those of communes, not of arrondissements. */
export function codesForRules(place: ChosenPlace) {
  const { within } = place.commune ?? {};
  return { ...codesOf(place), ...(within && { commune: within.code }) };
}
