import type { Commune } from '../commune.js';
import { searchKey } from '../search-key.js';
import { type Column, COLUMNS, type ImportedRow } from './import-columns.js';
import type { Report, RowCommune } from './import-commune.js';
import { digitsOf } from './phone.js';
import type { Places } from './places.js';
import type { StructureSource } from './structure-schema.js';

/** What differs from row to row: which structure, and one of its communes. */
const OF_ROW = ['structure', 'code', 'commune', 'departement', 'precision'] as const;

/** The columns that say the same of a structure in each of its rows. */
export const FIELDS = Object.keys(COLUMNS).filter(isField);

/** A field of a structure. */
export type Field = Exclude<Column, (typeof OF_ROW)[number]>;

function isField(column: string): column is Field {
  return !(OF_ROW as readonly string[]).includes(column);
}

/** A structure as its rows describe it so far. */
export interface Draft {
  readonly name: string;
  readonly line: number;
  readonly fields: Map<Field, string>;
  readonly communes: Map<string, DraftCommune>;
}

interface DraftCommune {
  readonly commune: Commune;
  readonly line: number;
  isWhole: boolean;
  /** As the cell says it. */
  readonly precision: string | undefined;
  /** Former communes that were named in the place of this one. */
  readonly parts: Set<string>;
}

/** Gives the draft of a structure, by its name. */
export function draftOf(drafts: Map<string, Draft>, name: string, line: number): Draft {
  const key = searchKey(name);
  const draft = drafts.get(key) ?? { name, line, fields: new Map(), communes: new Map() };
  drafts.set(key, draft);
  return draft;
}

/** Notes the fields of a row; a value that differs from a row before is a fault. */
export function addFields(
  draft: Draft,
  cells: ImportedRow['cells'],
  { words, fail }: Report,
): void {
  for (const field of FIELDS) {
    const value = cells[field];
    if (!value) continue;
    const known = draft.fields.get(field);
    if (known === undefined) draft.fields.set(field, value);
    else if (known !== value && !(field === 'phone' && digitsOf(known) === digitsOf(value)))
      fail(words.twoValues(draft.name, COLUMNS[field][0], known, value));
  }
}

/** Notes the commune of a row, or the part of it that the row names. */
export function addCommune(
  draft: Draft,
  { commune, part }: RowCommune,
  precision: string | undefined,
  line: number,
  { words, fail, warn }: Report,
): void {
  const { name, code } = commune;
  const known = draft.communes.get(code);
  const isWhole = part === undefined && precision === undefined;
  if (!known) {
    const parts = new Set(part === undefined || precision ? [] : [part]);
    const written = precision && part ? `${part} : ${precision}` : precision;
    draft.communes.set(code, { commune, line, isWhole, precision: written, parts });
  } else if (known.precision !== precision) {
    fail(words.twoPrecisions(name, code, known.line, draft.name));
  } else if (
    part === undefined ? known.isWhole || precision !== undefined : known.parts.has(part)
  ) {
    warn(words.sameCommune(name, code, known.line, draft.name));
  } else if (part === undefined) {
    known.isWhole = true;
  } else {
    known.parts.add(part);
  }
}

/** The communes of a draft as a territory lists them; of a merged one, whole where all of it was named. */
export function communesOf(
  { communes }: Draft,
  partsOf: ReadonlyMap<string, ReadonlySet<string>>,
): NonNullable<StructureSource['territory']['communes']> {
  return [...communes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { isWhole, precision, parts }]) => {
      if (precision !== undefined) return { code, precision };
      const all = partsOf.get(code) ?? new Set();
      const hasAll = [...all].every((part) => parts.has(part));
      return isWhole || hasAll ? code : { code, precision: [...parts].join(', ') };
    });
}

/** The names of the communes that each merged commune is made of. */
export function formerNames({ formers }: Places): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  for (const { commune, name } of [...formers.values()].flat()) {
    if (name) parts.set(commune.code, (parts.get(commune.code) ?? new Set()).add(name));
  }
  return parts;
}
