import { actorIds } from './actor-ids.js';
import type { Report } from './check-known.js';
import { namesNumber } from './names-number.js';
import type { PackSource } from './pack-source.js';

/** What everybody knows by heart: 15, 3114, 116 006. */
const SHORT = /^\d{2,4}$|^\d{3} \d{3}$/;

/** Checks that a name says the number that is called, and an emergency's first step that of whoever it names. */
export function checkNumbers(pack: PackSource, report: Report): void {
  const phones = new Map(
    pack.destinations.flatMap(({ value: { id, phone } }) => (phone ? [[id, phone]] : [])),
  );
  const known = [...new Set(phones.values())].filter((phone) => SHORT.test(phone));

  for (const written of pack.destinations) {
    const { id, phone } = written.value;
    for (const key of ['name', 'short'] as const) {
      const said = saidOtherwise(written.value[key], phone === undefined ? [] : [phone]);
      if (said && phone)
        report('other-number', written, [key], report.words.otherNumber(id, said, phone));
    }
  }
  for (const written of pack.rules) {
    const { id, tier, leads = [], firstStep } = written.value;
    if (tier !== 'safety' || firstStep === undefined) continue;
    const own = actorIds(leads).flatMap((lead) => phones.get(lead) ?? []);
    const said = saidOtherwise(firstStep, own);
    if (!said) continue;
    report(
      'other-number',
      written,
      ['firstStep'],
      report.words.otherNumber(id, said, own.join(', ')),
    );
  }

  /** The number of somebody else, where a text says one and not its own. */
  function saidOtherwise(text: string, own: readonly string[]): string | undefined {
    if (own.length === 0) return undefined;
    const said = known.filter((phone) => namesNumber(text, phone));
    return said.some((phone) => own.includes(phone)) ? undefined : said[0];
  }
}
