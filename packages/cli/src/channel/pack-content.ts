import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TargetFile } from '@coord-orientation/channel';
import { markOf } from '@coord-orientation/channel/publish';
import { isApproved, PackInvalidError, writePack } from '@coord-orientation/pack';

import { checkPack } from '../packs/check-pack.js';
import type { ReadPack } from '../packs/built-pack.js';
import { sourceFiles } from '../packs/source-files.js';
import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import { dangerOf } from './danger.js';

/** What a role is to sign, and the files that go with it. */
export interface Content {
  readonly targets: Readonly<Record<string, Readonly<Record<string, TargetFile>>>>;
  readonly files: Readonly<Record<string, string>>;
}

/** A pack as it is published, with what is signed of danger beside it. */
export interface PackContent extends Content {
  readonly pack: ReadPack;
  readonly manifest: string;
}

/** What of a pack is published. */
export interface PackOptions {
  readonly today: string;
  /** The local rules of each département, by its code. */
  readonly overlays: ReadonlyMap<string, string>;
  /** Publishes what lacks approvals, marked for all to see. */
  readonly isDemo: boolean;
}

/**
 * Checks and builds a pack with the local rules of all départements.
 *
 * @throws {PackInvalidError} `coord check` refuses it.
 * @throws {UsageError} It lacks approvals, and is no demonstration.
 */
export async function packContent(
  io: Io,
  folder: string,
  { today, overlays, isDemo }: PackOptions,
): Promise<PackContent> {
  const local = await mkdtemp(join(tmpdir(), 'coord-'));
  try {
    const paths = [...overlays.keys()].map((code) => join(local, `${code}.yaml`));
    for (const [code, text] of overlays) await writeFile(join(local, `${code}.yaml`), text);
    const checked = await checkPack(io, folder, { today, overlays: paths, isPublished: true });
    const { report, pack, kept = [] } = checked;
    const errors = report.findings.filter(
      ({ severity, code }) => severity === 'error' && !(kept.length > 0 && code === 'missing-case'),
    );
    if (!pack || errors.length > 0) throw new PackInvalidError(errors as never);
    const isWhole = isApproved(pack.source);
    if (!isWhole && !isDemo) throw new UsageError(io.words.channel.notApproved);
    const written = writePack(pack.built, await sourceFiles(io, folder, paths));
    const manifest = written.files.get('manifest.json') ?? '';
    const danger = dangerOf(pack, written.manifest.emergency);
    const { id, version } = written.manifest;
    const custom = { pack: id, version, ...(!isWhole && { demo: true }) };
    return {
      ...{ pack, manifest },
      targets: {
        targets: { 'pack/manifest.json': { ...(await markOf(manifest)), custom } },
        danger: { 'emergency/numbers.json': await markOf(danger) },
      },
      files: {
        ...Object.fromEntries([...written.files].map(([name, text]) => [`pack/${name}`, text])),
        'emergency/numbers.json': danger,
      },
    };
  } finally {
    await rm(local, { recursive: true, force: true });
  }
}
