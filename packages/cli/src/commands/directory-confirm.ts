import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { buildWordsIn, readStructures, setFields } from '@coord-orientation/directory/build';
import { nearest } from '@coord-orientation/engine/internal';

import {
  type ConfirmContext,
  confirmRow,
  type RowResult,
} from '../directory/campaign/confirm-row.js';
import type { ConfirmReport } from '../directory/campaign/reports.js';
import { readSheet, type SheetRow } from '../directory/campaign/sheet.js';
import { sharedDirectoryFolder } from '../directory/open-directory.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { writeWhole } from '../terminal/write-whole.js';

/** Which sheet, and which directory. */
export interface ConfirmOptions extends SharedOptions {
  readonly sheet: string;
  readonly folder?: string | undefined;
  readonly today?: string;
}

/** `coord directory confirm`: writes into the directory what the replies in the sheet confirm. */
export async function confirmDirectory(io: Io, options: ConfirmOptions): Promise<ExitCode> {
  const say = io.words.directory.campaign;
  const { sheet, folder = sharedDirectoryFolder() } = options;
  const today = readToday(io, options.today);
  const words = buildWordsIn(io.lang);
  const rows = await readSheet(sheet, io.words.directory);
  const { structures, settings } = await readStructures(folder, words);
  const known = new Map(structures.map((one) => [one.value.id, one]));
  const context: ConfirmContext = { settings, today, say, words };
  const texts = new Map<string, string>();
  const results = rows.map((row) => ({ row, result: resultOf(row) }));
  for (const { row, result } of results) {
    const file = known.get(row.id)?.file;
    if (result.kind !== 'confirmed' || file === undefined) continue;
    const text = texts.get(file) ?? (await readFile(join(folder, file), 'utf8'));
    texts.set(file, setFields(text, row.id, result.fields) ?? text);
  }
  for (const [file, text] of texts) await writeWhole(join(folder, file), text);
  const report = reportOf(io, results);
  printResult(io, options, report, () => asText(io, sheet, report));
  return report.wrong.length > 0 ? 1 : 0;

  function resultOf(row: SheetRow): RowResult {
    const structure = known.get(row.id)?.value;
    if (structure) return confirmRow(row, structure, context);
    return { kind: 'wrong', messages: [say.noLine(row.id, nearest(row.id, [...known.keys()]))] };
  }
}

function reportOf(
  { words }: Io,
  results: readonly {
    readonly row: SheetRow & { readonly line: number };
    readonly result: RowResult;
  }[],
): ConfirmReport {
  const say = words.directory.campaign;
  const told = (messages: (result: RowResult) => readonly string[]) =>
    results.flatMap(({ row: { line, id }, result }) =>
      messages(result).map((message) => ({ line, id, message })),
    );
  const of = (kind: RowResult['kind']) => results.filter(({ result }) => result.kind === kind);
  return {
    confirmed: of('confirmed').map(({ row }) => row.id),
    wrong: told((result) => (result.kind === 'wrong' ? result.messages : [])),
    notes: told((result) => {
      if (result.kind === 'later') return [say.later(result.on)];
      return result.kind === 'confirmed' && result.note ? [say.note(result.note)] : [];
    }),
    waiting: of('waiting').length,
  };
}

function asText({ words }: Io, sheet: string, report: ConfirmReport): string {
  const { confirmed, wrong, notes, waiting } = report;
  const lines = [...wrong, ...notes].map(
    ({ line, id, message }) => `${basename(sheet)}:${line} ${id} : ${message}`,
  );
  const end = words.directory.campaign.confirmed(confirmed.length, wrong.length, waiting);
  return [...lines, end].join('\n');
}
