import { IMPOSSIBLE } from '../model/compiled.js';
import { NONE_TICKED, SOME_TICKED, unknownValue } from '../diagram/slots.js';
import { type Answer, NONE, UNKNOWN } from '../model/situation.js';
import { startsIn } from '../runtime/only-lead-sets.js';
import type { Runtime } from '../runtime/runtime.js';

/** A diagram for many walks of the cautious reading. */
export interface Shortcuts {
  /**
   * The nodes without those that only say whether a question applies; a node holds its slot in place of
   * its level.
   */
  readonly nodes: Int32Array;
  readonly root: number;
  /** For each slot, how it is read from a situation. */
  readonly steps: readonly Step[];
}

/** How one slot is read from a situation. */
export interface Step {
  /** The id of its question, and its position. */
  readonly id: string;
  readonly question: number;
  /** The option that it is about; -1 for a question's own slot. */
  readonly option: number;
  /**
   * Its value for each answer that is one word, and for none. A question that stands on the way applies,
   * so what is not answered is unknown.
   */
  readonly values: ReadonlyMap<Answer | undefined, number>;
}

/** Leaves out of a diagram the nodes whose way goes on to one place whatever the situation is. */
export function shortcutsOf(runtime: Runtime): Shortcuts {
  const { nodes, order, root, slots } = runtime;
  const quick = nodes.slice();
  const target = new Int32Array(nodes.length);
  const impossible = -1 - IMPOSSIBLE;
  for (const at of startsIn(nodes, order, slots.size).reverse()) {
    const slot = order[nodes[at] ?? 0] ?? 0;
    quick[at] = slot;
    let [only, isOne] = [impossible, true];
    for (let value = 1; value <= (slots.size[slot] ?? 0); value++) {
      const child = nodes[at + value] ?? impossible;
      const next = child >= 0 ? (target[child] ?? child) : child;
      quick[at + value] = next;
      if (next === impossible) continue;
      if (only === impossible) only = next;
      else if (only !== next) isOne = false;
    }
    target[at] = isOne ? only : at;
  }
  const steps = slots.about.map((_, slot) => stepAt(runtime, slot));
  return { nodes: quick, root: root >= 0 ? (target[root] ?? root) : root, steps };
}

function stepAt({ slots }: Runtime, slot: number): Step {
  const { question = 0, option = -1 } = slots.about[slot] ?? {};
  const { id = '', options = [], multiple } = slots.questions[question] ?? {};
  const isOwn = option < 0;
  const unknown = isOwn ? unknownValue(slots, slot) : 0;
  const valueOf = (index: number) => {
    if (!multiple) return index;
    return isOwn ? SOME_TICKED : Number(index === option);
  };
  const values = new Map<Answer | undefined, number>([
    [undefined, unknown],
    [UNKNOWN, unknown],
    ...options.map((one, index) => [one, valueOf(index)] as const),
    ...(multiple ? [[NONE, isOwn ? NONE_TICKED : 0] as const] : []),
  ]);
  return { id, question, option, values };
}
