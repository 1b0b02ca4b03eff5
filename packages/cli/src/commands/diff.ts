import type { Command } from 'commander';

import { comparePacks } from '../compare-packs.js';
import { formatDiff } from '../format-diff.js';
import { formatDiffMarkdown } from '../format-diff-markdown.js';
import { type Io, withProgress } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { wordsOf } from '../open-pack.js';
import { openSide } from '../open-revision.js';
import { readToday } from '../read-today.js';

interface DiffCommandOptions extends SharedOptions {
  readonly markdown?: true;
  readonly today?: string;
}

/** `coord diff`: exactly which situations change between two packs. */
export function diffCommand(io: Io): Command {
  const { words } = io;
  return startCommand(io, 'diff')
    .argument('<older>', words.options.older)
    .argument('<newer>', words.options.newer)
    .option('--markdown', words.options.markdown)
    .option('--today <date>', words.options.today)
    .action(async (older: string, newer: string, options: DiffCommandOptions) => {
      const today = readToday(io, options.today);
      const { comparison, texts } = await withProgress(io, words.progress.diff, async () => {
        const [before, after] = [await openSide(io, older), await openSide(io, newer)];
        return {
          comparison: await comparePacks(io, before, after, today),
          texts: wordsOf(after, io.lang),
        };
      });
      const format = options.markdown ? formatDiffMarkdown : formatDiff;
      io.output.out(
        options.json ? JSON.stringify(comparison, null, 2) : format(words, texts, comparison),
      );
    });
}
