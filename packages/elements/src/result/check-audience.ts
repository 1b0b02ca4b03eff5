import { CoordErrorEvent } from '../events/coord-error-event.js';
import type { OrientationHost } from '../place/places-host.js';
import { given } from '../ui/given.js';

/** Tells the page, once for each, of an audience that the pack does not know: it would change nothing, silently. */
export function checkAudience(host: OrientationHost): void {
  let checked: string | undefined;
  host.addController({
    hostUpdated() {
      const audience = given(host.audience)?.toLowerCase();
      if (audience === checked) return;
      checked = audience;
      const known = knownTo(host);
      if (audience === undefined || known.includes(audience)) return;
      const message = `The attribute audience="${host.audience}" is no audience of the pack: ${known.join(', ')}.`;
      host.dispatchEvent(new CoordErrorEvent(new Error(message)));
    },
  });
  host.requestUpdate();
}

/** The audiences of the pack, and their groups. */
function knownTo({ pack }: OrientationHost): readonly string[] {
  const audiences = Object.entries(pack.core.audiences ?? {});
  return [...new Set(audiences.flatMap(([id, { group }]) => [id, group ?? id]))];
}
