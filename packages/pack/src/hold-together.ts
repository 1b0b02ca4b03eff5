/**
 * Puts the no-break spaces and word joiners that French typography asks for, so that no line starts with
 * « : » or ends with « « », no unit is cut from its number, no number to call from its article, and
 * « y a-t-il » stays one word. Other languages stay as they are.
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
    .replace(/(\d) (?=h\b|ans\b|mois\b)/g, '$1\u00a0')
    .replace(/\b([Ll]e|[Aa]u) (?=\d+\b)/g, '$1\u00a0')
    .replace(/-t-(?=(?:il|elle|on)s?\b)/g, '-\u2060t-\u2060');
}
