import {
  loadRules,
  PackError,
  type PackReader,
  type Place,
  type Rules,
  type Situation,
  type Texts,
  type WireLogic,
} from '@coord-orientation/engine';
import { unpackLogic } from '@coord-orientation/engine/internal';
import { importAgain } from './import-again.js';
import { mergeTexts } from './merge-texts.js';
import { loadOnce } from './load-once.js';

/** A built pack, open: its rules, its words in each language, the rules of its places. */
export interface Pack<S extends Situation = Situation> {
  readonly id: string;
  readonly version: string;
  /** The shared rules, as they decide where a place is not known or has none of its own. */
  readonly rules: Rules<S>;
  /** Its languages, the one that it was written in first. */
  readonly languages: readonly string[];
  /** The core words in the language that it was opened in: questions, first screens, every danger. */
  readonly core: Texts;
  /**
   * Loads the core words in a language, once.
   *
   * @param lang - One of `languages`; any other gives the pack's own.
   * @throws {Error} They cannot be had. Asking again tries again.
   */
  readonly loadCore: (lang: string) => Promise<Texts>;
  /** Loads all the words in a language, once; as {@link Pack.loadCore}. */
  readonly loadTexts: (lang: string) => Promise<Texts>;
  /**
   * Loads the rules of each class of places that a place may be in, once.
   *
   * @returns What `setPlace` of a session takes: the shared rules where the place has none of its own.
   * @throws {Error} They cannot be had, or are of another build.
   */
  readonly loadPlaces: (place: Place) => Promise<readonly Rules<S>[]>;
}

/**
 * Opens a built pack.
 *
 * @param reader - Where it is: `fetchPack` over the network, `readFolder` of `@coord-orientation/sdk/node`.
 * @param lang - The language of its core words; the pack's own by default, and where it lacks this one.
 * @throws {PackError} It is of another format, was cut, or its words say nothing of one of its questions.
 * @throws {Error} A file cannot be had.
 * @example const pack = await openPack(await fetchPack('/regles/manifest.json'));
 */
export async function openPack<S extends Situation = Situation>(
  reader: PackReader,
  lang: string = reader.index.lang,
): Promise<Pack<S>> {
  const { index, read } = reader;
  const words = index.words[lang] ?? index.words[index.lang];
  if (!words) throw new PackError('format', `The pack "${index.id}" has no words.`);
  const [wire, core] = await Promise.all([read(index.logic), read(words.core)]);
  const { head, tables, first } = wire as WireLogic;
  const rules = loadRules<S>(unpackLogic(head, () => tables));
  const texts = core as Texts;
  const lost = rules.logic.questions.find(({ id }) => !texts.questions[id]);
  if (lost)
    throw new PackError('mismatch', `The words (${texts.lang}) say nothing of "${lost.id}".`);
  return packFrom(reader, first ? { ...rules, first } : rules, texts);
}

const importPlaces = importAgain(() => import('./places-of-pack.js'));

/** Puts together a pack whose rules and core words are there. */
export function packFrom<S extends Situation>(
  { index, read }: PackReader,
  rules: Rules<S>,
  core: Texts,
): Pack<S> {
  const wordsIn = (lang: string) => index.words[lang] ?? index.words[index.lang];
  const load = loadOnce(read);
  const loadCore = async (lang: string): Promise<Texts> => {
    const name = wordsIn(lang)?.core ?? '';
    return name === wordsIn(core.lang)?.core ? core : ((await load(name)) as Texts);
  };
  const whole = loadOnce(async (lang) => {
    const [texts, rest] = await Promise.all([loadCore(lang), load(wordsIn(lang)?.rest ?? '')]);
    return mergeTexts(texts, rest as Partial<Texts>);
  });
  return {
    id: index.id,
    version: index.version,
    rules,
    languages: [index.lang, ...Object.keys(index.words).filter((lang) => lang !== index.lang)],
    core,
    loadCore,
    loadTexts: (lang) => whole(lang in index.words ? lang : index.lang),
    loadPlaces: async (place) => {
      const { rulesAt } = await importPlaces();
      return rulesAt(rules, place, (id) => load(index.places[id] ?? ''));
    },
  };
}
