import type { Commune } from '../commune.js';
import { searchKey } from '../search-key.js';
import { describeExpected } from './expected.js';
import { type Column, COLUMNS, type ImportedRow } from './import-columns.js';
import { findRowCommune, groupByName, type Report } from './import-commune.js';
import type { Places } from './places.js';
import { type StructureSource, structureSchema } from './schema.js';
import { type BuildWords, fr } from './words/fr.js';

/** What is wrong with a row, or worth knowing. */
export interface ImportFault {
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** What a table says; `structures` is only to be used when no fault is an error. */
export interface ImportResult {
  readonly structures: readonly StructureSource[];
  readonly faults: readonly ImportFault[];
}

/** What rows do not say themselves. */
export interface ImportDefaults {
  readonly destination: string;
  readonly source: string | undefined;
  readonly seen: string;
  /** Ids of the sources that exist. */
  readonly sources: readonly string[];
  /** Ids of structures that other files have, and where. */
  readonly taken: ReadonlyMap<string, string>;
}

/** Reads rows, one for each commune of a structure, as the structures that they describe. */
export function importRows(
  places: Places,
  rows: readonly ImportedRow[],
  defaults: ImportDefaults,
  words: BuildWords = fr,
): ImportResult {
  const faults: ImportFault[] = [];
  const drafts = new Map<string, Draft>();
  const byName = groupByName(places);
  for (const { line, cells } of rows) {
    const report = reportOf(faults, line, words);
    if (!cells.structure) {
      report.fail(words.noStructure);
      continue;
    }
    const commune = findRowCommune(places, byName, cells, report);
    const draft = draftOf(drafts, cells.structure, line);
    addFields(draft, cells, report);
    if (commune) addCommune(draft, commune, cells.precision, line, report);
  }
  const structures = [...drafts.values()].flatMap(
    (draft) => finish(draft, defaults, reportOf(faults, draft.line, words)) ?? [],
  );
  faults.push(...findDoubles(structures, drafts, defaults.taken, words));
  return { structures, faults: faults.sort((a, b) => a.line - b.line) };
}

function reportOf(faults: ImportFault[], line: number, words: BuildWords): Report {
  const as = (severity: ImportFault['severity']) => (message: string) =>
    void faults.push({ line, severity, message });
  return { words, fail: as('error'), warn: as('warning') };
}

const FIELDS = ['website', 'phone', 'email', 'address', 'source', 'seen', 'status'] as const;

interface Draft {
  readonly name: string;
  readonly line: number;
  readonly fields: Map<(typeof FIELDS)[number], { value: string; line: number }>;
  readonly communes: Map<string, { precision: string | undefined; line: number }>;
}

function draftOf(drafts: Map<string, Draft>, name: string, line: number): Draft {
  const key = searchKey(name);
  const draft = drafts.get(key) ?? { name, line, fields: new Map(), communes: new Map() };
  drafts.set(key, draft);
  return draft;
}

function addFields(draft: Draft, cells: ImportedRow['cells'], { words, fail }: Report) {
  for (const field of FIELDS) {
    const value = cells[field];
    if (!value) continue;
    const known = draft.fields.get(field);
    if (!known) draft.fields.set(field, { value, line: draft.line });
    else if (known.value !== value) {
      fail(words.twoValues(draft.name, COLUMNS[field][0], known.value, value));
    }
  }
}

function addCommune(
  draft: Draft,
  commune: Commune,
  precision: string | undefined,
  line: number,
  { words, fail, warn }: Report,
): void {
  const { name, code } = commune;
  const known = draft.communes.get(code);
  if (!known) draft.communes.set(code, { precision: precision || undefined, line });
  else if ((known.precision ?? '') === (precision ?? '')) {
    warn(words.sameCommune(name, code, known.line, draft.name));
  } else {
    fail(words.twoPrecisions(name, code, known.line, draft.name));
  }
}

function finish(
  draft: Draft,
  defaults: ImportDefaults,
  { words, fail }: Report,
): StructureSource | undefined {
  const field = (name: (typeof FIELDS)[number]) => draft.fields.get(name)?.value;
  const source = field('source') ?? defaults.source;
  if (!source || !defaults.sources.includes(source)) return void fail(words.noSource(source));
  const parsed = structureSchema.safeParse({
    id: idOf(draft.name, defaults.destination),
    destination: defaults.destination,
    name: draft.name,
    ...definedOnly({ website: field('website'), phone: field('phone') }),
    ...definedOnly({ email: field('email'), address: field('address') }),
    territory: { communes: communesOf(draft) },
    source,
    seen: field('seen') ?? defaults.seen,
    status: STATUS[searchKey(field('status') ?? '')] ?? field('status') ?? 'unconfirmed',
  });
  if (parsed.success) return parsed.data;
  if (draft.communes.size === 0) return undefined;
  for (const { path, message } of parsed.error.issues) {
    const name = String(path[0]);
    const column = name in COLUMNS ? COLUMNS[name as Column][0] : name;
    fail(words.wrongCell(draft.name, column, describeExpected(message, words) ?? message));
  }
  return undefined;
}

const STATUS: Readonly<Record<string, string>> = {
  confirme: 'confirmed',
  confirmee: 'confirmed',
  aconfirmer: 'unconfirmed',
  tobeconfirmed: 'unconfirmed',
  nonconfirme: 'unconfirmed',
};

function communesOf({ communes }: Draft) {
  return [...communes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { precision }]) => (precision ? { code, precision } : code));
}

function idOf(name: string, destination: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  const words = (slug ?? []).filter((word) => word !== destination);
  return [destination, ...words].join('-');
}

function findDoubles(
  structures: readonly StructureSource[],
  drafts: ReadonlyMap<string, Draft>,
  taken: ReadonlyMap<string, string>,
  words: BuildWords,
): readonly ImportFault[] {
  const seen = new Map<string, string>();
  const lines = new Map([...drafts.values()].map(({ name, line }) => [name, line]));
  return structures.flatMap(({ id, name = '' }) => {
    const [other, place] = [seen.get(id), taken.get(id)];
    seen.set(id, name);
    if (other === undefined && place === undefined) return [];
    const message = place ? words.takenName(name, id, place) : words.sameId(name, other ?? '', id);
    return [{ line: lines.get(name) ?? 1, severity: 'error' as const, message }];
  });
}

function definedOnly(fields: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
