import { directoryPlaces } from '../directory/place-lookup.js';
import { comparePacks } from '../packs/compare-packs.js';
import { wordsOf } from '../packs/built-pack.js';
import { openSide } from '../packs/open-revision.js';
import { formatDiff } from '../report/format-diff.js';
import { formatDiffMarkdown } from '../report/format-diff-markdown.js';
import {
  type ExitCode,
  type Io,
  printResult,
  type SharedOptions,
  withProgress,
} from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';

/** What is compared. */
export interface DiffOptions extends SharedOptions {
  readonly before: string;
  readonly after: string;
  readonly markdown?: boolean;
  readonly today?: string;
}

/** `coord diff`: exactly which situations change between two packs. */
export async function diff(io: Io, options: DiffOptions): Promise<ExitCode> {
  const today = readToday(io, options.today);
  const { comparison, texts } = await withProgress(io, io.words.progress.diff, async () => {
    const before = await openSide(io, options.before);
    const after = await openSide(io, options.after);
    return {
      comparison: await comparePacks({ ...io, places: directoryPlaces }, before, after, today),
      texts: wordsOf(after.built, io.lang),
    };
  });
  const format = options.markdown ? formatDiffMarkdown : formatDiff;
  printResult(io, options, comparison, () => format(io.words, texts, comparison));
  return 0;
}
