import { nearest } from '@coord-orientation/engine';
import type { Command, CommanderError } from 'commander';

/** Says in French what commander found wrong with a command line, and what to type instead. */
export function describeUsage(error: CommanderError, program: Command): string {
  const word = /'([^' ]+)/.exec(error.message)?.[1] ?? '';
  const commands = program.commands.map((command) => command.name());
  switch (error.code) {
    case 'commander.help':
      return program.helpInformation().trimEnd();
    case 'commander.unknownCommand': {
      const near = nearest(word, commands);
      const advice = near
        ? `Vouliez-vous dire « ${near} » ?`
        : `Commandes : ${commands.join(', ')}.`;
      return `La commande « ${word} » n'existe pas. ${advice}`;
    }
    case 'commander.unknownOption': {
      const options = program.commands.flatMap(({ options: known }) =>
        known.map(({ long }) => long ?? ''),
      );
      const near = nearest(word, options);
      const advice = near ? `Vouliez-vous dire « ${near} » ?` : 'Voyez les options avec --help.';
      return `L'option « ${word} » n'existe pas. ${advice}`;
    }
    case 'commander.optionMissingArgument':
      return `Il manque une valeur après « ${word} ». Voyez les exemples avec --help.`;
    default:
      return `${error.message} Voyez les exemples avec --help.`;
  }
}
