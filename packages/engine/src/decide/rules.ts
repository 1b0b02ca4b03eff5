import type { CompiledLocal, CompiledLogic } from '../model/compiled.js';
import { explain, type Decision, type Explanation } from '../explain/explain.js';
import { nearest } from './nearest.js';
import type { NextQuestion } from './next-question.js';
import { PackError } from '../model/pack-error.js';
import { checkFormat } from '../wire/check-format.js';
import { prepareRuntime, type Runtime } from '../runtime/runtime.js';
import type { Situation } from '../model/situation.js';
import type { Texts } from '../model/texts.js';

declare const situation: unique symbol;

/** A pack ready to decide: its compiled logic and its words in one language. */
export interface Pack<S extends Situation = Situation> {
  readonly logic: CompiledLogic;
  readonly texts: Texts;
  /** The class of places whose rules were joined; absent for the shared rules. */
  readonly class?: string;
  /** What to ask when nothing is known, where the build has found it already. */
  readonly first?: NextQuestion;
  /** Says who does what and why; absent as long as a page has not loaded it, see `bundledPack`. */
  readonly explain?: ((pack: Pack, decision: Decision) => Explanation) | undefined;
  /** What the engine prepared; not for use outside it. */
  readonly runtime: Runtime;
  /** Types only: which questions and answers this pack knows. */
  readonly [situation]?: S;
}

/**
 * Joins the two built files of a pack, and checks that the compiled logic can be walked.
 *
 * @param logic - `logic.json` as the build wrote it.
 * @param texts - `texts.<lang>.json` of the same build.
 * @returns The pack that `orient` and `nextQuestion` take.
 * @throws {PackError} Another format, a cut or changed file, an edge that points outside, or texts
 * that lack a question or a destination of the logic.
 */
export function loadPack<S extends Situation = Situation>(
  logic: CompiledLogic,
  texts: Texts,
): Pack<S> {
  checkFormat(logic);
  const runtime = prepareRuntime(logic, nearest);
  const lost =
    logic.questions.find(({ id }) => !texts.questions[id]) ??
    logic.destinations.find(({ id }) => !texts.destinations[id]);
  if (lost) {
    throw new PackError('mismatch', `The texts (${texts.lang}) say nothing of "${lost.id}".`);
  }
  return { logic, texts, explain, runtime };
}

/**
 * Joins the rules of one class of places to a pack.
 *
 * @param local - The class's file of the same build.
 * @returns The pack as it decides there; the one given is not changed.
 * @throws {PackError} The file is of another build or format, was cut, or points outside.
 */
export function joinLocal<S extends Situation>(pack: Pack<S>, local: CompiledLocal): Pack<S> {
  const { logic, texts, explain } = pack;
  if (pack.class !== undefined || local.base !== logic.logicHash) {
    throw new PackError('mismatch', `The local rules "${local.class}" belong to another build.`);
  }
  const { order, outcomes, nodes, checksum, format } = local;
  const rules = [...logic.rules, ...local.rules];
  const joined = { ...logic, format, rules, order, outcomes, nodes, checksum };
  checkFormat(joined);
  return {
    logic: joined,
    texts,
    class: local.class,
    explain,
    runtime: prepareRuntime(joined, nearest),
  };
}
