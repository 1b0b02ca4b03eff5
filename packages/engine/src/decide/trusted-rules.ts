import type { CompiledLogic, DecidingLogic } from '../model/compiled.js';
import type { NextQuestion, Rules } from '../model/rules.js';
import type { Situation } from '../model/situation.js';
import { prepareRuntime } from '../runtime/runtime.js';
import { remember } from './remember.js';

/**
 * Makes logic ready that comes in one file with the code, so that nothing has to be checked. It is
 * prepared when it is first needed: a page can show the first question before.
 *
 * @param first - The answer of `nextQuestion` when nothing is known.
 * @param whole - Gives all of the logic, once its reasons are loaded.
 */
export function trustedRules<S extends Situation = Situation>(
  logic: DecidingLogic,
  first: NextQuestion | undefined,
  whole: () => CompiledLogic | undefined,
): Rules<S> {
  return {
    logic,
    ...(first && { first }),
    get whole() {
      return whole();
    },
    get runtime() {
      return prepared(logic);
    },
  };
}

const prepared = remember((logic: DecidingLogic) => prepareRuntime(logic));
