import fc from 'fast-check';

import type { Loose } from '../sealed.js';
import { anyListing, anyTargets, inMarks, inSigned, kind, type Kind } from './kind.js';

const WITHOUT = 'Metadata are listed without length and hash.';

/** Changes in what is said of files. */
export const ofLists: readonly Kind[] = [
  kind(
    'a length that is signed',
    fc.tuple(anyTargets, fc.constantFrom<unknown>(0, -1, 1, 1e9, '5', null)),
    ([part, length]) => inMarks(part, 'targets', (mark) => (mark['length'] = length)),
    { stricter: 'A length is not that of the file.' },
  ),
  kind(
    'a hash that is signed',
    fc.tuple(
      anyTargets,
      fc.constantFrom<unknown>(
        ...[{ sha256: '0'.repeat(64) }, { sha256: '' }, { sha256: 'A' }, {}, null, { md5: 'x' }],
      ),
    ),
    ([part, hashes]) => inMarks(part, 'targets', (mark) => (mark['hashes'] = hashes)),
    { isTaken: false },
  ),
  kind(
    'another hash beside the right one',
    anyTargets,
    (part) =>
      inMarks(part, 'targets', ({ hashes }) =>
        Object.assign(hashes as Loose, { sha512: '0'.repeat(128) }),
      ),
    { isTaken: false },
  ),
  kind(
    'what is listed of metadata',
    fc.tuple(
      anyListing,
      fc.constantFrom<Loose>(
        ...[{ length: 3 }, { length: -1 }, { length: 1e9 }, { length: '5' }],
        ...[{ hashes: { sha256: '0'.repeat(64) } }, { hashes: {} }],
        ...[{ version: 7 }, { version: 0 }, { version: '1' }, { version: 1.5 }],
      ),
    ),
    ([part, wrong]) => inMarks(part, 'meta', (mark) => Object.assign(mark, wrong)),
    { stricter: WITHOUT },
  ),
  kind(
    'metadata that are listed without one of the two',
    fc.tuple(anyListing, fc.constantFrom('length', 'hashes')),
    ([part, name]) => inMarks(part, 'meta', (mark) => delete mark[name]),
    { stricter: WITHOUT },
  ),
  kind(
    'metadata that are not listed',
    fc.tuple(anyListing, fc.nat()),
    ([part, at]) =>
      inSigned(part, (signed) => {
        const meta = signed['meta'] as Loose;
        const names = Object.keys(meta);
        delete meta[names[at % names.length] ?? ''];
      }),
    { isTaken: false },
  ),
];
