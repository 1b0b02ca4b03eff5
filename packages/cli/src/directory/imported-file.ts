import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';

import { foldText } from '@coord-orientation/directory';

import { UsageError } from '../terminal/errors.js';
import type { DirectoryWords } from '../words/cli-words.js';

type Say = DirectoryWords['imported'];

/** The file that an import writes, and what it replaces there. */
export interface ImportedFile {
  readonly path: string;
  /** Structures of the import before; null where the file is new. */
  readonly replaced: number | null;
}

const MARK = '# Written by `coord directory import';
const SECOND = /^# Of the table (\w+), text (\w+)\.$/;

/**
 * Chooses the file to write: never one that a person wrote, that was written from another table, or
 * that was changed since.
 *
 * @throws {UsageError} There is such a file in its place.
 */
export function importedFile(
  table: string,
  folder: string,
  out: string | undefined,
  say: Say,
): ImportedFile {
  const path = out ?? join(folder, 'structures', `${nameOf(table)}.yaml`);
  if (!existsSync(path)) return { path, replaced: null };
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const [first = '', second = '', ...body] = text.split('\n');
  if (!first.startsWith(MARK)) throw new UsageError(say.byHand(path));
  const [, of, hash] = SECOND.exec(second) ?? [];
  if (of !== hashOf(placeOf(table, folder))) throw new UsageError(say.otherTable(path));
  if (hash !== hashOf(body.join('\n'))) throw new UsageError(say.changed(path));
  return { path, replaced: body.filter((line) => line.startsWith('- ')).length };
}

/** Puts the two lines above a text that tell the next import what it may replace. */
export function withMark(table: string, folder: string, text: string): string {
  const second = `# Of the table ${hashOf(placeOf(table, folder))}, text ${hashOf(text)}.`;
  return `${MARK} ${basename(table)}\`.\n${second}\n${text}`;
}

/** The table as the folder sees it, which is the same on another machine. */
function placeOf(table: string, folder: string): string {
  return relative(resolve(folder), resolve(table)).replaceAll('\\', '/');
}

function nameOf(table: string): string {
  const name = foldText(basename(table, extname(table))).match(/[a-z0-9]+/g) ?? ['table'];
  return name.join('-');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
