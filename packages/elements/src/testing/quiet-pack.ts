import { packSaying } from './open-element.js';

/** The shared pack as one of another field: without numbers, audiences and what only some packs say. */
export const QUIET_PACK = packSaying(({ texts, destinations, audiences: _, ...others }) => {
  const { intro, foot, notValidated } = texts;
  const numberless = Object.entries(destinations).map(([id, { phone: __, ...words }]) => [
    id,
    words,
  ]);
  return {
    ...others,
    explained: [],
    groups: {},
    texts: { intro, foot, notValidated },
    destinations: Object.fromEntries(numberless),
  };
});
