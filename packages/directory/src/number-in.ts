/**
 * Finds the number of a département, of a commune or of the post in what was typed: two to five digits, or `2a` and `2b`
 * for Corsica, that stand apart from other words.
 *
 * @example numberIn('Grazac (31)') // '31'
 */
export function numberIn(text: string): string | undefined {
  return /(?:^|[^\da-z])(\d[\dab]\d{0,3})(?![\da-z])/i.exec(text)?.[1];
}
