import type { Notice } from './orientation.js';
import type { Logic, LogicRule } from './pack.js';

/** Says what the reader must know of the rules that spoke: validated or not, fresh or not. */
export function noticesFor(
  logic: Logic,
  rules: readonly LogicRule[],
  today: string | undefined,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (!logic.validated) notices.push({ code: 'not-validated' });
  if (today === undefined) return notices;
  if (today > logic.validUntil) notices.push({ code: 'expired', date: logic.validUntil });
  const used = new Set(rules.flatMap((rule) => rule.sources.map(({ source }) => source)));
  const dates = logic.sources.filter(({ id }) => used.has(id)).map(({ reviewBy }) => reviewBy);
  const [earliest] = dates.sort();
  if (earliest !== undefined && today >= earliest) {
    notices.push({ code: 'review-due', date: logic.date });
  }
  return notices;
}
