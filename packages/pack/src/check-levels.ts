import { checkKnown, type Report } from './check-known.js';
import type { PackSource } from './pack-source.js';

/** Checks that a destination stands in one level at most, and in one that the pack declares. */
export function checkLevels({ head, destinations }: PackSource, report: Report): void {
  const { levels = [] } = head.value;
  levels.forEach(({ id, scales }, index) => {
    for (const scale of scales) {
      const other = levels.slice(0, index).find((level) => level.scales.includes(scale));
      if (!other) continue;
      const message = report.words.sameScale(scale, id, other.id);
      report('same-scale', head, ['levels', index, 'scales'], message);
    }
  });
  const ids = levels.map(({ id }) => id);
  for (const written of destinations) {
    const { level } = written.value;
    if (level !== undefined) checkKnown(report, written, ['level'], level, 'level', ids);
  }
}
