import type { CompiledLogic } from '../model/compiled.js';
import type { Texts } from '../model/texts.js';
import { LISTS, type WireWords, type WordColumns } from './unpack-words.js';

type Said = Readonly<Record<string, object>>;

/** What the logic knows of a source is not written again. */
const FACTS = ['status', 'reviewBy'];

/** Fields that say like things, one after the other: gzip looks no further back than 32 kB. Others follow. */
const ALIKE = [
  ...['rules.firstStep', 'rules.ifNotEnough', 'destinations.otherwise', 'destinations.outOfHours'],
  ...['rules.conditions', 'destinations.hours', 'destinations.level', 'destinations.scale'],
  ...['destinations.openTo', 'rules.parts', 'destinations.part', 'destinations.brings'],
  ...['destinations.mission', 'rules.why', 'rules.advice', 'destinations.roles'],
  ...['destinations.note', 'destinations.name', 'destinations.short', 'rules.at'],
  ...['sources.title', 'sources.publisher', 'sources.url'],
];

/**
 * Writes words of a pack in the order of its logic, field by field and without the ids of what they are about:
 * they are smaller once compressed.
 *
 * @param of - The file of the logic, which is known by it.
 * @returns What `unpackWords` turns back into the same words.
 */
export function packWords(words: Partial<Texts>, logic: CompiledLogic, of: string): WireWords {
  const columns: Record<string, readonly unknown[]> = {};
  const unlisted = LISTS.map((list) => {
    const said: Said = words[list] ?? {};
    const ids = logic[list].map(({ id }) => id);
    const rows = ids.map((id) => said[id] ?? {});
    for (const [field, values] of columnsOf(rows)) {
      if (list !== 'sources' || !FACTS.includes(field)) columns[`${list}.${field}`] = values;
    }
    return [list, Object.fromEntries(Object.entries(said).filter(([id]) => !ids.includes(id)))];
  });
  return { of, ...words, ...Object.fromEntries(unlisted), inOrder: alikeTogether(columns) };
}

function columnsOf(rows: readonly object[]): readonly (readonly [string, readonly unknown[]])[] {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...fields].map((field) => [
    field,
    rows.map((row) => (row as Readonly<Record<string, unknown>>)[field] ?? 0),
  ]);
}

function alikeTogether(columns: WordColumns): WordColumns {
  const placeOf = (name: string) => (ALIKE.includes(name) ? ALIKE.indexOf(name) : ALIKE.length);
  const sorted = Object.entries(columns).sort(([one], [other]) => placeOf(one) - placeOf(other));
  return Object.fromEntries(sorted);
}
