import { Command, CommanderError } from 'commander';

import { buildCommand } from './commands/build.js';
import { checkCommand } from './commands/check.js';
import { diffCommand } from './commands/diff.js';
import { directoryCommand } from './commands/directory-group.js';
import { explainCommand } from './commands/explain.js';
import { locateCommand } from './commands/locate.js';
import { newCommand } from './commands/new.js';
import { planCommand } from './commands/plan.js';
import { printCommand } from './commands/print.js';
import { questionsCommand } from './commands/questions.js';
import { schemaCommand } from './commands/schema.js';
import { staleCommand } from './commands/stale.js';
import { tableCommand } from './commands/table.js';
import { testCommand } from './commands/test.js';
import { tryCommand } from './commands/try.js';
import { describeTrouble } from './describe-trouble.js';
import { describeUsage } from './describe-usage.js';
import { type Io, type Lang, newIo, type Output } from './io.js';
import { terminal } from './terminal.js';
import { FailedError, UsageError } from './usage-error.js';

const COMMANDS = [
  tryCommand,
  questionsCommand,
  checkCommand,
  testCommand,
  diffCommand,
  explainCommand,
  newCommand,
  staleCommand,
  tableCommand,
  printCommand,
  planCommand,
  buildCommand,
  schemaCommand,
  locateCommand,
  directoryCommand,
];

/**
 * Runs one command line.
 *
 * @param args - What follows `coord`.
 * @param output - Where to write; the terminal by default.
 * @returns The exit code: 0 fine or warnings only, 1 errors, 2 wrong usage.
 */
export async function run(args: readonly string[], output: Output = terminal()): Promise<number> {
  const io = newIo(output, langIn(args) ?? 'fr');
  const program = newProgram(io);
  try {
    if (langIn(args) === undefined) throw new UsageError(io.words.trouble.lang);
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      output.err(describeUsage(io.words, error, program));
      return 2;
    }
    if (error instanceof FailedError) return 1;
    const trouble = describeTrouble(io, error);
    output.err(trouble.message);
    return trouble.exitCode;
  }
}

function newProgram(io: Io): Command {
  const { output, words } = io;
  const program = new Command('coord')
    .description(words.about)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      // Defaults are said in the description, in the language of the help.
      optionDescription: ({ description }) => description,
    })
    .configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: () => undefined })
    .exitOverride();
  for (const make of COMMANDS) {
    program.addCommand(make(io).copyInheritedSettings(program));
  }
  return program;
}

/** The language is needed before the command line can be read: its help is in it too. */
function langIn(args: readonly string[]): Lang | undefined {
  const joined = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const at = args.indexOf('--lang');
  const lang = joined ?? (at < 0 ? 'fr' : args[at + 1]);
  return lang === 'fr' || lang === 'en' ? lang : undefined;
}
