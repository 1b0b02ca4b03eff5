import picocolors from 'picocolors';

import type { CliWords } from '../words/cli-words.js';
import type { Ask } from './ask.js';

/** The languages of the command line. */
export type Lang = 'fr' | 'en';

/** 0: fine, or warnings only; 1: errors. Wrong usage, 2, is thrown. */
export type ExitCode = 0 | 1;

/** What a command writes to; a test gives its own. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  /** Shows what goes on, over what was shown before; absent when nobody looks. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Whether a person reads `out`: only then it has colours. */
  readonly isTerminal?: boolean | undefined;
  /** Calls back with the code of the system where what is printed cannot be kept: the disk is full. */
  readonly onTrouble?: ((tell: (code: string) => void) => void) | undefined;
  /** Asks the person; absent when there is nobody to ask. */
  readonly ask?: Ask | undefined;
  /** How often the passphrase of a new key is hashed; a test whose keys sign nothing real asks for less. */
  readonly keyRounds?: number | undefined;
}

/** What every command is given. */
export interface Io {
  readonly output: Output;
  readonly lang: Lang;
  readonly words: CliWords;
  readonly colors: ReturnType<typeof picocolors.createColors>;
}

/** What each command may be given. */
export interface SharedOptions {
  /** Prints for a program. */
  readonly json?: boolean;
}

/** Prepares what every command is given. */
export function newIo(output: Output, lang: Lang, words: CliWords): Io {
  const isColored = output.isTerminal === true && picocolors.isColorSupported;
  return { output, lang, words, colors: picocolors.createColors(isColored) };
}

/** Prints a result: all of it for a program, or the text that a person reads. */
export function printResult(
  { output }: Io,
  { json }: SharedOptions,
  result: unknown,
  asText: () => string,
): void {
  output.out(json ? JSON.stringify(result, null, 2) : asText());
}

/** Says what goes on while something long is done. */
export async function withProgress<T>(
  { output }: Io,
  text: string,
  work: () => Promise<T>,
): Promise<T> {
  output.progress?.(text);
  try {
    return await work();
  } finally {
    output.progress?.('');
  }
}
