import type { Work } from '../decide/decision.js';
import { wholeLogic } from '../decide/whole-logic.js';
import type { CompiledRule } from '../model/compiled.js';
import type { Notice } from '../model/orientation.js';
import { groundsIn } from './grounds.js';

/** Says what the reader must know of the rules that spoke: fresh or not, the same everywhere or not. */
export function noticesFor(
  { rules, decided, options }: Work,
  matching: readonly CompiledRule[],
): readonly Notice[] {
  const logic = wholeLogic(rules);
  const { today, isPlaceKnown } = options;
  const grounds = groundsIn(logic);
  const isDue =
    today !== undefined &&
    [...decided.rules, ...matching].some((rule) => {
      const { reviewBy } = grounds.get(rule.id) ?? {};
      return reviewBy !== undefined && today >= reviewBy;
    });
  const isOpen = !Object.hasOwn(rules, 'class') && !isPlaceKnown;
  const territories = isOpen ? decided.rules.flatMap(({ id }) => logic.replacedIn[id] ?? []) : [];
  return [
    ...(isDue ? [{ code: 'review-due', date: logic.date } as const] : []),
    // « Dans le Tarn, une organisation locale change cette réponse », while the place is open.
    ...(territories.length > 0
      ? [{ code: 'local', territories: [...new Set(territories)] } as const]
      : []),
  ];
}
