import type { ChannelError } from '@coord-orientation/channel';
import type { UnsignedError } from '@coord-orientation/channel/publish';
import type { DirectoryError } from '@coord-orientation/directory';
import type { PackError, SituationError } from '@coord-orientation/engine';
import type { PackTooLargeError } from '@coord-orientation/engine/compile';
import type { PackInvalidError } from '@coord-orientation/pack';

import type { CliWords } from '../words/cli-words.js';
import type { UnreadableError, UsageError } from './errors.js';
import type { ReadOnlyError } from './write-whole.js';

/** What to say of an error, and the exit code that goes with it. */
export interface Trouble {
  readonly message: string;
  /** 1: the pack has errors; 2: wrong usage. */
  readonly exitCode: 1 | 2;
}

/** The errors that a person can cause, by their `name`. */
interface Errors {
  readonly UsageError: UsageError;
  readonly UnreadableError: UnreadableError;
  readonly ReadOnlyError: ReadOnlyError;
  readonly PackInvalidError: PackInvalidError;
  readonly PackTooLargeError: PackTooLargeError;
  readonly PackError: PackError;
  readonly SituationError: SituationError;
  readonly DirectoryError: DirectoryError;
  readonly ChannelError: ChannelError;
  readonly UnsignedError: UnsignedError;
  /** The person left a question in the terminal. */
  readonly ExitPromptError: Error;
}

/** By name and not by class: a class would load what throws it, whatever the command. */
const TROUBLES: {
  readonly [Name in keyof Errors]: (
    words: CliWords['trouble'],
    error: Errors[Name],
    all: CliWords,
  ) => Trouble;
} = {
  UsageError: (_, { message }) => wrongUsage(message),
  UnreadableError: (_, { message }) => wrongPack(message),
  ReadOnlyError: (say, { path }) => wrongUsage(say.readOnly(path)),
  PackInvalidError: (say, { message, findings }) =>
    wrongPack(`${message}\n${say.errors(findings.length)}`),
  PackTooLargeError: (say, { rules, questions }) => wrongPack(say.tooLarge(rules, questions)),
  PackError: (say, { code, message }) => wrongPack(say.builtPack(code, message)),
  SituationError: (say, error) => wrongUsage(describeSituation(say, error)),
  DirectoryError: (say, { code, communes }) =>
    wrongUsage(code === 'not-a-code' ? say.notInsee : say.noCommune(communes)),
  ChannelError: (_, { path, code }, { channel }) => wrongPack(channel.trouble(path, code)),
  UnsignedError: (_, { waiting }, { channel }) =>
    wrongPack(channel.unsigned(waiting.map(({ name }) => channel.role(name)))),
  ExitPromptError: (say) => wrongUsage(say.stopped),
};

/**
 * Says what went wrong and what to do.
 *
 * @throws The error itself when it is none of ours: a defect has to be seen.
 */
export function describeTrouble(words: CliWords, error: unknown): Trouble {
  const { trouble } = words;
  if (!(error instanceof Error)) throw error;
  const describe = Object.hasOwn(TROUBLES, error.name)
    ? (TROUBLES[error.name as keyof Errors] as (
        say: CliWords['trouble'],
        error: Error,
        all: CliWords,
      ) => Trouble)
    : undefined;
  if (describe) return describe(trouble, error, words);
  // The path in an error of the file system: not allowed, full, a folder in its place.
  if ('syscall' in error && 'path' in error) {
    return wrongUsage(trouble.file(String(error.path), String('code' in error && error.code)));
  }
  throw error;
}

function wrongUsage(message: string): Trouble {
  return { message, exitCode: 2 };
}

function wrongPack(message: string): Trouble {
  return { message, exitCode: 1 };
}

function describeSituation(
  say: CliWords['trouble'],
  { code, path, nearest, expected }: SituationError,
): string {
  const [question = '', option = ''] = path.split('=');
  const advice = nearest ? say.meant(nearest) : say.expected(expected);
  switch (code) {
    case 'unknown-question':
      return say.noQuestion(question, advice);
    case 'unknown-option':
      return say.noOption(option, question, advice);
    case 'wrong-answer':
    case 'not-a-danger':
      return say.wrongAnswer(question, advice);
  }
}
