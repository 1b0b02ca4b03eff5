/**
 * Keeps the first sentence of a text.
 *
 * @returns The text up to the first full stop, question or exclamation mark that a space follows.
 */
export function firstSentence(text: string): string {
  const [first = text] = /^.*?[.?!](?=\s)/su.exec(text) ?? [];
  return first;
}
