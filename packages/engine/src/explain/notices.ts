import type { Decision } from './explain.js';
import type { Pack } from '../decide/rules.js';
import type { Notice } from '../model/orientation.js';

const NEVER = '9999-12-31';

/** Says what the reader must know of the rules that spoke: fresh or not, the same everywhere or not. */
export function noticesFor(
  pack: Pack,
  { decided, matching, options }: Decision,
): readonly Notice[] {
  const { logic, texts } = pack;
  const { today, isPlaceKnown } = options;
  const rules = [...decided.rules, ...matching];
  // As long as the words are not loaded, nothing is known of a source.
  const isDue =
    today !== undefined &&
    rules.some(({ sources }) =>
      sources.some(({ source }) => today >= (texts.sources[source]?.reviewBy ?? NEVER)),
    );
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
