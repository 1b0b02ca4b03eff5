import { type Commune, locate, openDirectory } from '@coord-orientation/directory';
import { type Orientation, orientAt } from '@coord-orientation/engine';
import type { Command } from 'commander';

import { askQuestions } from '../ask-questions.js';
import { formatOrientation } from '../format-orientation.js';
import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { openPack, packsAt } from '../open-pack.js';
import { readSituation } from '../read-situation.js';
import { readToday } from '../read-today.js';
import { asPlace, communeOf } from '../run-cases.js';
import { readDirectoryFile } from './directory-data.js';
import { directoryWords } from './directory-words.js';

interface TryOptions extends SharedOptions {
  readonly fact: readonly string[];
  readonly commune?: string;
  readonly pack?: string;
  readonly today?: string;
}

/** `coord try`: the orientation for a situation given as facts, or asked for in a terminal. */
export function tryCommand(io: Io): Command {
  const { options: say } = io.words;
  return startCommand(io, 'try')
    .option('--fact <question=answer>', say.fact, collect, [])
    .option('--commune <code>', say.commune)
    .option('--pack <pack>', say.pack)
    .option('--today <date>', say.today)
    .action(async (options: TryOptions) => {
      const today = readToday(io, options.today);
      const opened = await openPack(io, options.pack);
      const { pack } = opened;
      const given = readSituation(io.words, pack.logic.questions, options.fact);
      const place = options.commune === undefined ? undefined : await communeOf(options.commune);
      const places = place ? await packsAt(opened, asPlace(place)) : [];
      const { ask } = io.output;
      const situation =
        options.fact.length === 0 && ask && !options.json
          ? await askQuestions(ask, io.words, pack, { today, places })
          : given;
      const orientation: Orientation = orientAt(pack, places, situation, { today });
      io.output.out(
        options.json
          ? JSON.stringify(orientation, null, 2)
          : formatOrientation(io.words, pack, orientation, await structuresAt(io, place)),
      );
    });
}

/** Who is a destination at a commune, as `coord locate` says it. */
async function structuresAt(io: Io, commune: Commune | undefined) {
  if (!commune) return () => [];
  const { toConfirm } = directoryWords(io);
  const { code, departement } = commune;
  const directory = await openDirectory(readDirectoryFile);
  await directory.load([departement.code]);
  return (destination: string): readonly string[] =>
    locate(directory, { commune: code, departement: departement.code }, destination).structures.map(
      ({ structure: { name, website, status }, precision }) =>
        [name, precision, website, status === 'unconfirmed' && toConfirm]
          .filter(Boolean)
          .join(', '),
    );
}

function collect(fact: string, facts: readonly string[]): readonly string[] {
  return [...facts, fact];
}
