import { foldText, searchKey } from '../search-key.js';
import { groupByName } from './communes-by-name.js';
import {
  addCommune,
  addFields,
  communesOf,
  type Draft,
  draftOf,
  type Field,
  formerNames,
} from './draft.js';
import { describeExpected, examplesOf } from './expected.js';
import { type Column, COLUMNS, type ImportedRow } from './import-columns.js';
import { findRowCommune, type Report } from './import-commune.js';
import type { Places } from './places.js';
import { type StructureSource, structureSchema } from './structure-schema.js';
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
  /** `2026-11-22`; nothing was read later. */
  readonly today: string;
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
    if (commune) addCommune(draft, commune, cells.precision || undefined, line, report);
  }
  const partsOf = formerNames(places);
  const structures = [...drafts.values()].flatMap(
    (draft) => finish(draft, partsOf, defaults, reportOf(faults, draft.line, words)) ?? [],
  );
  faults.push(...findPostcodes(places, rows, words));
  faults.push(...findDoubles(structures, drafts, defaults.taken, words));
  return { structures, faults: faults.sort((a, b) => a.line - b.line) };
}

function reportOf(faults: ImportFault[], line: number, words: BuildWords): Report {
  const as = (severity: ImportFault['severity']) => (message: string) =>
    void faults.push({ line, severity, message });
  return { words, fail: as('error'), warn: as('warning') };
}

function finish(
  draft: Draft,
  partsOf: ReturnType<typeof formerNames>,
  defaults: ImportDefaults,
  { words, fail }: Report,
): StructureSource | undefined {
  const field = (name: Field) => draft.fields.get(name);
  const source = field('source') ?? defaults.source;
  if (!source || !defaults.sources.includes(source)) return void fail(words.noSource(source));
  const seen = field('seen') ?? defaults.seen;
  const usual = field('confirmedBy') ? 'confirmed' : 'unconfirmed';
  const parsed = structureSchema.safeParse({
    ...Object.fromEntries(draft.fields),
    id: idOf(draft.name, defaults.destination),
    destination: defaults.destination,
    name: draft.name,
    territory: { communes: communesOf(draft, partsOf) },
    source,
    seen,
    finess: field('finess')?.replaceAll(/\s/g, '').padStart(9, '0'),
    voiceOnly: readVoiceOnly(field('voiceOnly')),
    status: STATUS.get(searchKey(field('status') ?? '')) ?? field('status') ?? usual,
  });
  if (parsed.success) {
    return seen > defaults.today ? void fail(words.future(draft.name, seen)) : parsed.data;
  }
  if (draft.communes.size === 0) return undefined;
  for (const { path, message } of parsed.error.issues) {
    const name = String(path[0]);
    const column = name in COLUMNS ? COLUMNS[name as Column][0] : name;
    fail(
      words.wrongCell(
        draft.name,
        column,
        describeExpected(message, words, examplesOf(defaults.destination, [])) ?? message,
      ),
    );
  }
  return undefined;
}

const STATUS: ReadonlyMap<string, string> = new Map([
  ['confirme', 'confirmed'],
  ['confirmee', 'confirmed'],
  ['aconfirmer', 'unconfirmed'],
  ['tobeconfirmed', 'unconfirmed'],
  ['nonconfirme', 'unconfirmed'],
]);

/** « oui » is the only word that says so; « non » says nothing, as an empty cell. */
function readVoiceOnly(cell: string | undefined): unknown {
  const key = searchKey(cell ?? '');
  return key === 'oui' ? true : key === 'non' ? undefined : cell;
}

function idOf(name: string, destination: string): string {
  const words = (foldText(name).match(/[a-z0-9]+/g) ?? []).filter((word) => word !== destination);
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

/** A column of postcodes that happen to be INSEE codes as well is read without a fault. */
function findPostcodes(
  { byPostcode }: Places,
  rows: readonly ImportedRow[],
  words: BuildWords,
): readonly ImportFault[] {
  const unnamed = rows.filter(({ cells }) => cells.code && !cells.commune);
  const [first] = unnamed;
  const isSuspect = unnamed.every(({ cells }) =>
    byPostcode.has(cells.code?.padStart(5, '0') ?? ''),
  );
  if (!first || !isSuspect) return [];
  return [{ line: first.line, severity: 'warning', message: words.allPostcodes }];
}
