import { nearest } from '@coord-orientation/engine/internal';
import type { Command, CommanderError } from 'commander';

import type { CliWords } from '../words/cli-words.js';

/**
 * Says what commander found wrong with a command line, and what to type instead.
 *
 * @param args - The command line.
 */
export function describeUsage(
  { trouble }: CliWords,
  error: CommanderError,
  program: Command,
  args: readonly string[],
): string {
  const command = commandOf(program, args);
  const word = /'([^' ]+)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
      return command.helpInformation().trimEnd();
    case 'commander.unknownCommand': {
      const near = nearCommand(word, command);
      const names = command.commands.map((one) => one.name());
      return trouble.noCommand(word, near ? trouble.meant(near) : trouble.commands(names));
    }
    case 'commander.unknownOption': {
      if (isWordOf(word, command)) return trouble.noDashes(word, usageOf(command));
      const near = nearOption(word, command);
      return trouble.noSuchOption(word, near ? trouble.meant(near) : trouble.seeHelp);
    }
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.missingArgument':
      return `${trouble.missing(word)} ${trouble.seeHelp}`;
    case 'commander.excessArguments':
      return `${trouble.tooMany} ${trouble.seeHelp}`;
    default:
      return `${error.message} ${trouble.seeHelp}`;
  }
}

/** The command that was being read. */
function commandOf(program: Command, args: readonly string[]): Command {
  return args.reduce(
    (command, arg) => command.commands.find((one) => one.name() === arg) ?? command,
    program,
  );
}

/** The nearest command; also one that was typed without its group: `table` for `export table`. */
function nearCommand(word: string, { commands }: Command): string | undefined {
  const grouped = commands.flatMap((group) =>
    group.commands.map((one) => [one.name(), `${group.name()} ${one.name()}`] as const),
  );
  const own = commands.map((one) => one.name());
  const near = nearest(word, [...own, ...grouped.map(([name]) => name)]);
  if (near === undefined || own.includes(near)) return near;
  return new Map(grouped).get(near);
}

/** The nearest option; one that the word begins, or that begins the word: `-o` and `--output`, `--out`. */
function nearOption(word: string, { options }: Command): string | undefined {
  const known = options.flatMap(({ long }) => long ?? []);
  const name = `--${word.replace(/^-+/, '')}`;
  return nearest(word, known) ?? known.find((one) => one.startsWith(name) || name.startsWith(one));
}

/** Whether it is written without dashes: `[pack]`. */
function isWordOf(word: string, { registeredArguments }: Command): boolean {
  return registeredArguments.some((argument) => `--${argument.name()}` === word);
}

function usageOf(command: Command): string {
  const words = command.registeredArguments.map((one) =>
    one.required ? `<${one.name()}>` : `[${one.name()}]`,
  );
  const group = command.parent?.parent ? [command.parent.name()] : [];
  return ['coord', ...group, command.name(), ...words].join(' ');
}
