import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { readMe } from './read-me.js';
import { ReleaseError } from './site-files.js';

/** A file that its owner writes and all may read. */
const READABLE = { os: 3, attrs: 0o100644 << 16, level: 9 } as const;

/** What a release is made of. */
export interface Release {
  readonly version: string;
  /** Each file that a site copies, by its path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly license: Uint8Array;
}

/** Zips what a site copies, with its licence and a page to read first, in a folder that is named after the version. */
export function zipSite({ version, files, license }: Release): Uint8Array {
  const folder = `coord-orientation-${version}`;
  // The first day that a zip can say, in the time of whoever makes it: the same files make the same zip.
  const mtime = new Date(1980, 0, 1);
  const all = [
    ...files,
    ['LICENSE', license] as const,
    ['LISEZMOI.md', Buffer.from(readMe(version))] as const,
  ];
  const entries = all
    .map(([name, content]) => [`${folder}/${name}`, [content, { ...READABLE, mtime }]] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/**
 * Writes a zip into a folder that is new or empty. It has its name only once it is whole.
 *
 * @returns Where it is.
 * @throws {ReleaseError} The folder holds something, or cannot be written.
 */
export function writeZip(folder: string, version: string, zip: Uint8Array): string {
  const path = join(folder, `coord-orientation-${version}.zip`);
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > 0) throw notEmpty(folder);
    writeWhole(path, zip);
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    throw new ReleaseError(
      `Impossible d’écrire dans ${folder} (${(error as NodeJS.ErrnoException).code}). ` +
        'Choisissez un dossier vide ou nouveau, où vous pouvez écrire. Rien n’a été écrit.',
      { cause: error },
    );
  }
  return path;
}

function writeWhole(path: string, content: Uint8Array): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function notEmpty(folder: string): ReleaseError {
  return new ReleaseError(
    `Le dossier ${folder} contient déjà des fichiers. Choisissez un dossier vide ou nouveau. Rien n’a été écrit.`,
  );
}
