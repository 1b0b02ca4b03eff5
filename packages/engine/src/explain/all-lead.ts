import { remember } from '../decide/remember.js';
import { IMPOSSIBLE } from '../model/compiled.js';
import { NOBODY_FITS, startsIn } from '../runtime/only-lead-sets.js';
import type { Runtime } from '../runtime/runtime.js';

const NOWHERE = -1 - IMPOSSIBLE;

/** Tells whether every situation that fits has this lead set: stops at the first that has another. */
export function allLead(
  runtime: Runtime,
  cells: Int16Array,
  open: Uint8Array,
  leadSet: number,
): boolean {
  const { nodes, order, seen, stack, only, leadSetOf } = runtime;
  const { unasked, fitting } = below(runtime);
  const answered = answeredBits(runtime, open);
  const stamp = ++runtime.sweep.count;
  let top = 0;
  stack[top++] = runtime.root;
  while (top > 0) {
    const at = stack[--top] ?? NOWHERE;
    if (at < 0) {
      if (at !== NOWHERE && leadSetOf[-1 - at] !== leadSet) return false;
      continue;
    }
    if (seen[at] === stamp || only[at] === leadSet || only[at] === NOBODY_FITS) continue;
    seen[at] = stamp;
    // Below, a question does not apply that has been answered.
    if ((unasked[at] ?? 0) & answered) continue;
    const slot = order[nodes[at] ?? 0] ?? 0;
    if (!open[slot]) stack[top++] = nodes[at + 1 + (cells[slot] ?? 0)] ?? NOWHERE;
    else {
      for (let child = fitting[at] ?? 0; child > 0; child--) {
        stack[top++] = fitting[at + child] ?? NOWHERE;
      }
    }
  }
  return true;
}

function answeredBits({ slots }: Runtime, open: Uint8Array): number {
  let bits = 0;
  for (const [question, slot] of slots.head.entries()) if (!open[slot]) bits |= bitOf(question);
  return bits;
}

/** What lies below each node, at its position, for real answers: found when it is first needed. */
const below = remember(({ nodes, order, openValues, only, slots }: Runtime) => {
  /** The questions that no situation answers: a bit for each. */
  const unasked = new Int32Array(nodes.length);
  /** How many different children lead to a situation that can exist; then these children. */
  const fitting = new Int32Array(nodes.length);
  const fits = (child: number) => (child >= 0 ? only[child] !== NOBODY_FITS : child !== NOWHERE);
  for (const at of startsIn(nodes, order, slots.size).reverse()) {
    const slot = order[nodes[at] ?? 0] ?? 0;
    const { question = 0, option = -1 } = slots.about[slot] ?? {};
    const children = new Set<number>();
    let bits = -1;
    for (let value = 0; value < (openValues[slot] ?? 0); value++) {
      const child = nodes[at + 1 + value] ?? NOWHERE;
      if (!fits(child)) continue;
      children.add(child);
      const isAnswer = option >= 0 || value < (slots.real[slot] ?? 0);
      bits &= (unasked[child] ?? 0) | (isAnswer ? 0 : bitOf(question));
    }
    unasked[at] = bits;
    fitting.set([children.size, ...children], at);
  }
  return { unasked, fitting };
});

/** The bit of a question; those that a number has no room for have none, and are looked for further. */
function bitOf(question: number): number {
  return question < 32 ? 1 << question : 0;
}
