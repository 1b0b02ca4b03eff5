import { Command, CommanderError } from 'commander';

import { checkCommand } from './commands/check.js';
import { diffCommand } from './commands/diff.js';
import { questionsCommand } from './commands/questions.js';
import { tryCommand } from './commands/try.js';
import { describeTrouble } from './describe-trouble.js';
import { describeUsage } from './describe-usage.js';
import { FailedError } from './usage-error.js';

/** What a command writes to; a test gives its own. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

const terminal: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/**
 * Runs one command line.
 *
 * @param args - What follows `coord`.
 * @param output - Where to write; the terminal by default.
 * @returns The exit code: 0 fine, 1 the pack has errors, 2 wrong usage.
 */
export async function run(args: readonly string[], output: Output = terminal): Promise<number> {
  const program = new Command('coord')
    .description('Essayer et vérifier les règles d’orientation partagées.')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: () => undefined })
    .exitOverride();
  for (const command of [tryCommand, questionsCommand, checkCommand, diffCommand].map((make) =>
    make(output),
  )) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      output.err(describeUsage(error, program));
      return 2;
    }
    if (error instanceof FailedError) return 1;
    const trouble = describeTrouble(error);
    output.err(trouble.message);
    return trouble.exitCode;
  }
}
