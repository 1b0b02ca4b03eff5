import { remember } from '../decide/remember.js';
import { IMPOSSIBLE } from '../model/compiled.js';
import { NOBODY_FITS, startsIn } from '../runtime/only-lead-sets.js';
import type { Runtime } from '../runtime/runtime.js';
import { survey } from '../runtime/sweep.js';

/** Tells whether every situation that fits has this lead set: stops at the first that has another. */
export function allLead(
  runtime: Runtime,
  cells: Int16Array,
  open: Uint8Array,
  leadSet: number,
): boolean {
  const unasked = unaskedBelow(runtime);
  let answered = 0;
  runtime.slots.head.forEach((slot, question) => {
    if (!open[slot]) answered |= bitOf(question);
  });
  const isVain = (at: number) => ((unasked[at] ?? 0) & answered) !== 0;
  return survey(runtime, cells, open, leadSet, isVain).met.length === 1;
}

/** The questions that no situation below a node answers: a bit for each, at the position of the node. */
const unaskedBelow = remember(({ nodes, order, openValues, only, slots }: Runtime): Int32Array => {
  const unasked = new Int32Array(nodes.length);
  const fits = (child: number) =>
    child >= 0 ? only[child] !== NOBODY_FITS : child !== -1 - IMPOSSIBLE;
  for (const at of startsIn(nodes, order, slots.size).reverse()) {
    const slot = order[nodes[at] ?? 0] ?? 0;
    const { question = 0, option = -1 } = slots.about[slot] ?? {};
    let all = -1;
    for (let value = 0; value < (openValues[slot] ?? 0); value++) {
      const child = nodes[at + 1 + value] ?? -1 - IMPOSSIBLE;
      if (!fits(child)) continue;
      const isAnswer = option >= 0 || value < (slots.real[slot] ?? 0);
      all &= (unasked[child] ?? 0) | (isAnswer ? 0 : bitOf(question));
    }
    unasked[at] = all;
  }
  return unasked;
});

/** The bit of a question; those that a number has no room for have none, and are looked for further. */
function bitOf(question: number): number {
  return question < 32 ? 1 << question : 0;
}
