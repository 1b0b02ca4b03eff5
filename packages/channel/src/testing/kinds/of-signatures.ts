import fc from 'fast-check';

import type { Signer } from '../../signer.js';
import type { Loose } from '../sealed.js';
import { anyPart, inEnvelope, inSigned, kind, type Kind } from './kind.js';

const OTHER_ID = 'A key stands under another id than its own.';

/** Changes in signatures and keys, with a key that may sign nothing. */
export function ofSignatures(stranger: Signer): readonly Kind[] {
  return [
    kind('nothing', fc.constant(0), () => ({}), { isTaken: true }),
    kind(
      'a digit of a signature',
      fc.tuple(anyPart, fc.nat({ max: 100 })),
      ([part, at]) =>
        inEnvelope(part, ({ signatures: [first = {}] }) => {
          const sig = String(first['sig']);
          first['sig'] = sig.slice(0, at) + (sig[at] === '0' ? '1' : '0') + sig.slice(at + 1);
        }),
      { isTaken: false },
    ),
    kind(
      'a signature that is gone',
      anyPart,
      (part) => inEnvelope(part, ({ signatures }) => signatures.pop()),
      { isTaken: false },
    ),
    kind(
      'a signature under the id of somebody else',
      anyPart,
      (part) =>
        inEnvelope(part, ({ signatures: [first = {}] }) => (first['keyid'] = 'f'.repeat(64))),
      { isTaken: false },
    ),
    kind(
      'a signature that stands twice',
      anyPart,
      (part) => inEnvelope(part, ({ signatures }) => signatures.push({ ...signatures[0] })),
      { isTaken: false },
    ),
    kind(
      'one more signature, of a key that nobody knows',
      anyPart,
      (part) =>
        inEnvelope(part, ({ signatures }) =>
          signatures.push({ keyid: 'a'.repeat(64), sig: 'abcd' }),
        ),
      { isTaken: true },
    ),
    kind(
      'a key under the id of another one',
      fc.nat(),
      (at) =>
        inSigned('root', (signed) => {
          const keys = signed['keys'] as Loose;
          const ids = Object.keys(keys);
          keys[ids[at % ids.length] ?? ''] = stranger.key;
        }),
      { stricter: OTHER_ID },
    ),
    kind(
      'one key under two ids, for a role that needs two',
      fc.constantFrom('b'.repeat(64), 'autre'),
      (other) => ({
        ...inSigned('root', (signed) => {
          const keys = signed['keys'] as Loose;
          const { targets } = signed['roles'] as { readonly targets: { keyids: string[] } };
          const [id = ''] = targets.keyids;
          keys[other] = keys[id];
          targets.keyids = [id, other];
        }),
        ...inEnvelope('targets', ({ signatures }) => {
          signatures.splice(1, 1, { ...signatures[0], keyid: other });
        }),
      }),
      { stricter: OTHER_ID },
    ),
    kind(
      'a key of another sort',
      fc.constantFrom<Loose>(
        { keytype: 'rsa' },
        { scheme: 'rsassa-pss-sha256' },
        { scheme: null },
        { keyval: {} },
        { keyval: { public: 'x' } },
        { keyval: { public: 1 } },
      ),
      (wrong) =>
        inSigned('root', (signed) => {
          for (const key of Object.values(signed['keys'] as object)) Object.assign(key, wrong);
        }),
      { stricter: OTHER_ID },
    ),
  ];
}
