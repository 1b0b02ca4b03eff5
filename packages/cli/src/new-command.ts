import { Command } from 'commander';

import type { Io } from './io.js';
import type { CliWords } from './words/cli-words.js';

/** Starts a command: what it does, examples, and the options that all share. */
export function startCommand({ words }: Io, name: keyof CliWords['commands']): Command {
  const { about, examples } = words.commands[name];
  return new Command(name)
    .description(about)
    .option('--json', words.options.json)
    .option('--lang <fr|en>', words.options.lang)
    .addHelpText('after', ['', words.examples, ...examples.map((line) => `  ${line}`)].join('\n'));
}

/** What each command may be given. */
export interface SharedOptions {
  readonly json?: true;
}
