import { describeExpected, examplesOf } from './expected.js';
import type { Settings } from './schema.js';
import { structureIn, type StructureSource } from './structure-schema.js';
import { type BuildWords, fr } from './words/fr.js';

/** What is wrong with a field of a line. */
export interface LineFault {
  /** Such as `phone`. */
  readonly field: string;
  /** What it should have been. */
  readonly expected: string;
}

/** Checks one line before it is written, as the whole file is checked when it is read. */
export function checkLine(
  settings: Settings,
  line: StructureSource,
  words: BuildWords = fr,
): readonly LineFault[] {
  const { error } = structureIn(settings).safeParse(line);
  const examples = examplesOf(settings.import.destination, settings.kinds);
  return (error?.issues ?? []).map(({ path, message }) => ({
    field: String(path[0]),
    expected: describeExpected(message, words, examples) ?? message,
  }));
}
