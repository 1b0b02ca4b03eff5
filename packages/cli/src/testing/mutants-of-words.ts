import type { PackSource } from '@coord-orientation/pack';

import type { Mutant } from './mutants.js';

/** Damages that change what is read, and no situation. */
export const EXCHANGED = 'two emergency numbers exchanged';
export const DOUBT_DROPPED = '« à confirmer » dropped';

const DOUBT = /\s*(\(à confirmer\)|à confirmer)/g;

/** Exchanges each two numbers that an emergency names, and drops each « à confirmer ». */
export function mutantsOfWords(source: PackSource): readonly Mutant[] {
  return [...exchanges(source), ...droppedDoubts(source)];
}

function exchanges(source: PackSource): readonly Mutant[] {
  const named = source.rules
    .filter(({ value }) => value.tier === 'safety')
    .flatMap(({ value: { leads = [], partners = [] } }) => [...leads, ...partners])
    .map((actor) => (typeof actor === 'string' ? actor : actor.destination));
  const numbers = source.destinations.filter(
    ({ value: { id, phone } }) => phone !== undefined && named.includes(id),
  );
  return numbers.flatMap(({ value: one }, index) =>
    numbers
      .slice(index + 1)
      .filter(({ value: other }) => other.phone !== one.phone)
      .map(({ value: other }) => ({
        rule: one.id,
        others: [other.id],
        damage: EXCHANGED,
        source: withPhones(source, { [one.id]: other.phone, [other.id]: one.phone }),
      })),
  );
}

function withPhones(
  source: PackSource,
  phones: Readonly<Record<string, string | undefined>>,
): PackSource {
  const destinations = source.destinations.map((written) => {
    const phone = phones[written.value.id];
    return phone === undefined ? written : { ...written, value: { ...written.value, phone } };
  });
  return { ...source, destinations };
}

function droppedDoubts(source: PackSource): readonly Mutant[] {
  return (['destinations', 'rules'] as const).flatMap((key) =>
    source[key].flatMap(({ value: { id } }, index) => {
      const list = source[key].map((written, at) =>
        at === index ? { ...written, value: sure(written.value) } : written,
      );
      const isSame = JSON.stringify(list) === JSON.stringify(source[key]);
      return isSame
        ? []
        : [{ rule: id, damage: DOUBT_DROPPED, source: { ...source, [key]: list } }];
    }),
  );
}

/** The same without any doubt. */
function sure<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll(DOUBT, '')) as T;
}
