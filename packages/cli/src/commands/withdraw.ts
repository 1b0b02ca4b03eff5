import { onlyRole, prepare, trustOf } from '@coord-orientation/channel/publish';

import { deliver } from '../channel/deliver.js';
import { openSettings } from '../channel/open-settings.js';
import { openPlace } from '../channel/place.js';
import { carried } from '../channel/request-file.js';
import { presentManifest, presentNotice } from '../channel/versions.js';
import { noticeOf } from '../channel/wanted-content.js';
import { UsageError } from '../terminal/errors.js';
import type { ExitCode, Io, SharedOptions } from '../terminal/io.js';
import { readNow } from './publish.js';

/** Which version, and who says so. */
export interface WithdrawOptions extends SharedOptions {
  readonly version: string;
  readonly out?: string;
  readonly settings?: string;
  readonly key?: readonly string[];
  readonly request?: string;
  readonly today?: string;
}

/** `coord withdraw`: tells all sites that a version is wrong; one body is enough. It gives no other answer. */
export async function withdraw(io: Io, options: WithdrawOptions): Promise<ExitCode> {
  const say = io.words.channel;
  const { out, version } = options;
  if (out === undefined) throw new UsageError(say.noOut);
  const now = readNow(io, options.today);
  const settings = await openSettings(io, options.settings);
  const present = await openPlace(io, out, { now });
  const [manifest, notice] = [await presentManifest(present), await presentNotice(present)];
  const pack = notice?.pack ?? manifest?.value.id ?? '';
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new UsageError(say.noVersion(version));
  const versions = [...new Set([...(notice?.versions ?? []), version])];
  const content = await noticeOf({ format: 1, pack, versions });
  const wanted = { title: settings.source.title, trust: await trustOf(settings), ...content };
  const alone = onlyRole(await prepare(wanted, present.channel, now), 'withdrawal');
  if (!alone.delegated['withdrawal']) throw new UsageError(say.withdrawnVersion(version));
  const whole = { ...alone, before: await carried(present, alone) };
  return deliver(io, settings, present, whole, { ...options, out, now });
}
