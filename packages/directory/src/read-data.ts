import { DirectoryError } from './directory-error.js';
import { FORMAT } from './wire.js';

/** Reads one JSON file of the directory's data, such as `index.json`, from a disk or a network. */
export type ReadFile = (name: string) => Promise<unknown>;

/**
 * Reads a file and makes sure that it is one of ours, of the expected version.
 *
 * @param version - Of the index; undefined for the index itself.
 * @throws {DirectoryError} `missing-file`, `broken-file` (not JSON, as when it was cut) or `other-version`.
 */
export async function readData<T extends { format: number; version: string }>(
  readFile: ReadFile,
  name: string,
  version?: string,
): Promise<T> {
  const value = await readFile(name).catch((cause: unknown) => {
    throw cause instanceof SyntaxError
      ? broken(name, cause)
      : new DirectoryError('missing-file', `"${name}" could not be read. Try again.`, name, cause);
  });
  if (typeof value !== 'object' || value === null || !('format' in value)) throw broken(name);
  const file = value as T;
  const isExpected = file.format === FORMAT && (version ?? file.version) === file.version;
  if (isExpected) return file;
  throw new DirectoryError(
    'other-version',
    `"${name}" is of version ${file.version}, format ${file.format}; expected ${version ?? 'any'}, format ${FORMAT}. Publish all files of one build together.`,
    name,
  );
}

/** A file that is not what its name promises. */
export function broken(name: string, cause?: unknown): DirectoryError {
  const message = `"${name}" is damaged or cut. Publish it again.`;
  return new DirectoryError('broken-file', message, name, cause);
}
