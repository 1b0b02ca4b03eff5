import type { Commune } from '../commune.js';
import type { Places } from './places.js';

/** What a code is, where the INSEE code of a commune is due. */
export type CodeMeaning =
  /** It is one. */
  | { readonly kind: 'commune'; readonly commune: Commune }
  /** The commune merged or changed its code: what it is now; two where it was divided. */
  | {
      readonly kind: 'former';
      readonly communes: readonly Commune[];
      readonly name: string | undefined;
    }
  /** `place` is one of the arrondissements of Paris, Lyon or Marseille, which `commune` is. */
  | { readonly kind: 'arrondissement'; readonly commune: Commune; readonly place: Commune }
  /** It is a postcode of these communes; some are old INSEE codes as well, which nobody means. */
  | { readonly kind: 'postcode'; readonly communes: readonly Commune[] }
  | { readonly kind: 'unknown' };

/**
 * Says whether a code is that of a commune today, and what it is otherwise, so that the right code
 * can be told beside it.
 *
 * @param code - As it is written; small letters of Corsica count as capitals.
 * @example explainCode(places, '81000') // { kind: 'postcode', communes: [Albi] }
 */
export function explainCode(places: Places, code: string): CodeMeaning {
  const place = places.communes.get(code.toUpperCase());
  if (place) {
    const commune = place.within && places.communes.get(place.within.code);
    return commune
      ? { kind: 'arrondissement', commune, place }
      : { kind: 'commune', commune: place };
  }
  const inPostcode = places.byPostcode.get(code);
  if (inPostcode) return { kind: 'postcode', communes: inPostcode };
  const formers = places.formers.get(code.toUpperCase());
  if (!formers) return { kind: 'unknown' };
  const communes = formers.map(({ commune }) => commune);
  return { kind: 'former', communes, name: formers[0]?.name };
}
