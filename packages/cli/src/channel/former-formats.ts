import { markOf, type Present } from '@coord-orientation/channel/publish';
import type { PackManifest } from '@coord-orientation/engine';

import type { Content } from './pack-content.js';
import { presentManifest } from './versions.js';

/** For how long the format before is still published: sites that copied a script have a year to copy the next. */
const MONTHS = 12;

/** Where rules of a former format stand. */
export function formerPath(format: number): string {
  return `pack/format-${format}/manifest.json`;
}

/**
 * Keeps the last rules of the format before beside those of a new one, for twelve months: scripts of that
 * time read no other.
 *
 * @param manifest - Of the rules that are published now.
 * @returns What is added, and the paths whose time is over.
 */
export async function formerFormats(
  present: Present | undefined,
  manifest: string,
  now: Date,
): Promise<{ readonly content: Content; readonly over: readonly string[] }> {
  const listed = Object.entries(present?.channel.targets.signed.targets ?? {});
  const today = now.toISOString().slice(0, 10);
  const over = listed
    .filter(([path]) => /^pack\/format-\d+\//.test(path))
    .filter(([, { custom }]) => String(custom?.['until']) < today)
    .map(([path]) => path);
  const before = await presentManifest(present);
  const { format } = JSON.parse(manifest) as PackManifest;
  if (!present || !before || Number(before.value.format) >= Number(format)) {
    return { content: { targets: {}, files: {} }, over };
  }
  const path = formerPath(before.value.format);
  const { custom } = present.channel.targets.signed.targets['pack/manifest.json'] ?? {};
  const mark = { ...(await markOf(before.text)), custom: { ...custom, until: yearAfter(now) } };
  const files = await filesOf(present, before.value, path.slice(0, -'manifest.json'.length));
  return {
    content: { targets: { targets: { [path]: mark } }, files: { ...files, [path]: before.text } },
    over,
  };
}

/** The files that the manifest lists stand beside it. */
async function filesOf({ read }: Present, { files }: PackManifest, folder: string) {
  const found: Record<string, string> = {};
  for (const [name, { length }] of Object.entries(files)) {
    const bytes = await read(`pack/${name}`, length);
    found[folder + name] = new TextDecoder().decode(bytes);
  }
  return found;
}

function yearAfter(now: Date): string {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + MONTHS);
  return until.toISOString().slice(0, 10);
}
