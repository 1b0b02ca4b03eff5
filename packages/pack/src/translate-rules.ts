import { EXPERT, placeholdersIn } from './expand-template.js';
import { holdTogether } from './hold-together.js';
import type { PackSource, RuleOrigin } from './pack-source.js';
import { ruleWords } from './rule-words.js';
import { isSame, isText, type Sentences } from './translate.js';

/** What a translator has written of a pack. */
type Locale = Readonly<Record<string, unknown>>;

/**
 * Finds the words of the rules that are written once for several answers, each at the first place that has
 * them: under the id of the rule, under that of its template, under the French sentence of its template.
 * `{expert}` is replaced in them by the translated `inSentence`; where that is missing, or where other
 * braces are left, the words are missing as a whole: half a sentence in French helps nobody.
 *
 * @returns The locale's words of all rules, those found laid over them.
 */
export function translateRules(
  { rules, head }: PackSource,
  locale: Locale,
  sentences: Sentences,
): Locale {
  const given = mapIn(locale, 'rules');
  const services = mapIn(locale, 'destinations');
  const written = rules.flatMap(({ value, from }) => {
    if (!from) return [];
    const name =
      from.expert === undefined ? undefined : textIn(services, from.expert, 'inSentence');
    const places = [given[value.id], withExpert(given[from.template.id], from.expert)];
    const original = holdTogether(ruleWords(from.template), head.value.lang);
    const words = find(withExpert(original, from.expert), places, sentences, (text) =>
      say(text, name),
    );
    return [[value.id, words] as const];
  });
  return { ...given, ...Object.fromEntries(written) };
}

/** The destinations whose `inSentence` has no translation, as dotted paths. */
export function untranslatedNames({ destinations }: PackSource, locale: Locale): readonly string[] {
  const services = mapIn(locale, 'destinations');
  return destinations.flatMap(({ value: { id, inSentence } }) =>
    inSentence !== undefined && textIn(services, id, 'inSentence') === undefined
      ? [`destinations.${id}.inSentence`]
      : [],
  );
}

function say(text: string, name: string | undefined): string | undefined {
  const said = name === undefined ? text : text.replaceAll(EXPERT, () => name);
  return placeholdersIn(said).length > 0 ? undefined : said;
}

/** The same words, with what is keyed by `{expert}` keyed by the destination. */
function withExpert(words: unknown, expert: RuleOrigin['expert']): unknown {
  if (expert === undefined || !isMap(words)) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key === EXPERT ? expert : key,
      withExpert(value, expert),
    ]),
  );
}

/** The parts of the original that are found in one of the places, or among the sentences. */
function find(
  original: unknown,
  places: readonly unknown[],
  sentences: Sentences,
  said: (text: string) => string | undefined,
): unknown {
  if (typeof original === 'string') {
    const found = places.find(isText) ?? sentences.get(original);
    return found === undefined ? undefined : said(found);
  }
  if (Array.isArray(original)) {
    const items = original.map((item, index) =>
      find(
        item,
        places.map((place) => (Array.isArray(place) ? (place[index] as unknown) : undefined)),
        sentences,
        said,
      ),
    );
    return items.every((item) => item === undefined) ? undefined : items;
  }
  if (!isMap(original)) return undefined;
  const found = Object.entries(original).map(([key, value]) => {
    const inside = places.map((place) => (isMap(place) ? own(place, key) : undefined));
    return [key, find(value, inside, isSame(key) ? NONE : sentences, said)] as const;
  });
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

const NONE: Sentences = new Map();

function mapIn(map: Locale, key: string): Locale {
  const value = own(map, key);
  return isMap(value) ? value : {};
}

function textIn(map: Locale, ...path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>((at, key) => (isMap(at) ? own(at, key) : undefined), map);
  return isText(value) ? value : undefined;
}

function own(map: Locale, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function isMap(value: unknown): value is Locale {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
