import type { CorrectionSource } from './correction-schema.js';
import { hashOf, type RuleContent } from './rule-content.js';

/** A content as it was, and the corrections that were made in it since. */
export interface Earlier {
  readonly hash: string;
  readonly since: readonly CorrectionSource[];
}

/** The fingerprints of a content: as it is, then before each of its corrections, the latest first. */
export function fingerprints(
  content: RuleContent,
  corrections: readonly CorrectionSource[],
): readonly Earlier[] {
  const all: Earlier[] = [{ hash: hashOf(content), since: [] }];
  let [now, since]: [RuleContent, readonly CorrectionSource[]] = [content, []];
  for (const one of [...corrections].reverse()) {
    const before = replaced(now, one, one.to, one.from);
    if (before === now) continue;
    [now, since] = [before, [one, ...since]];
    all.push({ hash: hashOf(before), since });
  }
  return all;
}

/** A content with the corrections that were made since. */
export function corrected(
  content: RuleContent,
  corrections: readonly CorrectionSource[],
): RuleContent {
  return corrections.reduce((so, one) => replaced(so, one, one.from, one.to), content);
}

/** The content with another text where the correction is; the same content where it has none there. */
function replaced(
  content: RuleContent,
  { path }: CorrectionSource,
  from: string,
  to: string,
): RuleContent {
  const inside = pathIn(content, path.split('.'));
  return (inside ? setAt(content, inside, from, to) : content) as RuleContent;
}

/** Where a place of the pack is in what was agreed to with one rule. */
function pathIn(
  { rule }: RuleContent,
  [list = '', id = '', ...rest]: readonly string[],
): readonly string[] | undefined {
  if (list === 'rules') return rule.id === id ? ['rule', ...rest] : undefined;
  if (list === 'joints') return rule.joint === id ? ['joint'] : undefined;
  return [list === 'questions' ? 'answers' : list, id, ...rest];
}

function setAt(value: unknown, path: readonly string[], from: string, to: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value === from ? to : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  const after = setAt(inner, rest, from, to);
  if (after === inner) return value;
  if (!Array.isArray(value)) return { ...value, [key]: after };
  return value.map((item: unknown, index) => (String(index) === key ? after : item));
}
