import type { CompiledLogic, CompiledRule } from './compiled.js';
import type { Decision } from './explanation.js';
import type { Pack } from './load-pack.js';
import type { Notice } from './orientation.js';
import { remember } from './remember.js';

/** Says what the reader must know of the rules that spoke: fresh or not, the same everywhere or not. */
export function noticesFor(
  pack: Pack,
  { decided, matching, options }: Decision,
): readonly Notice[] {
  const { logic } = pack;
  const { today = '', isPlaceKnown } = options;
  const rules = [...decided.rules, ...matching];
  const isDue = rules.some((rule) => today >= reviewOf(rule, logic));
  const isOpen = pack.class === undefined && !isPlaceKnown;
  const territories = isOpen ? decided.rules.flatMap(({ id }) => logic.replacedIn[id] ?? []) : [];
  return [
    ...(isDue ? [{ code: 'review-due', date: logic.date } as const] : []),
    // « Dans le Tarn, une organisation locale change cette réponse », while the place is open.
    ...(territories.length > 0
      ? [{ code: 'local', territories: [...new Set(territories)] } as const]
      : []),
  ];
}

/** The earliest date on which a source of a rule has to be read again. */
const reviewOf = remember(({ sources }: CompiledRule, logic: CompiledLogic) => {
  const dates = sources.flatMap(
    ({ source }) => logic.sources.find(({ id }) => id === source)?.reviewBy ?? [],
  );
  return dates.sort()[0] ?? '9999-12-31';
});
