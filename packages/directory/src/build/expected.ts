import type { BuildWords } from './words/fr.js';

/** The name of what a value should have been: the schema fails with it, `expected` words it. */
export type Expected = keyof BuildWords['expected'];

/** Names what a value should have been; it does not compile without words in each language. */
export function expected(name: Expected): Expected {
  return name;
}

/** What a value should have been, when the message of the schema names it. */
export function describeExpected(message: string, words: BuildWords): string | undefined {
  return Object.hasOwn(words.expected, message) ? words.expected[message as Expected] : undefined;
}
