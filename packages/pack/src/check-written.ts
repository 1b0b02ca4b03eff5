import type { Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';

/** What `coord new` writes where a person still has to. */
export const TO_WRITE = 'À ÉCRIRE';

/** Reports what was begun and not written. */
export function checkWritten(pack: PackSource, report: Report): void {
  const lists: readonly (readonly Written<{ id: string }>[])[] = [
    pack.questions,
    pack.destinations,
    pack.sources,
    pack.rules,
    pack.cases,
    pack.playbooks,
  ];
  for (const written of lists.flat()) {
    for (const [key, value] of Object.entries(written.value)) {
      if (!JSON.stringify(value).includes(TO_WRITE)) continue;
      report('to-write', written, [key], report.words.toWrite(written.value.id, key));
    }
  }
}
