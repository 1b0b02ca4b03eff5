import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Key } from '@coord-orientation/channel';
import {
  type ChannelSettings,
  readPublicKey,
  readSettings,
  settingsFaults,
} from '@coord-orientation/channel/publish';
import { PackInvalidError } from '@coord-orientation/pack';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';

/** The name that `channel.yaml` has where no other is given. */
export const SETTINGS = 'channel.yaml';

/** The settings of a channel, and where the private key of the machine is looked for. */
export interface OpenSettings extends ChannelSettings {
  readonly file: string;
  readonly machineFile: string;
}

/**
 * Opens `channel.yaml` and the public keys beside it.
 *
 * @throws {PackInvalidError} Its shape is wrong; each finding has its line.
 * @throws {UsageError} There is no such file, or a key is none.
 */
export async function openSettings(io: Io, file: string = SETTINGS): Promise<OpenSettings> {
  const say = io.words.channel;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(say.noSettings(file));
  const { source, findings } = readSettings(file, text, io.lang);
  if (!source) throw new PackInvalidError(findings);
  const faults = settingsFaults(text, source);
  if (faults.length > 0) {
    throw new PackInvalidError(
      faults.map((fault) => ({
        ...{ code: 'schema' as const, severity: 'error' as const, file, line: fault.line },
        message: say.fault(fault),
      })),
    );
  }
  const folder = dirname(file);
  const keys = new Map<string, Key>();
  for (const { id, key } of source.bodies) keys.set(id, await openKey(io, join(folder, key)));
  const machine = await openKey(io, join(folder, source.machine));
  return { source, keys, machine, file, machineFile: privateFile(join(folder, source.machine)) };
}

/**
 * Reads a public key.
 *
 * @throws {UsageError} The file is none.
 */
export async function openKey(io: Io, file: string): Promise<Key> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const key = text === undefined ? undefined : await readPublicKey(text);
  if (key) return key;
  throw new UsageError(io.words.channel.noPublicKey(file, text === undefined));
}

/** `coord keygen` writes the two beside each other. */
function privateFile(file: string): string {
  return file.replace(/\.pub$/, '.key');
}
