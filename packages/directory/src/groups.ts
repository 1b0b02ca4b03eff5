import type { Directory } from './open-directory.js';
import type { Group } from './wire.js';

/**
 * Whether the directory sets out to hold a destination: one of its groups names it. For all others
 * its silence says nothing.
 *
 * @param destination - Its id in the pack.
 */
export function isHeld({ index }: Directory, destination: string): boolean {
  return index.groups.some(({ destinations }) => destinations?.includes(destination));
}

/**
 * Whether a group has a destination; the one group that names none has all that no other names.
 *
 * @param destination - Its id in the pack.
 * @example directory.index.groups.filter((group) => isInGroup(directory, group, 'cpts')).length // 1
 */
export function isInGroup(directory: Directory, group: Group, destination: string): boolean {
  return group.destinations?.includes(destination) ?? !isHeld(directory, destination);
}
