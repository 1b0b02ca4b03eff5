import fc from 'fast-check';

import type { Loose } from '../sealed.js';
import { anyPart, inSigned, kind, type Kind } from './kind.js';

const TYPE = 'A field has another type than TUF gives it.';

const anyValue = fc.constantFrom<unknown>(
  ...[undefined, null, true, '', 'x', 0, 1, -1, 1.5, 2 ** 53, [], {}, [[]]],
);

const anyTime = fc.constantFrom(
  ...['2099-02-30T00:00:00Z', '2099-13-01T00:00:00Z', 'demain', '2099-01-01', ''],
  ...['2099-01-01T00:00:00.000Z', '2099-01-01T00:00:00+02:00'],
);

/** Changes in any field. */
export const ofFields: readonly Kind[] = [
  kind(
    'the version',
    fc.tuple(anyPart, fc.constantFrom<unknown>(0, -1, 1.5, '1', null, 2 ** 53)),
    ([part, version]) => inSigned(part, (signed) => (signed['version'] = version)),
    { stricter: 'A version is no whole number above 0.' },
  ),
  kind(
    'the version of TUF',
    fc.tuple(anyPart, fc.constantFrom<unknown>('2.0.0', '1.1.0', '1', '1.0', '0.9', 1, '')),
    ([part, version]) => inSigned(part, (signed) => (signed['spec_version'] = version)),
    { stricter: 'It follows another version of TUF than 1.0.' },
  ),
  kind(
    'the kind of metadata',
    fc.tuple(anyPart, fc.constantFrom<unknown>('other', null, 1, 'mirrors')),
    ([part, type]) => inSigned(part, (signed) => (signed['_type'] = type)),
    { isTaken: false },
  ),
  kind(
    'a last day that does not exist, or is written otherwise',
    fc.tuple(anyPart, anyTime),
    ([part, expires]) => inSigned(part, (signed) => (signed['expires'] = expires)),
    { stricter: 'A last day is no second in UTC that exists.' },
  ),
  kind(
    'a field that nobody knows',
    anyPart,
    (part) => inSigned(part, (signed) => (signed['x-coord'] = [1, { a: 'é"\\\n' }])),
    { isTaken: true },
  ),
  kind(
    'any value',
    fc.tuple(anyPart, fc.nat(), anyValue),
    ([part, at, value]) =>
      inSigned(part, (signed) => {
        const places = placesIn(signed);
        const [holder, key] = places[at % places.length] ?? [signed, ''];
        if (value === undefined) delete holder[key];
        else holder[key] = value;
      }),
    { stricter: TYPE, share: 0.3 },
  ),
];

/** Each value of some JSON, by what holds it. */
function placesIn(value: unknown): readonly (readonly [Loose, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Loose;
  return Object.keys(own).flatMap((key) => [[own, key] as const, ...placesIn(own[key])]);
}
