import type { PackManifest } from '@coord-orientation/engine';
import { COMPILED_FORMAT } from '@coord-orientation/engine/internal';

/** Whether something is the manifest of a pack that this version reads. */
export function isManifest(value: unknown): value is PackManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { format, id, words, files, places, logic } = value as Partial<PackManifest>;
  return (
    format === COMPILED_FORMAT &&
    typeof id === 'string' &&
    typeof logic === 'string' &&
    [words, files, places].every((each) => typeof each === 'object' && each !== null)
  );
}
