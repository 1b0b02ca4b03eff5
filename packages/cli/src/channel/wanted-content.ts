import { existsSync } from 'node:fs';

import { localRole, markOf, type Present } from '@coord-orientation/channel/publish';
import { neededFor, type PackSource } from '@coord-orientation/pack';

import { folderOf, readSource } from '../packs/open-pack.js';
import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import type { DangerFile } from './danger.js';
import {
  linesContent,
  mustTouchNobodyElse,
  openParts,
  sharedContent,
} from './directory-content.js';
import { overlayContent, type OwnerOf, presentOverlays, readOverlays } from './local-rules.js';
import { formerFormats } from './former-formats.js';
import { mustKeepEmergencies } from './keep-emergencies.js';
import type { OpenSettings } from './open-settings.js';
import { type Content, packContent } from './pack-content.js';
import { mustBeNewer, type Notice, presentNotice } from './versions.js';

/** What is asked for. */
export interface WantedOptions {
  readonly pack?: string | undefined;
  readonly directory?: string;
  readonly with?: readonly string[];
  readonly departement?: string;
  readonly demo?: boolean;
}

/**
 * Gathers what a channel is to say: all of it, or the part of one département.
 *
 * @throws {UsageError} It may not be published so.
 * @throws {PackInvalidError} It does not pass the checks.
 */
export async function wantedContent(
  io: Io,
  settings: OpenSettings,
  present: Present | undefined,
  options: WantedOptions,
  now: Date,
): Promise<Content> {
  const ownerOf: OwnerOf = (code) => {
    const found = settings.source.local.find(({ departements }) => departements.includes(code));
    return found && localRole(found.body);
  };
  if (options.directory !== undefined && !existsSync(options.directory)) {
    throw new UsageError(io.words.trouble.noFolder(options.directory));
  }
  const own = await readOverlays(io, options.with ?? [], ownerOf);
  const content = options.departement
    ? await localContent(io, options.departement, { ...options, own, ownerOf, present })
    : await allContent(io, settings, { ...options, own, ownerOf, present }, now);
  const manifest = content.files['pack/manifest.json'];
  if (manifest === undefined) return withPresent(content, present);
  const former = await formerFormats(present, manifest, now);
  return without(await withPresent(merged([content, former.content]), present), former.over);
}

interface Gathered extends WantedOptions {
  /** The local rules that are given now. */
  readonly own: ReadonlyMap<string, string>;
  readonly ownerOf: OwnerOf;
  readonly present: Present | undefined;
}

/** The lines and the local rules of one département, which its body signs alone. */
async function localContent(io: Io, code: string, options: Gathered): Promise<Content> {
  const { own, ownerOf, present, directory } = options;
  const say = io.words.channel;
  if (ownerOf(code) === undefined) throw new UsageError(say.nobodyAnswers(code));
  if (!present) throw new UsageError(say.firstWhole);
  const other = [...own.keys()].find((one) => one !== code);
  if (other !== undefined) throw new UsageError(say.otherPlace(other, code));
  const folder = folderOf(io, options.pack);
  const { destinations } = await readSource(io, folder, []);
  const ids = destinations.map(({ value }) => value.id);
  const local = await overlayContent(own, ownerOf);
  if (directory === undefined) return local;
  const parts = await openParts(io, directory, ids);
  await mustTouchNobodyElse(io, parts, code, present);
  return merged([local, await linesContent(parts, code, ownerOf)]);
}

/** Rules, numbers, directory and local rules: what all bodies sign. */
async function allContent(
  io: Io,
  settings: OpenSettings,
  { own, ownerOf, present, directory, demo = false, pack: given }: Gathered,
  now: Date,
): Promise<Content> {
  const overlays = new Map([...(await presentOverlays(present)), ...own]);
  const today = now.toISOString().slice(0, 10);
  const options = { today, overlays, isDemo: demo };
  const content = await packContent(io, folderOf(io, given), options);
  mustNameDangerBodies(io, settings, content.pack.source);
  await mustBeNewer(io, content.manifest, present);
  const danger = JSON.parse(content.files['emergency/numbers.json'] ?? '{}') as DangerFile;
  await mustKeepEmergencies(io, content.pack, danger, present);
  const parts =
    directory === undefined
      ? undefined
      : await openParts(
          io,
          directory,
          content.pack.source.destinations.map(({ value }) => value.id),
        );
  const lines = await Promise.all(
    [...(parts?.structures.keys() ?? [])].map(
      (code) => parts && linesContent(parts, code, ownerOf),
    ),
  );
  return merged([
    content,
    await noticeContent(content.pack.source.head.value.id, present),
    await overlayContent(own, ownerOf),
    ...(parts ? [await sharedContent(parts)] : []),
    ...lines.flatMap((one) => one ?? []),
  ]);
}

/** The bodies that a pack asks about danger are those whose signatures a page waits for. */
function mustNameDangerBodies(io: Io, { source, file }: OpenSettings, pack: PackSource): void {
  const bundle = pack.head.value.bundles.find(({ tier }) => tier === 'safety');
  const needed = bundle ? neededFor(bundle, '') : [];
  const { bodies, threshold } = source.danger;
  const isMissing = needed.some((some) => !some.some((body) => bodies.includes(body)));
  if (!isMissing && threshold >= needed.length) return;
  throw new UsageError(
    io.words.channel.dangerBodies(file, [...new Set(needed.flat())], needed.length),
  );
}

/** A new channel says that nothing is withdrawn. */
async function noticeContent(pack: string, present: Present | undefined): Promise<Content> {
  const notice: Notice = (await presentNotice(present)) ?? { format: 1, pack, versions: [] };
  return noticeOf(notice);
}

/** What says which versions are withdrawn. */
export async function noticeOf(notice: Notice): Promise<Content> {
  const [path, text] = ['withdrawal/notice.json', JSON.stringify(notice)] as const;
  return { targets: { withdrawal: { [path]: await markOf(text) } }, files: { [path]: text } };
}

function merged(contents: readonly Content[]): Content {
  const targets: Record<string, Content['targets'][string]> = {};
  for (const one of contents) {
    for (const [role, own] of Object.entries(one.targets)) {
      targets[role] = { ...targets[role], ...own };
    }
  }
  return { targets, files: Object.assign({}, ...contents.map(({ files }) => files)) };
}

/** Leaves out what is published no more. */
function without({ targets, files }: Content, paths: readonly string[]): Content {
  const kept = Object.entries(targets).map(([role, own]) => {
    const marks = Object.entries(own).filter(([path]) => !paths.includes(path));
    return [role, Object.fromEntries(marks)] as const;
  });
  return { targets: Object.fromEntries(kept), files };
}

/** What a role said before goes on where nothing else is said: its files are on the host already. */
export async function withPresent(
  content: Content,
  present: Present | undefined,
): Promise<Content> {
  if (!present) return content;
  const { channel } = present;
  const targets: Record<string, Content['targets'][string]> = { ...content.targets };
  for (const [role, own] of Object.entries(content.targets)) {
    const isKnown = channel.delegated.some(({ name }) => name === role);
    const before =
      role === 'targets' ? channel.targets : isKnown ? await channel.role(role) : undefined;
    targets[role] = { ...before?.signed.targets, ...own };
  }
  return { targets, files: content.files };
}
