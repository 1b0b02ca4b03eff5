import { compareVersions } from '@coord-orientation/sdk/channel';

/** A pack as far as it counts here. */
export interface Versioned {
  readonly id: string;
  readonly version: string;
}

/**
 * Where a person is:
 *
 * - `start`: nobody has answered anything;
 * - `asking`: questions are being answered;
 * - `due`: the last one was answered, and the result is not on screen yet;
 * - `open`: a result is on screen;
 * - `emergency`: a danger is on screen, or asked about.
 */
export type Stage = 'start' | 'asking' | 'due' | 'open' | 'emergency';

/** What is known when it is asked which pack holds. */
export interface Known<P extends Versioned> {
  /** The pack of the session on screen. */
  readonly present: P;
  /** All that may be taken and was verified: what the page has, what comes with the code, the channel's. */
  readonly packs: readonly P[];
  /** The pack that the page is about: one of another id is never taken. */
  readonly id: string;
  readonly withdrawn: readonly string[];
  readonly stage: Stage;
}

/** The newest of some packs that was not withdrawn; of equal ones the first. */
export function newestOf<P extends Versioned>(
  packs: readonly P[],
  id: string,
  withdrawn: readonly string[],
): P | undefined {
  const own = packs.filter((pack) => pack.id === id);
  const kept = own.filter(({ version }) => !withdrawn.includes(version));
  // Where all were withdrawn there is no other, and it is said.
  const all = kept.length > 0 ? kept : own;
  return all.reduce<P | undefined>(
    (best, pack) => (best && compareVersions(best.version, pack.version) >= 0 ? best : pack),
    undefined,
  );
}

/**
 * Says which pack is to be taken in place of the present one: only between two people's answers, or just
 * before a result shows.
 *
 * @returns Undefined where the present one stays.
 */
export function nextPack<P extends Versioned>(known: Known<P>): P | undefined {
  const { present, packs, id, withdrawn, stage } = known;
  if (stage !== 'start' && stage !== 'due') return undefined;
  // One of a channel that was looked at again is as new, and may say until when it was confirmed.
  const isKnown = packs.includes(present);
  const best = newestOf(isKnown ? [present, ...packs] : [...packs, present], id, withdrawn);
  return best === present ? undefined : best;
}
