/** Writes words as the start of a sentence: with a capital. */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
