/** A commune, as a message names it. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

/** What a code is that is not the one of a present commune, département or region. */
export type WrongCode =
  | { readonly kind: 'postcode'; readonly communes: readonly NamedPlace[] }
  | { readonly kind: 'merged' | 'arrondissement'; readonly communes: readonly [NamedPlace] }
  | { readonly kind: 'nothing'; readonly communes: readonly [] };
