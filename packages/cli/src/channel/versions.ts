import type { Present } from '@coord-orientation/channel/publish';
import type { PackManifest } from '@coord-orientation/engine';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';

/** The versions that a channel has withdrawn: they are never shown again. */
export interface Notice {
  readonly format: 1;
  readonly pack: string;
  readonly versions: readonly string[];
}

/** The manifest that sites see; undefined where there is none yet. */
export async function presentManifest(
  present: Present | undefined,
): Promise<{ readonly text: string; readonly value: PackManifest } | undefined> {
  if (!(await present?.channel.find('pack/manifest.json'))) return undefined;
  const bytes = await present?.channel.read('pack/manifest.json');
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  return { text, value: JSON.parse(text) as PackManifest };
}

/** What a channel has withdrawn. */
export async function presentNotice(present: Present | undefined): Promise<Notice | undefined> {
  if (!(await present?.channel.find('withdrawal/notice.json'))) return undefined;
  const bytes = await present?.channel.read('withdrawal/notice.json');
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Notice);
}

/**
 * Refuses a pack that sites cannot tell from the one that they have, or would never take.
 *
 * @throws {UsageError} Another pack, an older version, a withdrawn one, or the same with another content.
 */
export async function mustBeNewer(
  io: Io,
  manifest: string,
  present: Present | undefined,
): Promise<void> {
  const say = io.words.channel;
  const before = await presentManifest(present);
  if (!before || before.text === manifest) return;
  const { id, version } = JSON.parse(manifest) as PackManifest;
  if (id !== before.value.id) throw new UsageError(say.otherPack(id, before.value.id));
  if (version === before.value.version) throw new UsageError(say.sameVersion(version));
  if (isOlder(version, before.value.version)) {
    throw new UsageError(say.olderVersion(version, before.value.version));
  }
  if ((await presentNotice(present))?.versions.includes(version)) {
    throw new UsageError(say.withdrawnVersion(version));
  }
}

/** Whether a version comes before another: the numbers count, one after the other. */
export function isOlder(version: string, than: string): boolean {
  const [own, other] = [version, than].map((one) => one.split('.').map(Number));
  const at = (own ?? []).findIndex((number, index) => number !== other?.[index]);
  return at >= 0 && (own?.[at] ?? 0) < (other?.[at] ?? 0);
}
