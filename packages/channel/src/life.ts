import type { Envelope, Signed } from './metadata.js';

/** For how many days each metadata file is signed. */
const DAYS: Readonly<Record<Signed['_type'], number>> = {
  root: 400,
  targets: 400,
  snapshot: 90,
  timestamp: 90,
};

const DAY = 86_400_000;

/** How urgent it is to sign anew: at a third of a life, at a tenth, past its end. */
export type LifeState = 'good' | 'soon' | 'urgent' | 'expired';

/** The last moment of what is signed on a day. */
export function expiryOf(type: Signed['_type'], now: Date): string {
  const time = new Date(now.getTime() + DAYS[type] * DAY);
  return `${time.toISOString().slice(0, 10)}T00:00:00Z`;
}

/** How many days are left of some metadata, and whether that is enough. */
export function lifeOf(
  { signed }: Envelope,
  now: Date,
): { readonly days: number; readonly state: LifeState } {
  const left = Date.parse(signed.expires) - now.getTime();
  const part = left / (DAYS[signed._type] * DAY);
  const state = left <= 0 ? 'expired' : part <= 0.1 ? 'urgent' : part <= 1 / 3 ? 'soon' : 'good';
  return { days: Math.max(0, Math.floor(left / DAY)), state };
}
