/** Fields whose values are the same in every language. */
const SAME = new Set([
  'lang',
  'id',
  'source',
  'url',
  'phone',
  'status',
  'checked',
  'reviewBy',
  'scale',
  'level',
  'openTo',
  'doubt',
  'follows',
  'instead',
  'region',
  'actors',
  'with',
  'about',
  'at',
  'when',
  'hiddenFrom',
  'asker',
  'recalls',
  'group',
  'house',
  'explained',
  'sources',
  'formerNames',
  'publisher',
  'licences',
  'name',
]);

/** Whether what stands under a key is the same in every language. */
export function isSame(key: string): boolean {
  return SAME.has(key);
}

/** Whether it says something: what is left blank is not translated. */
export function isText(words: unknown): words is string {
  return typeof words === 'string' && words.trim() !== '';
}

/** Translations by the sentence in the pack's own language, its no-break spaces in place. */
export type Sentences = ReadonlyMap<string, string>;

/** Where the keys are ids: an option « region » is no field, however it is spelled. */
const KEYED_BY_ID =
  /^(questions(\.[^.]+\.options)?|changes(\.[^.]+)?|rules(\.[^.]+\.(parts|brings|conditions))?|destinations|territories|joints|playbooks|audiences|places|groups|levels)$/;

/**
 * Lays translated words over the original ones.
 *
 * @param original - The words in the pack's own language.
 * @param words - The same shape in another language, as far as it was translated.
 * @param sentences - What is said of a text that has no words of its own there.
 * @returns The words, the original where no translation stands, and the paths and texts of these.
 */
export function translate(original: unknown, words: unknown, sentences: Sentences = new Map()) {
  const missing: Missing[] = [];
  const value = lay(original, words, '', { missing, sentences });
  return {
    value: value as Record<string, unknown>,
    missing: missing.map(({ path }) => path),
    untranslated: [...new Set(missing.map(({ text }) => text))],
  };
}

interface Missing {
  readonly path: string;
  readonly text: string;
}

interface Using {
  readonly missing: Missing[];
  readonly sentences: Sentences;
}

function lay(original: unknown, words: unknown, path: string, using: Using): unknown {
  if (typeof original === 'string') {
    if (isText(words)) return words;
    const sentence = using.sentences.get(original);
    if (sentence !== undefined) return sentence;
    using.missing.push({ path, text: original });
    return original;
  }
  if (Array.isArray(original)) {
    const list: readonly unknown[] = Array.isArray(words) ? words : [];
    return original.map((item, index) => lay(item, list[index], `${path}.${index}`, using));
  }
  if (typeof original !== 'object' || original === null) return original;
  const given = (typeof words === 'object' && words !== null ? words : {}) as Record<
    string,
    unknown
  >;
  const isField = !KEYED_BY_ID.test(path);
  return Object.fromEntries(
    Object.entries(original).map(([key, value]) => {
      if (isField && SAME.has(key) && given[key] === undefined) return [key, value];
      return [key, lay(value, given[key], path === '' ? key : `${path}.${key}`, using)];
    }),
  );
}
