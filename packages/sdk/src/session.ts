import {
  type Answer,
  type Decision,
  nextQuestion,
  orientAt,
  type Rules,
  type Situation,
} from '@coord-orientation/engine';
import {
  currentIds,
  dangerRules,
  optionsOfQuestion,
  ownValue,
  questionsOf,
  settledOption,
} from '@coord-orientation/engine/internal';

/** The question on screen. */
export interface CurrentQuestion {
  readonly question: string;
  /** Options that the answers before it leave possible, in authored order. */
  readonly options: readonly string[];
  /** The answer given before, when the person came back to it. */
  readonly answer?: Answer;
  /** Questions that remain, this one included; absent while an earlier answer is being changed. */
  readonly remaining?: { readonly min: number; readonly max: number };
}

/**
 * One person's way through the questions, in ids: it knows no words, stores nothing and sends nothing.
 * `describe` puts its decision into words.
 */
export interface Session<S extends Situation = Situation> {
  /** The rules that it asks and decides by: those of the place where that is known. */
  readonly rules: Rules<S>;
  /** The answers so far, presets included. */
  readonly situation: S;
  /** The question to show, or undefined when the decision stands. */
  readonly current: CurrentQuestion | undefined;
  /** The questions whose danger is dealt with; the ordinary questions go on. */
  readonly handled: readonly string[];
  /** The questions whose danger makes an emergency of the answers as they stand, and can be dealt with. */
  readonly dangers: readonly string[];
  /** The questions whose danger was said, and set aside by another answer: to be asked about before all else. */
  readonly dangersAside: readonly string[];
  /** The decision as the answers stand: made once for each answer, when it is first read. */
  readonly decision: Decision;
  /** The questions answered by the person, in the order in which they are asked. */
  readonly answered: readonly string[];
  /** Whether there is an earlier question to go back to. */
  readonly canGoBack: boolean;
  /** Answers a question, the first time or again; later answers are kept. A danger in it is a new one. */
  answer<Q extends keyof S & string>(question: Q, answer: NonNullable<S[Q]>): void;
  /**
   * Goes on from an emergency, or from a danger that was set aside: each is dealt with, and told first in
   * all that follows. An answer that says a danger in other words is asked again. Only what a person does
   * may call this.
   */
  handle(): void;
  /** Forgets the answers that set a danger aside: it is an emergency again. */
  recall(): void;
  /** Takes a danger back up: it is an emergency again. */
  reopen(question: keyof S & string): void;
  /** Shows an answered question again; nothing is lost until it is answered. */
  edit(question: keyof S & string): void;
  /** Shows the question before the one on screen, or before the result. */
  back(): void;
  /** Leaves the edited question as it was. */
  cancelEdit(): void;
  /** Forgets every answer but the presets. */
  restart(): void;
  /**
   * Goes on at a place.
   *
   * @param rules - From `pack.loadPlaces`: the rules of each class that it may be in; none forgets the place.
   */
  setPlace(rules: readonly Rules<S>[]): void;
  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** What a session may start from. */
export interface SessionOptions<S extends Situation = Situation> {
  /** Facts fixed by the application; they are not asked. They may raise a danger, and rule none out. */
  readonly preset?: Partial<S>;
  /** As for `setPlace`; the place is not known by default. */
  readonly place?: readonly Rules<S>[];
  /** ISO date of today; the device's date by default. */
  readonly today?: string;
}

/**
 * Opens a session over the rules of a pack.
 *
 * @param rules - `pack.rules` of `openPack`, or of `@coord-orientation/sdk/bundled`.
 * @returns The session; reading `decision` and `current` costs nothing between two answers.
 * @throws {SituationError} From `answer` and from a preset: a question or option that the pack lacks.
 * @example
 * const session = createSession(pack.rules);
 * session.answer('objet', 'personne');
 */
export function createSession<S extends Situation>(
  rules: Rules<S>,
  options: SessionOptions<S> = {},
): Session<S> {
  const { questions } = rules.logic;
  const preset = withoutSettled(rules, currentIds(questions, { ...options.preset } as S));
  const { today = localDate(new Date()) } = options;
  let places = options.place ?? [];
  const listeners = new Set<() => void>();
  let state = read(preset, []);

  function read(situation: S, handled: readonly string[], editing?: string) {
    const next = nextQuestion(rulesHere(), situation, { handled });
    const current = editing === undefined ? fromNext() : fromAnswer(editing);
    // The first question of a page does not wait for a decision that nobody reads.
    const decision = once(() => orientAt(rules, places, situation, { today, handled }));
    const dangers = once(() => {
      const { status, receipt } = decision();
      return status === 'emergency' ? unhandled(receipt.answers) : [];
    });
    const dangersAside = once(() => {
      // Where nothing was said, nothing is decided yet. What is an emergency by itself comes before any question.
      if (Object.keys(situation).length === 0 || decision().status === 'emergency') return [];
      const { setAside } = decision();
      return unhandled(
        Object.fromEntries(setAside.map(({ question, answer }) => [question, answer])),
      );
    });
    const answered = once(() => {
      const given = Object.keys(situation).filter((id) => !Object.hasOwn(preset, id));
      if (given.length === 0) return [];
      const { answers } = decision().receipt;
      const ids = rules.logic.questions.map(({ id }) => id);
      return ids.filter((id) => given.includes(id) && Object.hasOwn(answers, id));
    });
    return { situation, handled, decision, dangers, dangersAside, answered, current, editing };

    /** The dangers that the answers say and that are not dealt with. */
    function unhandled(answers: Situation): readonly string[] {
      return Object.keys(dangersIn(rules, answers)).filter((id) => !handled.includes(id));
    }

    function fromNext(): CurrentQuestion | undefined {
      if (!next) return undefined;
      const { question, options, min, max } = next;
      return { question, options, remaining: { min, max } };
    }

    function fromAnswer(question: string): CurrentQuestion {
      const answer = ownValue<Answer | undefined>(situation, question);
      const options = optionsOfQuestion(rulesHere(), before(question), question, { handled });
      return { question, options, ...(answer !== undefined && { answer }) };
    }

    /** What was answered before a question: a later answer never takes an option from an earlier question. */
    function before(question: string): S {
      const ids = rules.logic.questions.map(({ id }) => id);
      const earlier = ids.slice(0, ids.indexOf(question));
      const kept = Object.entries(situation).filter(
        ([id]) => id !== question && (earlier.includes(id) || Object.hasOwn(preset, id)),
      );
      return Object.fromEntries(kept) as S;
    }
  }

  /** The rules of the place if it is known to be in one class, the shared ones otherwise. */
  function rulesHere(): Rules<S> {
    const [place = rules] = places.length === 1 ? places : [];
    return place;
  }

  function handle(): void {
    let { situation } = state;
    const handled = [...state.handled];
    let again: string | undefined;
    for (const question of [...state.dangers(), ...state.dangersAside()]) {
      const { [question]: answer, ...others } = situation;
      const meant = meaningOf(rules, question, answer);
      if (!meant) handled.push(question);
      else if (isSaidOtherwise(others, meant)) situation = others as unknown as S;
      else {
        situation = { ...others, ...meant } as unknown as S;
        again = question;
        handled.push(...Object.keys(meant));
      }
    }
    change(situation, [...new Set(handled)], again);
  }

  /** Another danger was said before, in its own words: it is not dealt with yet, and comes next. */
  function isSaidOtherwise(situation: Situation, meant: Situation): boolean {
    const said: Situation = dangersIn<Situation>(rules, situation);
    return Object.keys(meant).some((id) => said[id] !== undefined && said[id] !== meant[id]);
  }

  function recall(): void {
    const { situation } = state;
    const gates = new Set(
      questions.flatMap(({ id, appliesWhen }) =>
        appliesWhen && state.dangersAside().includes(id) ? questionsOf(appliesWhen) : [],
      ),
    );
    const kept = Object.entries(situation).filter(([id]) => !gates.has(id));
    change(Object.fromEntries(kept) as S);
  }

  function change(situation: S, handled = state.handled, editing?: string): void {
    state = read(situation, handled, editing);
    for (const listener of listeners) listener();
  }

  function before(): string | undefined {
    const answered = state.answered();
    const position = state.editing ? answered.indexOf(state.editing) : answered.length;
    return answered[position - 1];
  }

  return {
    get rules() {
      return rulesHere();
    },
    get situation() {
      return state.situation;
    },
    get current() {
      return state.current;
    },
    get handled() {
      return state.handled;
    },
    get dangers() {
      return state.dangers();
    },
    get dangersAside() {
      return state.dangersAside();
    },
    get decision() {
      return state.decision();
    },
    get answered() {
      return state.answered();
    },
    get canGoBack() {
      return before() !== undefined;
    },
    answer(question, answer) {
      const situation = currentIds(questions, { ...state.situation, [question]: answer });
      change(situation, stillHandled(state, situation));
    },
    handle,
    recall,
    reopen: (question) =>
      change(
        state.situation,
        state.handled.filter((id) => id !== question),
      ),
    edit: (question) => change(state.situation, state.handled, question),
    back() {
      const question = before();
      if (question !== undefined) change(state.situation, state.handled, question);
    },
    cancelEdit: () => change(state.situation),
    restart: () => change(preset, []),
    setPlace(others) {
      places = others;
      change(state.situation, state.handled, state.editing);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A danger stays dealt with as long as its answer is the same. */
function stillHandled<S extends Situation>(
  before: { readonly situation: S; readonly handled: readonly string[] },
  situation: S,
): readonly string[] {
  return before.handled.filter((id) => ownValue(situation, id) === ownValue(before.situation, id));
}

/**
 * Leaves out of answers each one that rules a danger out, unless it was given in front of the screen: whether
 * there is a danger is asked anew.
 *
 * @param answered - What was answered there.
 */
export function withoutSettled<S extends Situation>(
  rules: Rules<S>,
  situation: S,
  answered: Situation = {},
): S {
  const kept = Object.entries(situation).filter(
    ([id, answer]) =>
      answer === undefined || answer === answered[id] || answer !== settledOption(rules, id),
  );
  return Object.fromEntries(kept) as S;
}

/**
 * Finds the answers that say a danger, in the question about it or in other words: what a page sets, or a link
 * that is opened, never takes one of them back.
 *
 * @throws {SituationError} An answer is no option of its question.
 */
export function dangersIn<S extends Situation>(rules: Rules<S>, situation: S): Partial<S> {
  const said = Object.entries(situation).filter(
    ([id, answer]) =>
      (settledOption(rules, id) !== undefined || meaningOf(rules, id, answer)) &&
      dangerRules(rules, id, answer).length > 0,
  );
  return Object.fromEntries(said) as Partial<S>;
}

/** The danger that an answer says in other words. */
function meaningOf<S extends Situation>({ logic }: Rules<S>, question: string, answer?: Answer) {
  const { means = {} } = logic.questions.find(({ id }) => id === question) ?? {};
  return typeof answer === 'string' ? ownValue(means, answer) : undefined;
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
