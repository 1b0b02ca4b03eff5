import type { PackSource } from './pack-source.js';
import type { DestinationSource } from './schema.js';

/**
 * Finds the level that a destination stands in: its own, or the one that holds its scale.
 *
 * @returns Undefined where no level of the pack does, as for a national number.
 */
export function levelOf(
  { head }: PackSource,
  { level, scale }: DestinationSource,
): string | undefined {
  const { levels = [] } = head.value;
  return level ?? levels.find(({ scales }) => scales.includes(scale))?.id;
}
