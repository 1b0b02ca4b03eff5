import { actorIds } from './actor-ids.js';
import type { Report } from './check-known.js';
import type { PackSource } from './pack-source.js';

/** Reports dead ends: a lead that is not everywhere and says nothing of where it is missing. */
export function checkDoors(pack: PackSource, report: Report): void {
  const leading = new Map<string, string[]>();
  for (const { value } of pack.rules) {
    for (const id of actorIds(value.leads)) leading.set(id, [...(leading.get(id) ?? []), value.id]);
  }
  for (const written of pack.destinations) {
    const { id, scale, otherwise, everywhere } = written.value;
    const rules = leading.get(id);
    if (!rules || scale === 'national' || otherwise !== undefined || everywhere) continue;
    report('dead-end', written, [], report.words.notEverywhere(id, rules));
  }
}
