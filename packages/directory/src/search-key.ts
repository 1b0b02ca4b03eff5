const ARTICLES = /^(l|le|la|les|los) /;

/**
 * Writes a name the way that it is compared: no accent, capital, hyphen, apostrophe or space;
 * `St` and `Ste` in full.
 *
 * @example searchKey("St-Jean d'Angély") // 'saintjeandangely'
 */
export function searchKey(text: string): string {
  return words(text).join('');
}

/**
 * Gives the key of a name and that of each of its ends that starts a word, longest first:
 * people leave out « Le » of « Le Grau-du-Roi ».
 *
 * @example wordKeys('Le Grau-du-Roi') // ['legrauduroi', 'grauduroi', 'duroi', 'roi']
 */
export function wordKeys(name: string): readonly string[] {
  const all = words(name);
  return all.map((_, start) => all.slice(start).join(''));
}

/** Whether a name starts with an article, which « Grau-du-Roi » may lack. */
export function hasArticle(name: string): boolean {
  return ARTICLES.test(`${words(name)[0]} `);
}

function words(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\bs\//g, 'sur ');
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => ABBREVIATIONS[word] ?? word);
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
};
