import type { Runtime } from '../runtime/runtime.js';
import type { CompiledLogic } from './compiled.js';
import type { Situation } from './situation.js';

declare const situation: unique symbol;

/** A pack's rules ready to decide: its compiled logic, in no language. */
export interface Rules<S extends Situation = Situation> {
  readonly logic: CompiledLogic;
  /** The class of places whose rules were joined; absent for the shared rules. */
  readonly class?: string;
  /** What to ask when nothing is known, where the build has found it already. */
  readonly first?: NextQuestion;
  /** What the engine prepared; not for use outside it. */
  readonly runtime: Runtime;
  /** Types only: which questions and answers these rules know. */
  readonly [situation]?: S;
}

/** The question to ask now. */
export interface NextQuestion {
  readonly question: string;
  /** Its options that the answers so far leave possible, in authored order. */
  readonly options: readonly string[];
  /**
   * Questions that remain, this one included, on the shortest and the longest way to a lead with real
   * answers. Exact while the diagram stands in authored order, as every pack under 2,000 nodes does.
   */
  readonly min: number;
  readonly max: number;
}
