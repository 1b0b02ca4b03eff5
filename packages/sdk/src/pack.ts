import type {
  CompiledLogic,
  PackReader,
  Place,
  Rules,
  Situation,
  Texts,
} from '@coord-orientation/engine';
import { bareData } from './bare-data.js';
import { importAgain } from './import-again.js';
import { loadOnce } from './load-once.js';

/** A built pack, open: its rules, its words in each language, the rules of its places. */
export interface Pack<S extends Situation = Situation> {
  readonly id: string;
  readonly version: string;
  /** The shared rules, as they decide where a place is not known or has none of its own. */
  readonly rules: Rules<S>;
  /** Its languages, the one that it was written in first. */
  readonly languages: readonly string[];
  /** The core words in the language that it was opened in: questions, who leads, every danger. */
  readonly core: Texts;
  /**
   * Loads the core words in a language, once.
   *
   * @param lang - One of `languages`; any other gives the pack's own.
   * @throws {Error} They cannot be had. Asking again tries again.
   */
  readonly loadCore: (lang: string) => Promise<Texts>;
  /**
   * Loads all the words in a language, once, and what the rules need to explain what they decide; as
   * {@link Pack.loadCore}.
   */
  readonly loadTexts: (lang: string) => Promise<Texts>;
  /**
   * Loads the rules of each class of places that a place may be in, once.
   *
   * @returns What `setPlace` of a session takes: the shared rules where the place has none of its own.
   * @throws {Error} They cannot be had, or are of another build.
   */
  readonly loadPlaces: (place: Place) => Promise<readonly Rules<S>[]>;
}

/** What a first question does without. */
const importLater = importAgain(() => import('./pack-later.js'));

/**
 * Puts together a pack whose rules and core words are there.
 *
 * @param complete - Takes all of the logic, where the rules came without their reasons.
 */
export function packFrom<S extends Situation>(
  { index, read }: PackReader,
  rules: Rules<S>,
  core: Texts,
  complete: (whole: CompiledLogic) => void = () => undefined,
): Pack<S> {
  const { words } = bareData(index);
  const wordsIn = (lang: string) => words[lang] ?? words[index.lang];
  const load = loadOnce(async (name) => bareData(await read(name)));
  const loadCore = async (lang: string): Promise<Texts> => {
    const name = wordsIn(lang)?.core ?? '';
    return name === wordsIn(core.lang)?.core ? core : ((await load(name)) as Texts);
  };
  /** Loads what the rules explain by, where they came without, and what puts things together. */
  const later = async () => {
    const [module, reasons] = await Promise.all([
      importLater(),
      rules.whole ? undefined : load(index.reasons),
    ]);
    if (reasons) complete(module.completeLogic(rules, reasons));
    return module;
  };
  const whole = loadOnce(async (lang) => {
    const [texts, rest, { wholeTexts }] = await Promise.all([
      loadCore(lang),
      load(wordsIn(lang)?.rest ?? ''),
      later(),
    ]);
    return wholeTexts(rules, texts, rest, index.logic);
  });
  return {
    id: index.id,
    version: index.version,
    rules,
    languages: [index.lang, ...Object.keys(words).filter((lang) => lang !== index.lang)],
    core,
    loadCore,
    loadTexts: (lang) => whole(lang in words ? lang : index.lang),
    loadPlaces: async (place) => {
      const { rulesAt } = await later();
      return rulesAt(rules, place, (id) => load(index.places[id] ?? ''));
    },
  };
}
