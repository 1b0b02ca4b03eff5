import { checkKnown, type Report } from './check-known.js';
import type { PackSource } from './pack-source.js';

/** Checks that rules override only known rules of their tier, and never in a circle. */
export function checkOverrides(pack: PackSource, report: Report): void {
  const rules = new Map(pack.rules.map(({ value }) => [value.id, value]));
  for (const written of pack.rules) {
    const { id, tier, overrides = [] } = written.value;
    if (overrides.length === 0) continue;
    if (reaches(id, (from) => rules.get(from)?.overrides ?? [])) {
      report('override', written, ['overrides'], report.words.overrideCircle(id));
    }
    for (const one of overrides) {
      const other = rules.get(one);
      if (!other) checkKnown(report, written, ['overrides'], one, 'rule', [...rules.keys()]);
      else if (other.tier !== tier && !report.unread.isPartly(other)) {
        const message = report.words.overrideTier(id, one, other.tier);
        report('override', written, ['overrides'], message);
      }
    }
  }
}

/** Whether the steps from a rule come back to it. */
function reaches(start: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const left = [...next(start)];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) left.push(...next(id));
    seen.add(id);
  }
  return false;
}
