import type {
  AudienceTexts,
  DestinationTexts,
  Logic,
  PackTexts,
  RuleTexts,
  Texts,
} from '@coord-orientation/engine';

/** What the first words of a result, the strip and the box of a failure say of who leads or is called. */
const AT_ONCE = ['name', 'short', 'phone', 'written', 'strip', 'failure'] as const;

/** What decides which answers an audience is offered. */
const OFFERED = ['group', 'lay'] as const satisfies readonly (keyof AudienceTexts)[];

/** What only stands below the first screen of a result. */
const LATER = [
  'self',
  'prepare',
  'emergencyLine',
  'together',
] as const satisfies readonly (keyof PackTexts)[];

/** What stands on the first screen of a result, of the rule that opens it. */
const FIRST_SCREEN = ['firstStep', 'ifNotEnough'] as const;

/** The words of a pack in one language, in the two groups in which a page loads them. */
export interface SplitWords {
  /** What the questions, the first screen of every result and every danger need. */
  readonly core: Texts;
  /** All else, to be merged into the core. */
  readonly rest: Partial<Texts>;
}

/**
 * Splits the words of a pack into those that a page needs at once and the rest.
 *
 * @param texts - All the words in one language.
 * @param logic - Which rules are about danger, and whom they name.
 */
export function splitWords(texts: Texts, logic: Pick<Logic, 'rules' | 'emergency'>): SplitWords {
  const safety = logic.rules.filter(({ tier }) => tier === 'safety');
  const urgent = new Set([
    ...logic.emergency,
    ...safety.flatMap(({ leads, partners }) =>
      [...leads, ...partners].map(({ destination }) => destination),
    ),
  ]);
  const dangers = new Set(safety.map(({ id }) => id));
  const leading = new Set(
    logic.rules.flatMap(({ leads }) => leads.map(({ destination }) => destination)),
  );
  const ofDestination = (id: string): readonly (keyof DestinationTexts)[] => {
    const { strip, failure } = texts.destinations[id] ?? {};
    if (urgent.has(id)) return [...AT_ONCE, 'part'];
    return leading.has(id) || strip || failure ? AT_ONCE : [];
  };
  const ofRule = (id: string, words: RuleTexts): readonly (keyof RuleTexts)[] => {
    if (dangers.has(id)) return Object.keys(words) as (keyof RuleTexts)[];
    // Without a first step it only adds to what another rule says.
    return words.firstStep === undefined ? [] : FIRST_SCREEN;
  };
  const {
    changes = {},
    audiences,
    places,
    groups,
    explained,
    publisher,
    licences,
    joints,
    sources,
    playbooks,
    ...head
  } = texts;
  return {
    core: {
      ...head,
      texts: omit(texts.texts, LATER) as PackTexts,
      ...(audiences && { audiences: mapValues(audiences, (words) => pick(words, OFFERED)) }),
      destinations: withoutEmpty(
        mapValues(texts.destinations, (words, id) => pick(words, ofDestination(id))),
      ),
      rules: withoutEmpty(mapValues(texts.rules, (words, id) => pick(words, ofRule(id, words)))),
      joints: {},
      sources: {},
      playbooks: {},
    },
    rest: {
      changes,
      texts: pick(texts.texts, LATER) as PackTexts,
      ...(audiences && {
        audiences: withoutEmpty(mapValues(audiences, (words) => omit(words, OFFERED))),
      }),
      ...(places && { places }),
      ...(groups && { groups }),
      ...(explained && { explained }),
      ...(publisher && { publisher }),
      ...(licences && { licences }),
      joints,
      sources,
      playbooks,
      destinations: withoutEmpty(
        mapValues(texts.destinations, (words, id) => omit(words, ofDestination(id))),
      ) as Texts['destinations'],
      rules: withoutEmpty(mapValues(texts.rules, (words, id) => omit(words, ofRule(id, words)))),
    },
  };
}

function mapValues<T, R>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

function pick<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
  const kept = Object.entries(object).filter(([key]) => (keys as readonly string[]).includes(key));
  return Object.fromEntries(kept) as Pick<T, K>;
}

function omit<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Omit<T, K> {
  const kept = Object.entries(object).filter(([key]) => !(keys as readonly string[]).includes(key));
  return Object.fromEntries(kept) as Omit<T, K>;
}

function withoutEmpty<T extends object>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => Object.keys(value).length > 0),
  );
}
