import { Command } from 'commander';

import type { Io } from '../io.js';
import { directoryCheckCommand } from './directory-check.js';
import { directoryImportCommand } from './directory-import.js';
import { directoryWords } from './directory-words.js';

/** `coord directory`: the commands for who keeps the directory. */
export function directoryCommand(io: Io): Command {
  const { output, words } = io;
  const group = new Command('directory')
    .description(directoryWords(io).group)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    .configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: () => undefined })
    .exitOverride();
  for (const make of [directoryCheckCommand, directoryImportCommand]) {
    group.addCommand(make(io).copyInheritedSettings(group));
  }
  return group;
}
