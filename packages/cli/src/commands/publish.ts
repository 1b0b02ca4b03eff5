import type { Present, SigningRequest } from '@coord-orientation/channel/publish';
import { onlyRole, prepare, trustOf } from '@coord-orientation/channel/publish';

import { deliver } from '../channel/deliver.js';
import { type OpenSettings, openSettings } from '../channel/open-settings.js';
import { openPresent } from '../channel/place.js';
import { readRequest, carried } from '../channel/request-file.js';
import { wantedContent } from '../channel/wanted-content.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, type SharedOptions, withProgress } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';

/** What is published, where, and who signs. */
export interface PublishOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** The folder that the host serves. */
  readonly out?: string;
  /** Who signs what; `channel.yaml` by default. */
  readonly settings?: string;
  /** The folder of the directory; without it, sites keep the one that they have. */
  readonly directory?: string;
  /** Local rules of départements. */
  readonly with?: readonly string[];
  /** Only the lines and the local rules of one département. */
  readonly departement?: string;
  /** Private keys that sign now. */
  readonly key?: readonly string[];
  /** A request that came back. */
  readonly signed?: string;
  /** The file to pass round. */
  readonly request?: string;
  /** Only says anew that all is fresh. */
  readonly refresh?: boolean;
  /** Publishes what lacks approvals, marked for all to see. */
  readonly demo?: boolean;
  readonly today?: string;
}

/** `coord publish`: prepares what is to be signed, and publishes what enough have signed. */
export async function publish(io: Io, options: PublishOptions): Promise<ExitCode> {
  const { out } = options;
  if (out === undefined) throw new UsageError(io.words.channel.noOut);
  const now = readNow(io, options.today);
  const settings = await openSettings(io, options.settings);
  const present = await openPresent(out, now);
  const request = await withProgress(io, io.words.progress.check, () =>
    requestFor(io, settings, present, options, now),
  );
  const { targets, delegated } = request;
  if (!options.refresh && !request.root && !targets && Object.keys(delegated).length === 0) {
    io.output.out(io.words.channel.nothingNew);
    return 0;
  }
  return deliver(io, settings, present, request, { ...options, out, now });
}

async function requestFor(
  io: Io,
  settings: OpenSettings,
  present: Present | undefined,
  options: PublishOptions,
  now: Date,
): Promise<SigningRequest> {
  if (options.signed !== undefined) return readRequest(io, options.signed);
  if (options.refresh) {
    if (!present) throw new UsageError(io.words.channel.noChannel(options.out ?? ''));
    return { format: 1, on: now.toISOString().slice(0, 10), delegated: {}, files: {}, before: {} };
  }
  const content = await wantedContent(io, settings, present, options, now);
  const wanted = { title: settings.source.title, trust: await trustOf(settings), ...content };
  const all = await prepare(wanted, present?.channel, now);
  // A correction waits for nobody but the body that answers there.
  const role = Object.keys(content.targets)[0] ?? '';
  const prepared = options.departement === undefined ? all : onlyRole(all, role);
  return { ...prepared, before: await carried(present, prepared) };
}

/** The time that last days are counted from: now, or the morning of a given day. */
export function readNow(io: Io, today: string | undefined): Date {
  return today === undefined ? new Date() : new Date(`${readToday(io, today)}T08:00:00Z`);
}
