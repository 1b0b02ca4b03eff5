import type { ResultChoice } from '../model/orientation.js';
import type { Runtime } from '../runtime/runtime.js';
import { TRUE } from '../runtime/test-condition.js';
import type { Facts } from './read-facts.js';

/**
 * Lists what may be ticked on the result: of each question that applies there, the options that have a place
 * in what is known, and those that are ticked, in authored order.
 */
export function choicesOn(runtime: Runtime, facts: Facts): readonly ResultChoice[] {
  const { closed, slots, unless } = runtime;
  const { applies, cells, ticks } = facts;
  return unless.flatMap((tests, index): readonly ResultChoice[] => {
    const position = slots.asked + index;
    const { id = '', options = [] } = slots.questions[position] ?? {};
    if (!applies[position]) return [];
    const ticked = (Object.hasOwn(ticks, id) && ticks[id]) || [];
    const fits = options.filter(
      (option, at) => ticked.includes(option) || tests[at]?.(cells, closed) !== TRUE,
    );
    return fits.length > 0 ? [{ question: id, options: fits, ticked }] : [];
  });
}
