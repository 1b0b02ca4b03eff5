import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';

import { prepare, trustOf } from '@coord-orientation/channel/publish';
import { replaceText } from '@coord-orientation/pack';
import { nearest } from '@coord-orientation/engine/internal';

import { deliver } from '../channel/deliver.js';
import { openKey, openSettings, SETTINGS } from '../channel/open-settings.js';
import { openPlace } from '../channel/place.js';
import { carried } from '../channel/request-file.js';
import { UsageError } from '../terminal/errors.js';
import type { ExitCode, Io, SharedOptions } from '../terminal/io.js';
import { writeWhole } from '../terminal/write-whole.js';
import { readNow } from './publish.js';

/** Whose key, and the new one. */
export interface RotateOptions extends SharedOptions {
  /** The id of a body, or `machine`. */
  readonly body: string;
  /** The file of the new public key. */
  readonly newKey: string;
  readonly out?: string;
  readonly settings?: string;
  readonly key?: readonly string[];
  readonly request?: string;
  readonly today?: string;
}

/** `coord rotate`: puts another key in the place of one that is lost, or whose holder left. */
export async function rotate(io: Io, options: RotateOptions): Promise<ExitCode> {
  const say = io.words.channel;
  const { out, body, newKey, settings: file = SETTINGS } = options;
  if (out === undefined) throw new UsageError(say.noOut);
  const now = readNow(io, options.today);
  await openKey(io, newKey);
  const present = await openPlace(io, out, { now });
  await writeWhole(file, await withKey(io, file, body, relative(dirname(file), newKey)));
  const settings = await openSettings(io, file);
  const wanted = {
    title: settings.source.title,
    trust: await trustOf(settings),
    targets: {},
    files: {},
  };
  const prepared = await prepare(wanted, present.channel, now);
  const request = { ...prepared, before: await carried(present, prepared) };
  return deliver(io, settings, present, request, { ...options, out, now });
}

/** `channel.yaml` with another key; all else stays as it is written. */
async function withKey(io: Io, file: string, body: string, key: string): Promise<string> {
  const { source } = await openSettings(io, file);
  const ids = [...source.bodies.map(({ id }) => id), MACHINE];
  const before = await readFile(file, 'utf8');
  const path = body === MACHINE ? [MACHINE] : ['bodies', body, 'key'];
  const after = ids.includes(body) ? replaceText(before, path, key)?.text : undefined;
  if (after === undefined) {
    throw new UsageError(io.words.channel.noBody(body, nearest(body, ids), ids));
  }
  return after;
}

const MACHINE = 'machine';
