import { nearest } from '@coord-orientation/engine/internal';
import type { Command, CommanderError } from 'commander';

import type { CliWords } from './words/cli-words.js';

/** Says what commander found wrong with a command line, and what to type instead. */
export function describeUsage(
  { trouble }: CliWords,
  error: CommanderError,
  program: Command,
): string {
  const word = /'([^' ]+)/.exec(error.message)?.[1] ?? '';
  const commands = program.commands.map((command) => command.name());
  switch (error.code) {
    case 'commander.help':
      return program.helpInformation().trimEnd();
    case 'commander.unknownCommand': {
      const near = nearest(word, commands);
      return trouble.noCommand(word, near ? trouble.meant(near) : trouble.commands(commands));
    }
    case 'commander.unknownOption': {
      const options = program.commands.flatMap(({ options: known }) =>
        known.map(({ long }) => long ?? ''),
      );
      const near = nearest(word, options);
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
