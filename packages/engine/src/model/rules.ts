import type { Runtime } from '../runtime/runtime.js';
import type { CompiledLogic, DecidingLogic } from './compiled.js';
import type { Situation } from './situation.js';

declare const situation: unique symbol;

/** A pack's rules ready to decide, in no language. */
export interface Rules<S extends Situation = Situation> {
  readonly logic: DecidingLogic;
  /** All of their logic, which `explain` needs; undefined as long as the reasons are not loaded. */
  readonly whole: CompiledLogic | undefined;
  /** The class of places whose rules were joined; absent for the shared rules. */
  readonly class?: string;
  /** What to ask when nothing is known, where the build has found it already. */
  readonly first?: NextQuestion;
  /** What the engine prepared; not for use outside it. */
  readonly runtime: Runtime;
  /** Types only: which questions and answers these rules know. */
  readonly [situation]?: S;
}

/** Rules of which all is there: they decide and explain. */
export interface WholeRules<S extends Situation = Situation> extends Rules<S> {
  readonly logic: CompiledLogic;
  readonly whole: CompiledLogic;
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
