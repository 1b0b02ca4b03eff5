/** A commune of the official geographical code, or an arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  /** INSEE code, five characters. */
  readonly code: string;
  readonly name: string;
  readonly departement: { readonly code: string; readonly name: string };
  /** INSEE code of the region. */
  readonly region: string;
  /** Sorted; empty for a few uninhabited islands. */
  readonly postcodes: readonly string[];
  /** The group of communes that it belongs to, by its SIREN number. */
  readonly epci: { readonly code: string; readonly name: string } | undefined;
  /** Digits of its population, from 0 (none) to 7 (Paris): larger ones are listed first. */
  readonly size: number;
  /** The commune that it is a municipal arrondissement of; absent for a commune. */
  readonly within?: { readonly code: string; readonly name: string };
}

/** A commune, and the former one that led to it. */
export interface FoundCommune extends Commune {
  /** The merged commune that was asked for. */
  readonly former?: FormerPlace;
}

/** A name or a code that a commune no longer has, or that only a part of it has. */
export interface FormerPlace {
  readonly code: string;
  /** Undefined when the geographical code keeps only its code. */
  readonly name: string | undefined;
}
