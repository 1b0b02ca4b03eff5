import type { PackManifest, SourceFiles } from '@coord-orientation/engine';
import type { Present, SigningRequest } from '@coord-orientation/channel/publish';
import {
  approvalsOf,
  buildPack,
  isRuleApproved,
  keepApproved,
  parsePack,
  writePack,
} from '@coord-orientation/pack';
import type { Describing } from './describing.js';

import { comparePacks } from '../packs/compare-packs.js';
import { type ReadPack, wordsOf } from '../packs/built-pack.js';
import { formatDiff } from '../report/format-diff.js';
import { UsageError } from '../terminal/errors.js';
import { presentManifest } from './versions.js';

const PATH = 'pack/manifest.json';

/** Says which rules a request publishes: their version and date, who agreed, and what changes for sites. */
export async function describePack(
  io: Describing,
  request: SigningRequest,
  present: Present | undefined,
  now: Date,
): Promise<readonly string[]> {
  const { words } = io;
  const text = request.files[PATH];
  if (text === undefined || !request.targets) return [];
  const before = await presentManifest(present);
  if (before?.text === text) return [];
  const manifest = JSON.parse(text) as PackManifest;
  const pack = rebuilt(io, request.files, text);
  const { title, date, validUntil } = pack.source.head.value;
  const isDemo = request.targets.signed.targets[PATH]?.custom?.['demo'] === true;
  const versions = [before?.value.version, manifest.version] as const;
  const head = words.channel.rules(title, versions, [String(date), String(validUntil)], isDemo);
  const old = before && (await openBefore(io, before.value, present));
  if (!old) return [head, approvals(io, pack)];
  const today = now.toISOString().slice(0, 10);
  const difference = await comparePacks(io, old, pack, today);
  return [head, approvals(io, pack), formatDiff(words, wordsOf(pack.built, io.lang), difference)];
}

/** Builds the rules of a request from their source: what is shown of them is what is signed. */
function rebuilt(io: Describing, files: SigningRequest['files'], manifest: string): ReadPack {
  const { source: name } = JSON.parse(manifest) as PackManifest;
  const kept = JSON.parse(files[`pack/${name}`] ?? '{"files":{},"overlays":{}}') as SourceFiles;
  const pack = buildFrom(io, kept);
  if (writePack(pack.built, kept).files.get('manifest.json') === manifest) return pack;
  throw new UsageError(io.words.channel.otherBuild);
}

async function openBefore(
  io: Describing,
  { source: name, files }: PackManifest,
  present: Present | undefined,
): Promise<ReadPack | undefined> {
  const bytes = await present?.read(`pack/${name}`, files[name]?.length ?? 0);
  return bytes && buildFrom(io, JSON.parse(new TextDecoder().decode(bytes)) as SourceFiles);
}

function buildFrom(io: Describing, { files, overlays }: SourceFiles): ReadPack {
  const written = parsePack(new Map(Object.entries(files)), {
    lang: io.lang,
    overlays: new Map(Object.entries(overlays)),
  });
  const source = keepApproved(written).pack;
  return { source, built: buildPack(source) };
}

/** Where each bundle stands. */
function approvals({ words }: Describing, { source }: ReadPack): string {
  const all = approvalsOf(source);
  const lines = source.head.value.bundles.map(({ id, title }) => {
    const own = all.filter(({ bundle }) => bundle.id === id);
    const agreed = own.flatMap((one) => one.agreed.map(({ body, on }) => `${body} (${on})`));
    return words.channel.bundle(title, own.length > 0 && own.every(isRuleApproved), [
      ...new Set(agreed),
    ]);
  });
  return lines.join('\n');
}
