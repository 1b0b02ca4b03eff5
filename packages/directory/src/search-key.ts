const ARTICLES = /^(l|le|la|les|los) /;

/** « Grau-du-Roi (Le) », « Haye, La », as official lists sort them. */
const ARTICLE_LAST = /^([^(,]+?)\s*[(,]\s*(l['’]|l[aeo]s?)\s*\)?\s*$/;

/**
 * Writes a name the way that it is compared: no accent, capital, hyphen, apostrophe or space;
 * `St` and `Ste` in full, the article first.
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

/**
 * Writes a text in small letters without accents, `œ` as `oe`.
 *
 * @example foldText('Cœur d’Hérault') // 'coeur d’herault'
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function words(text: string): readonly string[] {
  const plain = foldText(text).replace(ARTICLE_LAST, '$2 $1').replace(/\bs\//g, 'sur ');
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => ABBREVIATIONS[word] ?? word);
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
};
