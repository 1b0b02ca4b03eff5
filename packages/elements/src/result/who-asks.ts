import type { View } from '../view.js';

const KNOWN = ['sante', 'social', 'institution', 'dispositif', 'usager'] as const;

/** Who asks, as far as the site or the answers say it. It shapes words, never who to call. */
export type Asker = (typeof KNOWN)[number];

/** Tells who asks: a patient or carer who said so, else whom the site is for. */
export function whoAsks({ audience, session }: View): Asker | undefined {
  if (session.situation['objet'] === 'moi-usager') return 'usager';
  return KNOWN.find((each) => each === audience);
}
