import { existsSync } from 'node:fs';

import { type Commune, locate, openDirectory } from '@coord-orientation/directory';
import { describe, orientAt } from '@coord-orientation/engine';

import { communeOf, readDirectoryFile } from '../directory/open-directory.js';
import { openPack } from '../packs/open-pack.js';
import { asPlace } from '../directory/place-lookup.js';
import { formatOrientation } from '../report/format-orientation.js';
import { askQuestions } from '../terminal/ask-questions.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readSituation, readToday } from '../terminal/read-options.js';

/** A situation, and the pack to try it on. */
export interface TryOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** `question=answer`; without any, the questions are asked where a person reads. */
  readonly fact?: readonly string[];
  readonly commune?: string;
  readonly today?: string;
}

/** `coord try`: the orientation for a situation given as facts, or asked for in a terminal. */
export async function tryPack(io: Io, options: TryOptions): Promise<ExitCode> {
  const { fact = [], commune } = options;
  const today = readToday(io, options.today);
  const opened = await openPack(io, packOf(io, options.pack));
  const { rules, texts } = opened;
  const given = readSituation(io, rules.logic.questions, fact);
  const place = commune === undefined ? undefined : await communeOf(commune);
  const places = place ? await opened.rulesAt(asPlace(place)) : [];
  const { ask } = io.output;
  const situation =
    fact.length === 0 && ask && !options.json
      ? await askQuestions(ask, io.words, opened, { today, place: places })
      : given;
  const orientation = describe(orientAt(rules, places, situation, { today }), texts);
  const structuresOf = await structuresAt(io, place);
  printResult(io, options, orientation, () =>
    formatOrientation(io.words, texts, orientation, structuresOf),
  );
  return 0;
}

/** A fact that was typed without its option stands where the pack does. */
function packOf({ words }: Io, pack: string | undefined): string | undefined {
  if (pack?.includes('=') && !existsSync(pack))
    throw new UsageError(words.trouble.factIsOption(pack));
  return pack;
}

/** Who is a destination at a commune, as `coord locate` says it. */
async function structuresAt(io: Io, commune: Commune | undefined) {
  if (!commune) return () => [];
  const { toConfirm } = io.words.directory;
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
