import fc from 'fast-check';

import { type Change, type Envelopes, type Loose, type Part, PARTS } from '../sealed.js';

/** One way of changing one thing in a channel. */
export interface Kind extends Expected {
  readonly what: string;
  /** Each value that is tried, with the change that it stands for. */
  readonly cases: fc.Arbitrary<{ readonly value: unknown; readonly change: Change }>;
}

interface Expected {
  /** Whether both clients take it; undefined where that depends on what is changed. */
  readonly isTaken?: boolean;
  /** Why ours may refuse what tuf-js takes, as the decision record has it. */
  readonly stricter?: string;
  /** How many of all channels are of this kind; all others have the rest in equal parts. */
  readonly share?: number;
}

export function kind<T>(
  what: string,
  values: fc.Arbitrary<T>,
  change: (value: T) => Change,
  expected: Expected,
): Kind {
  return { what, cases: values.map((value) => ({ value, change: change(value) })), ...expected };
}

/** Any part of a channel. */
export const anyPart = fc.constantFrom(...PARTS);

/** A part that lists files. */
export const anyTargets = fc.constantFrom<Part>('targets', 'danger', 'withdrawal', 'local-centre');

/** A part that lists metadata. */
export const anyListing = fc.constantFrom<Part>('snapshot', 'timestamp');

/** One of the bodies that sign for their own paths, by its place. */
export const anyBody = fc.nat({ max: 2 });

/** Changes a part before it is signed. */
export function inSigned(own: Part, work: (signed: Loose) => unknown): Change {
  return { signed: (part, signed) => part === own && work(signed) };
}

/** Changes what is said of a body before that is signed. */
export function inBody(at: number, work: (role: Loose) => unknown): Change {
  return inSigned('targets', ({ delegations }) => {
    const { roles } = delegations as { readonly roles: readonly Loose[] };
    return work(roles[at] ?? {});
  });
}

/** Changes every entry of a list before it is signed. */
export function inMarks(
  own: Part,
  list: 'meta' | 'targets',
  work: (mark: Loose) => unknown,
): Change {
  return inSigned(own, (signed) => Object.values(signed[list] as Record<string, Loose>).map(work));
}

/** Changes what is around a part after it was signed. */
export function inEnvelope(own: Part, work: (envelope: Envelopes) => unknown): Change {
  return { envelope: (part, envelope) => part === own && work(envelope) };
}

/** Changes the text of a part before it is listed. */
export function inText(own: Part, work: (text: string) => string): Change {
  return { text: (part, text) => (part === own ? work(text) : text) };
}
