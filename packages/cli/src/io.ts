import picocolors from 'picocolors';

import type { Ask } from './ask.js';
import { wordsIn } from './words/words-in.js';
import type { CliWords } from './words/cli-words.js';

/** The languages of the command line. */
export type Lang = 'fr' | 'en';

/** What a command writes to; a test gives its own. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  /** Shows what goes on, over what was shown before; absent when nobody looks. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Whether a person reads `out`: only then it has colours. */
  readonly isTerminal?: boolean | undefined;
  /** Asks the person; absent when there is nobody to ask. */
  readonly ask?: Ask | undefined;
}

/** What every command is given. */
export interface Io {
  readonly output: Output;
  readonly lang: Lang;
  readonly words: CliWords;
  readonly colors: ReturnType<typeof picocolors.createColors>;
}

/** Prepares what every command is given. */
export function newIo(output: Output, lang: Lang): Io {
  const isColored = output.isTerminal === true && picocolors.isColorSupported;
  return { output, lang, words: wordsIn(lang), colors: picocolors.createColors(isColored) };
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
