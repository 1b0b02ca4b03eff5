import type { LocatedStructure, Structure } from '@coord-orientation/sdk/places';
import type { PlaceContext } from '../place/place-context.js';
import { placesFr } from '../words/places-fr.js';

/** A structure that nobody runs, with these fields. */
export function fakeStructure(fields: Partial<Structure> = {}): LocatedStructure {
  const structure: Structure = {
    ...{ id: 'dac-fictif', destination: 'dac', type: undefined, name: 'DAC fictif' },
    ...{ isUnnamed: false, kind: undefined, formerNames: [], text: undefined },
    ...{ website: undefined, phone: undefined, hours: undefined, whoCalls: undefined },
    ...{ email: undefined, form: undefined, secureEmail: undefined, relay: undefined },
    ...{ voiceOnly: false, address: undefined, finess: undefined, ror: undefined },
    ...{ status: 'unconfirmed', confirmation: undefined, seen: '2026-11-22' },
    source: { id: 'page', title: 'Une page', publisher: 'Un site', url: undefined },
    ...{ scope: 'departement', isComplete: true },
    ...fields,
  };
  return { structure, coverage: 'whole', precision: undefined };
}

/** What such structures are drawn from: a directory that has them in the Tarn, and nothing else. */
export function fakeContext(
  structures: readonly LocatedStructure[],
  fields: Partial<PlaceContext> & { readonly contact?: string } = {},
): PlaceContext {
  const { contact, ...others } = fields;
  const local = structures.map(({ structure, ...coverage }) => ({
    structure,
    coverageOf: () => coverage,
  }));
  const directory = {
    index: {
      ...{ departements: [['81', 'Tarn', '76', '', '']], recorded: ['76'], regions: {}, contact },
      askInstead: { default: ['guichet'], of: {}, withoutContact: [] },
      ...{ groups: [], elsewhere: { fr: 'Demandez à la mairie.' } },
    },
    communes: new Map(),
    structures: new Map([['81', local]]),
  } as unknown as PlaceContext['directory'];
  const departement = { code: '81', name: 'Tarn' };
  return {
    ...{ directory, place: { departement, region: '76', commune: undefined } },
    ...{ words: placesFr, lang: 'fr', reportTo: undefined, onRetry: () => undefined },
    ...others,
  };
}
