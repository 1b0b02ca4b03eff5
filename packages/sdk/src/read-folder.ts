import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '@coord-orientation/engine';
import type { ManifestReader } from './fetch-pack.js';
import { isManifest } from './is-manifest.js';

/**
 * Reads a built pack from a folder; each file is refused unless it is the one that the manifest names.
 *
 * @param folder - The folder of `manifest.json`.
 * @returns What `openPack` takes.
 * @throws {PackError} A file is not what the build wrote.
 */
export async function readFolder(folder: string): Promise<ManifestReader> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  // Editors of Windows put a mark first; the manifest alone has no checksum.
  const index = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  if (!isManifest(index)) {
    throw new PackError('format', `${folder} is not a pack that this version reads.`);
  }
  return {
    index,
    read: async (name) => {
      const expected = index.files[name]?.sha256;
      if (expected === undefined) throw new PackError('format', `The manifest lists no "${name}".`);
      const content = await readFile(join(folder, name));
      if (createHash('sha256').update(content).digest('hex') !== expected) {
        throw new PackError(
          'checksum',
          `${name} is not what the build wrote. Build the pack again.`,
        );
      }
      return JSON.parse(content.toString('utf8'));
    },
  };
}
