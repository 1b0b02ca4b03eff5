import { IMPOSSIBLE } from '../model/compiled.js';
import type { Rules } from '../model/rules.js';
import type { Runtime } from './runtime.js';

/** More pairs of nodes than any pack of people needs: it is not walked to its end. */
const MOST = 200_000;

/**
 * Whether each situation that is an emergency by one set of rules is the same emergency by another: the
 * rules on danger that decide are the same ones. Walks both diagrams together, each pair of nodes once.
 *
 * @param local - The rules of a place, joined to the shared ones.
 * @returns False also where the two ask in different orders, so that they cannot be compared.
 */
export function hasSameEmergencies(shared: Rules, local: Rules): boolean {
  const own = local.logic.rules.slice(shared.logic.rules.length);
  const rankOf = ranks(shared.runtime, local.runtime);
  if (!rankOf || own.some(({ tier }) => tier === 'safety')) return false;
  const [left, right] = [shared.runtime, local.runtime];
  const seen = new Set<string>();
  const pairs: (readonly [number, number])[] = [[left.root, right.root]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const key = pair.join();
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MOST) return false;
    const [a, b] = pair;
    const [slotA, slotB] = [slotAt(left, a), slotAt(right, b)];
    if (slotA < 0 && slotB < 0) {
      if (a !== NOWHERE && dangerAt(left, a) !== dangerAt(right, b)) return false;
      continue;
    }
    const isLeft = slotB < 0 || (slotA >= 0 && rankOf(slotA) <= rankOf(slotB));
    const isRight = slotA < 0 || (slotB >= 0 && rankOf(slotB) <= rankOf(slotA));
    const size = left.slots.size[isLeft ? slotA : slotB] ?? 0;
    for (let value = 1; value <= size; value++) {
      pairs.push([isLeft ? childOf(left, a, value) : a, isRight ? childOf(right, b, value) : b]);
    }
  }
  return true;
}

const NOWHERE = -1 - IMPOSSIBLE;

/** One order that both diagrams keep to; undefined where there is none. */
function ranks(left: Runtime, right: Runtime): ((slot: number) => number) | undefined {
  const orders = [left.order, right.order];
  const isAuthored = orders.every((order) =>
    order.every((slot, at) => slot > (order[at - 1] ?? -1)),
  );
  if (isAuthored) return (slot) => slot;
  return left.order.join() === right.order.join() ? (slot) => left.order.indexOf(slot) : undefined;
}

/** The slot that a node asks about; -1 for a terminal. */
function slotAt({ nodes, order }: Runtime, at: number): number {
  return at < 0 ? -1 : (order[nodes[at] ?? 0] ?? -1);
}

function childOf({ nodes }: Runtime, at: number, value: number): number {
  return nodes[at + value] ?? NOWHERE;
}

/** The rules on danger that decide at a terminal. */
function dangerAt({ outcomes }: Runtime, at: number): string {
  const rules = outcomes[-1 - at]?.rules ?? [];
  return rules.flatMap(({ id, tier }) => (tier === 'safety' ? [id] : [])).join();
}
