/** « Je ne sais pas »: a real answer that no ordinary condition matches. */
export const UNKNOWN = 'unknown';

/** "None of these", on a multi-choice question. */
export const NONE = 'none';

/** One option, `unknown`, `none`, or the ticked options of a multi-choice question. */
export type Answer = string | readonly string[];

/** The facts known so far: question id to answer; a question that is absent was not answered. */
export type Situation = Readonly<Record<string, Answer | undefined>>;

/** An answer that counts for nothing, and why. */
export interface SetAside {
  readonly question: string;
  readonly answer: Answer;
  /** The question does not apply to this situation, or the answer contradicts earlier ones. */
  readonly because: 'not-applicable' | 'contradiction';
}
