import { DirectoryError } from '@coord-orientation/directory';
import { PackError, SituationError } from '@coord-orientation/engine';
import { PackTooLargeError } from '@coord-orientation/engine/compile';
import { formatFinding, PackInvalidError } from '@coord-orientation/pack';

import type { Io } from './io.js';
import { UnreadableError, UsageError } from './usage-error.js';
import type { CliWords } from './words/cli-words.js';

/** What to say of an error, and the exit code that goes with it. */
export interface Trouble {
  readonly message: string;
  /** 1: the pack has errors; 2: wrong usage. */
  readonly exitCode: 1 | 2;
}

/**
 * Says what went wrong and what to do.
 *
 * @throws The error itself when it is none of ours: a defect has to be seen.
 */
export function describeTrouble({ words }: Io, error: unknown): Trouble {
  const say = words.trouble;
  if (error instanceof PackInvalidError) {
    const lines = error.findings.map(formatFinding);
    return { message: [...lines, say.errors(lines.length)].join('\n'), exitCode: 1 };
  }
  if (error instanceof PackTooLargeError) {
    return { message: say.tooLarge(error.rules, error.questions), exitCode: 1 };
  }
  if (error instanceof PackError) return { message: say.builtPack(error.message), exitCode: 1 };
  if (error instanceof UnreadableError) return { message: error.message, exitCode: 1 };
  if (error instanceof UsageError) return { message: error.message, exitCode: 2 };
  if (error instanceof SituationError)
    return { message: describeSituation(words, error), exitCode: 2 };
  if (error instanceof DirectoryError) {
    return { message: error.code === 'not-a-code' ? say.notInsee : say.noCommune, exitCode: 2 };
  }
  const path = fileOf(error);
  if (path !== undefined) return { message: say.file(path), exitCode: 2 };
  if (error instanceof Error && error.name === 'ExitPromptError') {
    return { message: say.stopped, exitCode: 2 };
  }
  throw error;
}

function describeSituation(
  { trouble }: CliWords,
  { code, path, nearest, expected }: SituationError,
): string {
  const [question = '', option = ''] = path.split('=');
  const advice = nearest ? trouble.meant(nearest) : trouble.expected(expected);
  switch (code) {
    case 'unknown-question':
      return trouble.noQuestion(question, advice);
    case 'unknown-option':
      return trouble.noOption(option, question, advice);
    case 'wrong-answer':
      return trouble.wrongAnswer(question, advice);
  }
}

/** The path in an error of the file system: not allowed, full, a folder in its place. */
function fileOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('path' in error)) return undefined;
  return String(error.path);
}
