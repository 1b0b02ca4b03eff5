/**
 * Compares two versions by their numbers, one after the other.
 *
 * @returns Below 0 where the first is older, above 0 where it is newer.
 */
export function compareVersions(version: string, other: string): number {
  const [own, than] = [version, other].map((one) =>
    one.split('.').map((part) => parseInt(part) || 0),
  );
  for (let at = 0; at < 3; at++) {
    const difference = (own?.[at] ?? 0) - (than?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
