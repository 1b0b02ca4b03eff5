import {
  type Answer,
  nextQuestion,
  orientAt,
  type Orientation,
  type Pack,
  type Situation,
} from '@coord-orientation/engine';

/** The question on screen. */
export interface CurrentQuestion {
  readonly question: string;
  /** Options that the other answers leave possible, in authored order. */
  readonly options: readonly string[];
  /** The answer given before, when the person came back to it. */
  readonly answer?: Answer;
  /** Questions that remain, this one included; absent while an earlier answer is being changed. */
  readonly remaining?: { readonly min: number; readonly max: number };
}

/** One person's way through the questions. Nothing is stored or sent. */
export interface Session<S extends Situation = Situation> {
  /** The answers so far, presets included. */
  readonly situation: S;
  /** The question to show, or undefined when the orientation stands. */
  readonly current: CurrentQuestion | undefined;
  /** The orientation as the answers stand. */
  readonly orientation: Orientation;
  /** The questions answered by the person, in the order in which they are asked. */
  readonly answered: readonly string[];
  /** Whether there is an earlier question to go back to. */
  readonly canGoBack: boolean;
  /** Answers a question, the first time or again; later answers are kept. */
  answer<Q extends keyof S & string>(question: Q, answer: NonNullable<S[Q]>): void;
  /** Shows an answered question again; nothing is lost until it is answered. */
  edit(question: keyof S & string): void;
  /** Shows the question before the one on screen, or before the result. */
  back(): void;
  /** Leaves the edited question as it was. */
  resume(): void;
  /** Forgets every answer but the presets. */
  restart(): void;
  /** Goes on with other words of the same pack. */
  usePack(pack: Pack<S>): void;
  /** Goes on at another place; an empty list forgets it. */
  usePlaces(places: readonly Pack<S>[]): void;
  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** What a session may start from. */
export interface SessionOptions<S extends Situation = Situation> {
  /** Facts fixed by the application; they are not asked. */
  readonly preset?: Partial<S>;
  /** The packs of the classes that the place may be in, from `classesAt` and `joinLocal`; none: not known. */
  readonly places?: readonly Pack<S>[];
  /** ISO date of today; the device's date by default. */
  readonly today?: string;
}

/**
 * Opens a session over a pack.
 *
 * @param original - From `loadPack`, or the one in `@coord-orientation/sdk/bundled`.
 * @returns The session; reading `orientation` and `current` costs nothing between two answers.
 * @throws {SituationError} From `answer` and from a preset: a question or option that the pack lacks.
 * @example
 * const session = createOrientation(pack);
 * session.answer('objet', 'personne');
 */
export function createOrientation<S extends Situation>(
  original: Pack<S>,
  options: SessionOptions<S> = {},
): Session<S> {
  let pack = original;
  const preset = { ...options.preset } as S;
  const { today = localDate(new Date()) } = options;
  let places = options.places ?? [];
  const listeners = new Set<() => void>();
  let state = read(preset, undefined);

  function read(situation: S, editing: string | undefined) {
    const next = nextQuestion(rulesHere(), situation);
    const current = editing === undefined ? fromNext() : fromAnswer(editing);
    // The first question of a page does not wait for an orientation that nobody reads.
    const orientation = once(() => orientAt(pack, places, situation, { today }));
    const answered = once(() => {
      const given = Object.keys(situation).filter((id) => !(id in preset));
      if (given.length === 0) return [];
      const { answers } = orientation().receipt;
      const ids = pack.logic.questions.map(({ id }) => id);
      return ids.filter((id) => given.includes(id) && id in answers);
    });
    return { situation, orientation, answered, current, editing };

    function fromNext(): CurrentQuestion | undefined {
      if (!next) return undefined;
      const { question, options, min, max } = next;
      return { question, options, remaining: { min, max } };
    }

    function fromAnswer(question: string): CurrentQuestion {
      const { [question]: answer, ...others } = situation;
      const asked = nextQuestion(rulesHere(), others as S);
      const all = pack.logic.questions.find(({ id }) => id === question)?.options ?? [];
      const options = asked?.question === question ? asked.options : all;
      return { question, options, ...(answer !== undefined && { answer }) };
    }
  }

  /** The rules of the place if it is known to be in one class, the shared ones otherwise. */
  function rulesHere(): Pack<S> {
    const [place = pack] = places.length === 1 ? places : [];
    return place;
  }

  function change(situation: S, editing?: string): void {
    state = read(situation, editing);
    for (const listener of listeners) listener();
  }

  function before(): string | undefined {
    const answered = state.answered();
    const position = state.editing ? answered.indexOf(state.editing) : answered.length;
    return answered[position - 1];
  }

  return {
    get situation() {
      return state.situation;
    },
    get current() {
      return state.current;
    },
    get orientation() {
      return state.orientation();
    },
    get answered() {
      return state.answered();
    },
    get canGoBack() {
      return before() !== undefined;
    },
    answer: (question, answer) => change({ ...state.situation, [question]: answer }),
    edit: (question) => change(state.situation, question),
    back() {
      const question = before();
      if (question !== undefined) change(state.situation, question);
    },
    resume: () => change(state.situation),
    restart: () => change(preset),
    usePack(other) {
      pack = other;
      places = places.map(inWordsOf(other));
      change(state.situation, state.editing);
    },
    usePlaces(others) {
      places = others.map(inWordsOf(pack));
      change(state.situation, state.editing);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Gives the pack of a place the words of the shared one, as far as these are loaded. */
function inWordsOf<S extends Situation>({ texts, explain }: Pack<S>) {
  return (place: Pack<S>): Pack<S> => ({ ...place, texts, explain });
}

/** Puts a piece of work off until somebody asks for it. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

function localDate(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
