import { open, readFile } from 'node:fs/promises';

import { lockKey, pemSigner, type Signer, unlockKey } from '@coord-orientation/channel/publish';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';

/** The shortest passphrase that is taken: four words. */
const SHORTEST = 12;

/** Where a machine without a person finds the passphrase. */
const VARIABLE = 'COORD_PASSPHRASE';

/**
 * Writes a private key, locked with a passphrase, readable by its owner alone.
 *
 * @throws {UsageError} There is a file already: a key is never written over.
 */
export async function writeKey(io: Io, file: string, pem: string): Promise<void> {
  const locked = await lockKey(pem, await newPassphrase(io, file), io.output.keyRounds);
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new UsageError(io.words.channel.keyExists(file));
  });
  try {
    await handle.writeFile(locked);
  } finally {
    await handle.close();
  }
}

/**
 * Opens a private key with its passphrase.
 *
 * @throws {UsageError} There is no such file, or the passphrase does not open it.
 */
export async function openSigner(io: Io, file: string): Promise<Signer> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(io.words.channel.noKey(file));
  const passphrase = await askPassphrase(io, io.words.channel.passphrase(file));
  try {
    return await pemSigner(await unlockKey(text, passphrase));
  } catch {
    throw new UsageError(io.words.channel.wrongPassphrase(file));
  }
}

async function newPassphrase(io: Io, file: string): Promise<string> {
  const say = io.words.channel;
  const passphrase = await askPassphrase(io, say.newPassphrase(file));
  if (passphrase.length < SHORTEST) throw new UsageError(say.shortPassphrase(SHORTEST));
  if (process.env[VARIABLE] === undefined) {
    const again = await askPassphrase(io, say.again);
    if (again !== passphrase) throw new UsageError(say.otherPassphrase);
  }
  return passphrase;
}

async function askPassphrase({ output, words }: Io, message: string): Promise<string> {
  const given = process.env[VARIABLE];
  if (given !== undefined) return given;
  if (!output.ask) throw new UsageError(words.channel.nobodyToAsk(VARIABLE));
  return output.ask.secret(message);
}
