import type { Logic } from './pack.js';
import type { Situation } from './situation.js';
import type { Texts } from './texts.js';

declare const situation: unique symbol;

/** A pack ready to decide: its logic and its words in one language. */
export interface Pack<S extends Situation = Situation> {
  readonly logic: Logic;
  readonly texts: Texts;
  /** Types only: which questions and answers this pack knows. */
  readonly [situation]?: S;
}

/** Pack data that the engine cannot use. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly code: 'format' | 'mismatch';

  constructor(code: 'format' | 'mismatch', message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Joins the two built files of a pack.
 *
 * @param logic - `logic.json` as the build wrote it.
 * @param texts - `texts.<lang>.json` of the same build.
 * @returns The pack that `orient` and `nextQuestion` take.
 * @throws {PackError} Another format, or texts that lack a question or a destination of the logic.
 */
export function loadPack<S extends Situation = Situation>(logic: Logic, texts: Texts): Pack<S> {
  if (logic.format !== 1 || !Array.isArray(logic.rules)) {
    throw new PackError(
      'format',
      'This is not pack logic of format 1. Build it with `coord build`.',
    );
  }
  const lost =
    logic.questions.find(({ id }) => !texts.questions[id]) ??
    logic.destinations.find(({ id }) => !texts.destinations[id]);
  if (lost) {
    throw new PackError('mismatch', `The texts (${texts.lang}) say nothing of "${lost.id}".`);
  }
  return { logic, texts };
}
