import { Command, CommanderError } from 'commander';

import { COMMAND_LINES, type CommandLine } from './command-lines.js';
import type { ExitCode, Io } from './terminal/io.js';
import type { CommandName, GroupName } from './words/cli-words.js';

/** The code of the error that ends the reading of a line with `--version`. */
export const VERSION = 'coord.version';

/**
 * Makes what reads a command line, and then loads and runs the command.
 *
 * @param ended - Is told the exit code of the command.
 */
export function newProgram(io: Io, ended: (exitCode: ExitCode) => void): Command {
  const { words } = io;
  const program = prepare(io, new Command('coord'), words.about)
    .enablePositionalOptions()
    .option('-V, --version', words.options.version)
    .on('option:version', () => {
      throw new CommanderError(0, VERSION, '');
    })
    .addHelpText('after', `\n${words.packIsLast}`);
  for (const [name, line] of Object.entries(COMMAND_LINES) as [CommandName, CommandLine][]) {
    const parent = name.includes(' ') ? groupOf(io, program, name) : program;
    parent.addCommand(newCommand(io, name, line, ended));
  }
  return program;
}

/** The command that a group is; made for its first command. */
function groupOf(io: Io, program: Command, command: CommandName): Command {
  const name = command.replace(/ .*/, '') as GroupName;
  const known = program.commands.find((one) => one.name() === name);
  if (known) return known;
  const group = prepare(io, new Command(name), io.words.groups[name]);
  program.addCommand(group);
  return group;
}

function newCommand(
  io: Io,
  name: CommandName,
  { words = [], options = [], load }: CommandLine,
  ended: (exitCode: ExitCode) => void,
): Command {
  const { options: say, commands, examples } = io.words;
  const command = prepare(io, new Command(name.replace(/.* /, '')), commands[name].about);
  for (const [usage, said] of words) command.argument(usage, say[said]);
  for (const [flags, said, kind] of options) {
    if (kind === 'repeated') command.option(flags, say[said], collect, []);
    else command.option(flags, say[said]);
  }
  const lines = commands[name].examples.map((line) => (line ? `  ${line}` : line));
  return command.addHelpText('after', ['', examples, ...lines].join('\n')).action(async () => {
    const typed = command.registeredArguments.map((one, at) => [
      one.name(),
      command.processedArgs[at],
    ]);
    const given = { ...Object.fromEntries(typed), ...command.optsWithGlobals() };
    const run = await load();
    // The table of command lines and the options of the command say the same; the tests hold them.
    ended(await run(io, given as never));
  });
}

/** What every command has: its help in the language of the line, and where that is written. */
function prepare({ output, words }: Io, command: Command, about: string): Command {
  return command
    .description(about)
    .option('--json', words.options.json)
    .option('--lang <fr|en>', words.options.lang)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      // Defaults are said in the description, in the language of the help.
      optionDescription: ({ description }) => description,
    })
    .configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: () => undefined })
    .exitOverride();
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}
