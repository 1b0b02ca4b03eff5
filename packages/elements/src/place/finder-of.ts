import { given } from '../ui/given.js';
import { PlaceFinder } from './place-finder.js';
import type { PlacesHost } from './places-host.js';

/** Gives the directory that an element's `directory-src` names, the same one until it changes. */
export function finderOf(host: PlacesHost): () => PlaceFinder {
  let source: string | undefined;
  let finder: PlaceFinder | undefined;
  return () => {
    const wanted = given(host.directorySrc);
    if (!finder || source !== wanted) {
      source = wanted;
      finder = new PlaceFinder(source ? new URL(source, document.baseURI).href : undefined);
    }
    return finder;
  };
}
