/**
 * Puts the no-break spaces that French typography asks for, so that no line starts with « : » or ends
 * with « « », and no unit is cut from its number. Other languages stay as they are.
 *
 * @param words - Texts, or lists and objects of texts; addresses are left alone.
 */
export function holdTogether(words: unknown, lang: string): unknown {
  if (lang !== 'fr') return words;
  if (typeof words === 'string') return words.startsWith('https:') ? words : hold(words);
  if (Array.isArray(words)) return words.map((item) => holdTogether(item, lang));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, holdTogether(value, lang)]),
  );
}

function hold(text: string): string {
  return text
    .replace(/ ([:;?!»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=h\b|ans\b|mois\b)/g, '$1\u00a0');
}
