import { actorIds } from './actor-ids.js';
import type { Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';
import type { RuleSource } from './schema.js';
import { ageLimitsIn, agesIn, tellingIn } from './telling-words.js';
import type { ValuePath } from './yaml-file.js';

type Own = Written<{ readonly id: string }>;

/** Where words are read by everybody. */
const LISTS = [
  'questions',
  'constraints',
  'joints',
  'destinations',
  'rules',
  'playbooks',
  'cases',
] as const;

/**
 * Reports words that must not be there: the name, the mobile number or the mail address of a person, and in
 * what decides a score, or an age that nobody who is named there says of himself.
 */
export function reviewWords(pack: PackSource, report: Report): void {
  for (const list of LISTS) {
    for (const written of pack[list] as readonly Own[]) {
      // Cases are told as people tell them; a structure may say for what ages it is there.
      const isToldOnly = list === 'cases' || list === 'destinations';
      for (const { path, text } of textsIn(written.value)) {
        for (const { kind, found } of tellingIn(text)) {
          if (isToldOnly && kind === 'score') continue;
          tell(report, written, path, kind, found);
        }
      }
    }
  }
  for (const [lang, words] of Object.entries(pack.locales)) {
    const written = { value: { id: lang }, file: `locales/${lang}.yaml`, at: () => 1 };
    for (const { path, text } of textsIn(words)) {
      const found = tellingIn(text).filter(({ kind }) => kind !== 'score');
      for (const one of found) tell(report, written, path, one.kind, one.found);
    }
  }
  const head = { ...pack.head, value: { id: 'pack.yaml' } };
  for (const { path, text } of textsIn(pack.head.value.texts)) {
    for (const { kind, found } of tellingIn(text)) {
      tell(report, head, ['texts', ...path], kind, found);
    }
  }
  reviewAges(pack, report);
}

function reviewAges(pack: PackSource, report: Report): void {
  const all = pack.destinations.flatMap(({ value }) => agesOf(value));
  for (const written of pack.questions) checkAges(report, written, all);
  for (const written of pack.rules) checkAges(report, written, agesFor(pack, written.value));
}

/** The ages that whom a rule names, and the sources that it rests on, say themselves. */
function agesFor({ destinations, sources }: PackSource, rule: RuleSource): readonly string[] {
  const named = [...actorIds(rule.leads), ...actorIds(rule.partners)];
  const cited = rule.sources.map(({ source }) => source);
  return [
    ...destinations.filter(({ value }) => named.includes(value.id)).map(({ value }) => value),
    ...sources.filter(({ value }) => cited.includes(value.id)).map(({ value }) => value),
    ...rule.sources,
  ].flatMap(agesOf);
}

function checkAges(report: Report, written: Own, known: readonly string[]): void {
  for (const { path, text } of textsIn(written.value)) {
    if (path[0] === 'sources') continue;
    for (const found of ageLimitsIn(text)) {
      if (agesIn(found).every((age) => known.includes(age))) continue;
      tell(report, written, path, 'age', found);
    }
  }
}

function tell(
  report: Report,
  written: Own,
  path: ValuePath,
  kind: Parameters<Report['words']['telling']>[2],
  found: string,
): void {
  const code = kind === 'age' || kind === 'score' ? 'age-or-score' : 'personal-words';
  report(code, written, path, report.words.telling(written.value.id, path.join('.'), kind, found));
}

function agesOf(value: unknown): readonly string[] {
  return textsIn(value).flatMap(({ text }) => agesIn(text));
}

/** The texts inside a value, each with its path. */
function textsIn(
  value: unknown,
  path: ValuePath = [],
): readonly { readonly path: ValuePath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
