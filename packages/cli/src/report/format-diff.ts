import type { Texts } from '@coord-orientation/engine';
import type { Difference, LeadChange, LocalDifference } from '@coord-orientation/engine/analysis';

import type { TextChange } from '../packs/changed-texts.js';
import type { CaseChange, Comparison } from '../packs/compare-packs.js';
import { describeSituation } from '../words/describe-situation.js';
import type { CliWords } from '../words/cli-words.js';

/** Writes a comparison for a terminal. */
export function formatDiff(words: CliWords, texts: Texts, comparison: Comparison): string {
  const { local, cases, rules, texts: written } = comparison;
  const { diff: say } = words;
  const paragraphs = [
    changes(words, texts, comparison) || say.nothing,
    ...local.map(
      (one) => `${placeTitle(words, texts, one)}\n${changes(words, texts, one) || say.nothing}`,
    ),
    cases.length > 0 &&
      [say.cases(cases.length), ...cases.map((one) => `- ${caseLine(words, texts, one)}`)].join(
        '\n',
      ),
    rules.length > 0 &&
      [
        say.rulesChanged,
        ...rules.map(({ rule, fields }) => `- ${rule}${words.colon}${fields.join(', ')}`),
      ].join('\n'),
    written.length > 0 &&
      [say.texts, ...written.map((one) => `- ${textLine(words, one)}`)].join('\n'),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function changes(
  words: CliWords,
  texts: Texts,
  { leads, partners, breaking, retyped }: Difference,
): string {
  const { diff: say } = words;
  return [
    ...leads.map((change) => describeLead(words, texts, change)),
    ...partners.map(({ destination, change, rows, rules }) => {
      const name = texts.destinations[destination]?.name ?? destination;
      return [
        say.partner(name, change, say.situations(rows.count)),
        `  ${words.example(describeSituation(words, texts, rows.witness)).trim()}`,
        `  ${say.rules(rules)}`,
      ].join('\n');
    }),
    breaking.length > 0 && say.breaking(breaking),
    retyped.length > 0 && say.retyped(retyped),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function describeLead(words: CliWords, texts: Texts, change: LeadChange): string {
  return [
    `${leadName(words, texts, change.from)} → ${leadName(words, texts, change.to)}${words.colon}${countOf(words, change)}.`,
    `  ${words.example(describeSituation(words, texts, change.witness)).trim()}`,
    `  ${words.diff.rules(change.rules)}`,
  ].join('\n');
}

/** How many situations change so, the incomplete ones apart. */
export function countOf({ diff: say }: CliWords, { count, incomplete }: LeadChange): string {
  return [
    count !== '0' && say.situations(count),
    incomplete !== '0' && say.incomplete(say.situations(incomplete)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The leads by their short names; nobody; a situation that cannot exist. */
export function leadName(
  words: CliWords,
  texts: Texts,
  lead: readonly string[] | undefined,
): string {
  if (lead === undefined) return words.diff.impossible;
  if (lead.length === 0) return words.nobody;
  return lead.map((id) => texts.destinations[id]?.short ?? id).join(' + ');
}

/** A case, and what it gave before and gives now. */
export function caseLine(words: CliWords, _texts: Texts, { id, from, to }: CaseChange): string {
  const side = (list: readonly string[] | undefined) =>
    list ? list.join(' ') : words.diff.notAnswered;
  return `${id}${words.colon}${side(from)} → ${side(to)}`;
}

/** What reads otherwise: where, the old words, the new ones. */
export function textLine({ colon, quote, diff: say }: CliWords, change: TextChange): string {
  const side = (text: string | undefined) =>
    text === undefined ? say.nothingWritten : quote(text);
  return `${change.path}${colon}${side(change.from)} → ${side(change.to)}`;
}

/** Where something changes; for places that passed from one class to another, which they are. */
export function placeTitle(words: CliWords, texts: Texts, one: LocalDifference): string {
  const { diff: say } = words;
  const nameOf = (id: string) => (id === '' ? say.sharedRules : placeName(texts, id));
  if (!one.moved) return say.place(nameOf(one.class));
  const { from, places } = one.moved;
  const communes = places.flatMap(({ commune }) => commune ?? []);
  const some =
    communes.length > MOST ? `${communes.slice(0, MOST).join(', ')}…` : communes.join(', ');
  const named = [
    ...(communes.length > 0 ? [say.communes(communes.length, some)] : []),
    ...places.flatMap(({ departement }) => (departement ? [say.departement(departement)] : [])),
    ...places.flatMap(({ region }) => (region ? [say.region(region)] : [])),
  ];
  return say.moved(named.join(', '), nameOf(from), nameOf(one.class));
}

/** The most communes that are named. */
const MOST = 8;

/** The territories of a class by their names. */
export function placeName({ territories }: Texts, id: string): string {
  return id
    .split('+')
    .map((one) => territories[one] ?? one)
    .join(', ');
}
