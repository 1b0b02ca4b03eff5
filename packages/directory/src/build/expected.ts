import type { BuildWords } from './words/fr.js';

/** The name of what a value should have been: the schema fails with it, `describeExpected` words it. */
export type Expected = keyof BuildWords['expected'];

/** Names what a value should have been; it does not compile without words in each language. */
export function expected(name: Expected): Expected {
  return name;
}

/** What the settings say that a value may be. */
export interface Examples {
  /** An id as it may be written. */
  readonly id: string;
  /** What structures may be, joined. */
  readonly kind: string;
}

/** Gives the examples of a directory, by its own destinations and kinds. */
export function examplesOf(destination: string, kinds: readonly string[]): Examples {
  return { id: destination ? `${destination}-81` : 'a-81', kind: kinds.join(', ') };
}

/** What a value should have been, when the message of the schema names it. */
export function describeExpected(
  message: string,
  { expected: all }: BuildWords,
  examples: Examples,
): string | undefined {
  if (message === 'id' || message === 'kind') return all[message](examples[message]);
  const text = Object.hasOwn(all, message) ? all[message as Expected] : undefined;
  return typeof text === 'string' ? text : undefined;
}
