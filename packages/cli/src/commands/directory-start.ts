import { Command } from 'commander';

import type { Io } from '../io.js';

/** Starts a command of the directory: what it does, examples, and the options that all share. */
export function startDirectoryCommand(
  { words }: Io,
  name: string,
  about: string,
  examples: readonly string[],
): Command {
  return new Command(name)
    .description(about)
    .option('--json', words.options.json)
    .option('--lang <fr|en>', words.options.lang)
    .addHelpText('after', ['', words.examples, ...examples.map((line) => `  ${line}`)].join('\n'));
}
