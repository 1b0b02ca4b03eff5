import type { PackManifest } from '@coord-orientation/engine';

/** Whether something is the manifest of a pack that this version reads. */
export function isManifest(value: unknown): value is PackManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { format, id, words, files, places, logic } = value as Partial<PackManifest>;
  return (
    format === 1 &&
    typeof id === 'string' &&
    typeof logic === 'string' &&
    [words, files, places].every((each) => typeof each === 'object' && each !== null)
  );
}
