import type { CompiledLogic, CompiledRule } from './compiled.js';
import type { Notice } from './orientation.js';

/** Says what the reader must know of the rules that spoke: validated or not, fresh or not. */
export function noticesFor(
  logic: CompiledLogic,
  deciding: readonly CompiledRule[],
  adding: readonly CompiledRule[],
  today: string | undefined,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (!logic.validated) notices.push({ code: 'not-validated' });
  if (today === undefined) return notices;
  if (today > logic.validUntil) notices.push({ code: 'expired', date: logic.validUntil });
  const isDue = (rule: CompiledRule) => today >= reviewOf(logic, rule);
  if (deciding.some(isDue) || adding.some(isDue)) {
    notices.push({ code: 'review-due', date: logic.date });
  }
  return notices;
}

const reviews = new WeakMap<CompiledRule, string>();

/** The earliest date on which a source of a rule has to be read again. */
function reviewOf(logic: CompiledLogic, rule: CompiledRule): string {
  const known = reviews.get(rule);
  if (known !== undefined) return known;
  const dates = rule.sources.flatMap(
    ({ source }) => logic.sources.find(({ id }) => id === source)?.reviewBy ?? [],
  );
  const [earliest = '9999-12-31'] = dates.sort();
  reviews.set(rule, earliest);
  return earliest;
}
