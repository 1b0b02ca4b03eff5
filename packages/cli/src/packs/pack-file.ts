import { readFile } from 'node:fs/promises';

import type { CompiledLocal, CompiledLogic, Logic, Texts } from '@coord-orientation/engine';
import type { BuiltPack, CaseSource, PackSource } from '@coord-orientation/pack';

import type { Io } from '../terminal/io.js';
import { UnreadableError } from '../terminal/errors.js';

/** What `coord build` writes: all that is needed to use a pack, and to compare it later. */
export interface PackFile {
  readonly format: 'coord-pack-1';
  readonly logic: CompiledLogic;
  readonly local: readonly CompiledLocal[];
  readonly texts: Readonly<Record<string, Texts>>;
  readonly source: Logic;
  readonly cases: readonly CaseSource[];
}

/** Puts a built pack into one object. */
export function packFile(built: BuiltPack, source: PackSource): PackFile {
  return {
    format: 'coord-pack-1',
    logic: built.logic,
    local: built.local,
    texts: built.texts,
    source: built.source,
    cases: source.cases.map(({ value }) => value),
  };
}

/**
 * Reads what `coord build` wrote.
 *
 * @throws {UnreadableError} It is another kind of file.
 */
export async function readPackFile({ words }: Io, path: string): Promise<PackFile> {
  const value = parse(await readFile(path, 'utf8')) as Partial<PackFile> | undefined;
  if (value?.format !== 'coord-pack-1') throw new UnreadableError(words.trouble.packFile(path));
  return value as PackFile;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
