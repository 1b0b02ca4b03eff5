const MARK = '#coord=';

/**
 * Takes a shared orientation out of the address at once, so that it stays in no history and no copy.
 *
 * @returns What stands behind the mark; undefined when the address shares nothing.
 */
export function takeSharedLink(): string | undefined {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(MARK)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return hash.slice(MARK.length);
}
