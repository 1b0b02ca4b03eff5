import { actorIds } from './actor-ids.js';
import type { Report } from './check-known.js';
import { everyText } from './lift-variants.js';
import { namesNumber } from './names-number.js';
import type { PackSource, Written } from './pack-source.js';
import type { DestinationSource, RuleSource } from './schema.js';

/**
 * Reports who leads and is not there at night without a word on what holds until then, and numbers without
 * their hours, beside them and in the sentences that name them.
 */
export function checkHours(pack: PackSource, report: Report): void {
  // Where nothing is urgent, tomorrow will do.
  if (pack.head.value.emergency.length > 0) checkNights(pack, report);
  const numbers = pack.destinations.flatMap((written) => checkNumber(written, report));
  for (const written of pack.rules) checkSentences(written, numbers, report);
}

function checkNights({ destinations, rules }: PackSource, report: Report): void {
  for (const written of destinations) {
    const { id, availability, outOfHours } = written.value;
    if (availability === 'always' || outOfHours !== undefined) continue;
    const leading = rules.filter(({ value }) => actorIds(value.leads).includes(id));
    if (leading.length === 0) continue;
    const named = leading.map(({ value }) => value.id);
    report('missing-night', written, [], report.words.noNight(id, named));
  }
}

/** A number that answers at some hours only. */
interface LimitedNumber {
  readonly phone: string;
  readonly hours: string;
}

function checkNumber(
  written: Written<DestinationSource>,
  report: Report,
): readonly LimitedNumber[] {
  const { id, phone, hours, availability } = written.value;
  if (phone === undefined) return [];
  if (hours === undefined && availability !== 'unknown') {
    report('missing-hours', written, ['phone'], report.words.noHours(id, phone));
  }
  return hours !== undefined && availability === 'hours' ? [{ phone, hours }] : [];
}

function checkSentences(
  written: Written<RuleSource>,
  numbers: readonly LimitedNumber[],
  report: Report,
): void {
  const { id, firstStep, ifNotEnough, advice = [] } = written.value;
  const sentences = Object.entries({ firstStep, ifNotEnough }).flatMap(([key, written]) =>
    everyText(written).map((text) => ({ key, text })),
  );
  sentences.push({ key: 'advice', text: advice.flatMap(everyText).join('\n') });
  for (const { key, text } of sentences) {
    for (const { phone, hours } of numbers) {
      if (!namesNumber(text, phone) || text.includes(hours)) continue;
      const message = report.words.numberWithoutHours(id, key, phone, hours);
      report('missing-hours', written, [key], message);
    }
  }
}
