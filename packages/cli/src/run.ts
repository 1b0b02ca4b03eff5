import { CommanderError } from 'commander';

import { newProgram, VERSION } from './program.js';
import { UsageError } from './terminal/errors.js';
import { type Lang, newIo, type Output } from './terminal/io.js';
import { terminal } from './terminal/terminal.js';
import type { CliWords } from './words/cli-words.js';

/**
 * Runs one command line.
 *
 * @param args - What follows `coord`.
 * @param output - Where to write; the terminal by default.
 * @returns The exit code: 0 fine or warnings only, 1 errors, 2 wrong usage.
 */
export async function run(args: readonly string[], output: Output = terminal()): Promise<number> {
  const lang = langIn(args);
  const io = newIo(output, lang ?? 'fr', await loadWords(lang ?? 'fr'));
  let exitCode = 0;
  let isCut = false;
  output.onTrouble?.((code) => {
    if (!isCut) output.err(io.words.trouble.output(code));
    isCut = true;
    // It may be told once all else has ended.
    process.exitCode = 2;
  });
  const program = newProgram(io, (code) => (exitCode = code));
  try {
    if (lang === undefined) throw new UsageError(io.words.trouble.lang);
    await program.parseAsync(args, { from: 'user' });
    return isCut ? 2 : exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const { describeTrouble } = await import('./terminal/describe-trouble.js');
      const trouble = describeTrouble(io.words, error);
      output.err(trouble.message);
      return trouble.exitCode;
    }
    if (error.code === VERSION) {
      const { version } = await import('./commands/version.js');
      return version(io, { json: args.includes('--json') });
    }
    if (error.exitCode === 0) return 0;
    const { describeUsage } = await import('./terminal/describe-usage.js');
    output.err(describeUsage(io.words, error, program, args));
    return 2;
  }
}

/** The language is needed before the command line can be read: its help is in it too. */
function langIn(args: readonly string[]): Lang | undefined {
  const joined = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const at = args.indexOf('--lang');
  const lang = joined ?? (at < 0 ? 'fr' : args[at + 1]);
  return lang === 'fr' || lang === 'en' ? lang : undefined;
}

async function loadWords(lang: Lang): Promise<CliWords> {
  return lang === 'fr' ? (await import('./words/fr.js')).fr : (await import('./words/en.js')).en;
}
