import { checkKnown, type Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';
import type { RuleSource } from './schema.js';

/** Checks what rules of one territory may do: replace shared rules of their tier, or only add. */
export function checkLocal(pack: PackSource, report: Report): void {
  const territories = pack.territories.map(({ value }) => value.id);
  const rules = new Map(pack.rules.map(({ value }) => [value.id, value]));
  for (const written of pack.rules) {
    const { id, territory } = written.value;
    if (territory !== undefined) {
      checkKnown(report, written, ['territory'], territory, 'territory', territories);
      checkOwn(report, written);
    } else if (written.value.replaces) {
      const message = report.words.replacesWithoutTerritory(id);
      report('local-override', written, ['replaces'], message);
    }
    for (const replaced of written.value.replaces ?? []) {
      const shared = rules.get(replaced);
      if (shared) checkReplaced(report, written, shared);
      else checkKnown(report, written, ['replaces'], replaced, 'rule', [...rules.keys()]);
    }
  }
}

function checkOwn(report: Report, written: Written<RuleSource>): void {
  const { id, tier, replaces = [], leads = [] } = written.value;
  if (tier === 'safety') {
    report('locked-override', written, ['tier'], report.words.localSafety(id));
  }
  if (leads.length > 0 && replaces.length === 0) {
    report('local-override', written, ['leads'], report.words.localWithoutReplaces(id));
  }
}

function checkReplaced(report: Report, written: Written<RuleSource>, shared: RuleSource): void {
  const { id, tier } = written.value;
  const { words, unread } = report;
  if (unread.isPartly(shared)) return;
  if (shared.tier === 'safety') {
    report('locked-override', written, ['replaces'], words.replacesSafety(id, shared.id));
  } else if (shared.territory !== undefined || shared.tier !== tier) {
    const message = words.replacesOther(id, shared.id, shared.tier);
    report('local-override', written, ['replaces'], message);
  }
}
