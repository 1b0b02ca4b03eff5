import { diffEverywhere } from '@coord-orientation/engine/analysis';
import type { Present } from '@coord-orientation/channel/publish';
import type { Logic, PackManifest, SourceFiles } from '@coord-orientation/engine';
import {
  approvalsOf,
  buildPack,
  isRuleApproved,
  keepApproved,
  type PackSource,
  parsePack,
} from '@coord-orientation/pack';

import type { ReadPack } from '../packs/built-pack.js';
import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import { type DangerFile, lostNumbers } from './danger.js';
import { presentManifest } from './versions.js';

/**
 * Refuses what would take an emergency away from those who see it today: a number that is gone, or a
 * situation that sends to nobody on danger any more. Only all who are asked about danger can agree to it,
 * word for word, and then sign it as well.
 *
 * @throws {UsageError} They did not.
 */
export async function mustKeepEmergencies(
  io: Io,
  pack: ReadPack,
  after: DangerFile,
  present: Present | undefined,
): Promise<void> {
  const path = 'emergency/numbers.json';
  const manifest = await presentManifest(present);
  if (!present || !manifest || !(await present.channel.find(path))) return;
  const before = JSON.parse(
    new TextDecoder().decode(await present.channel.read(path)),
  ) as DangerFile;
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const lost = [
    ...lostNumbers(before, after),
    ...lostRules(await sourceIn(manifest.value, present), pack.built.source),
  ];
  if (lost.length === 0 || isDangerApproved(pack.source)) return;
  throw new UsageError(io.words.channel.lostEmergency([...new Set(lost)]));
}

/** Whether all who are asked about danger agreed to its rules, as they are now. */
function isDangerApproved(source: PackSource): boolean {
  const danger = approvalsOf(source).filter(({ bundle }) => bundle.tier === 'safety');
  return danger.length > 0 && danger.every(isRuleApproved);
}

/** Rules on danger that led somewhere, in situations that lead elsewhere now. */
function lostRules(older: Logic, newer: Logic): readonly string[] {
  const [before, after] = [leadsOnDanger(older), leadsOnDanger(newer)];
  const { shared, local } = diffEverywhere(older, newer);
  return [shared, ...local].flatMap(({ leads }) =>
    leads
      .filter(({ from = [] }) => from.some((id) => before.has(id)))
      .filter(({ from = [], to = [] }) => !to.some((id) => after.has(id) && from.includes(id)))
      .flatMap(({ from = [] }) => from.filter((id) => before.has(id))),
  );
}

function leadsOnDanger({ rules }: Logic): ReadonlySet<string> {
  const danger = rules.filter(({ tier }) => tier === 'safety');
  return new Set(danger.flatMap(({ leads }) => leads.map(({ destination }) => destination)));
}

async function sourceIn({ source, files }: PackManifest, { read }: Present): Promise<Logic> {
  const bytes = await read(`pack/${source}`, files[source]?.length ?? 0);
  const kept = JSON.parse(new TextDecoder().decode(bytes)) as SourceFiles;
  const written = parsePack(new Map(Object.entries(kept.files)), {
    overlays: new Map(Object.entries(kept.overlays)),
  });
  return buildPack(keepApproved(written).pack).source;
}
