import type { ReadFile } from '@coord-orientation/sdk/places';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { given } from '../ui/given.js';
import { PlaceFinder } from './place-finder.js';
import type { PlacesHost } from './places-host.js';

/** Opens the directory of a channel; undefined where it has none. Another version is another function. */
export type NewestDirectory = () => Promise<ReadFile | undefined>;

/**
 * Gives the directory that an element's `directory-src` names, the same one until it changes; and in its place
 * that of the channel, as soon as what is on screen of it was read there too.
 *
 * @param newest - Gives the directory of the channel, once it was verified.
 */
export function finderOf(
  host: PlacesHost,
  newest: () => NewestDirectory | undefined = () => undefined,
): () => PlaceFinder {
  let source: string | undefined;
  let finder: PlaceFinder | undefined;
  let followed: NewestDirectory | undefined;
  return () => {
    const wanted = given(host.directorySrc);
    if (!finder || source !== wanted) {
      source = wanted;
      followed = undefined;
      finder = new PlaceFinder(source ? new URL(source, document.baseURI).href : undefined);
    }
    const next = newest();
    if (next && next !== followed) void follow((followed = next), finder);
    return finder;
  };

  async function follow(next: NewestDirectory, before: PlaceFinder): Promise<void> {
    try {
      const read = await next();
      const after = read && (await before.readBy(read));
      if (!after || next !== followed) return;
      finder = after;
      host.requestUpdate();
    } catch (error) {
      host.dispatchEvent(new CoordErrorEvent(error));
    }
  }
}
