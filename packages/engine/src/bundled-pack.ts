import type { CompiledLogic } from './model/compiled.js';
import type { Pack } from './decide/rules.js';
import type { NextQuestion } from './decide/next-question.js';
import { remember } from './decide/remember.js';
import { prepareRuntime } from './runtime/runtime.js';
import type { Situation } from './model/situation.js';
import type { Texts } from './model/texts.js';

/**
 * Joins the files of a pack that comes in one file with the code, so that nothing has to be checked. The
 * logic is prepared when it is first needed, so that a page can show the first question before. An
 * orientation says who leads and what to do first; `{ ...pack, explain }` says the rest as well.
 *
 * @param first - The answer of `nextQuestion` when nothing is known.
 * @returns The pack, as `loadPack` gives it.
 */
export function bundledPack<S extends Situation = Situation>(
  logic: CompiledLogic,
  texts: Texts,
  first: NextQuestion,
): Pack<S> {
  return {
    logic,
    texts,
    first,
    get runtime() {
      return prepared(logic);
    },
  };
}

/** The same logic serves every language. */
const prepared = remember((logic: CompiledLogic) => prepareRuntime(logic));
