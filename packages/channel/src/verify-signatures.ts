import { fromDer } from './der.js';
import { fromHex, fromPem, sha256 } from './bytes.js';
import { signedBytes } from './canonical-json.js';
import type { Envelope, Key, Role } from './metadata.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The id of a key. */
export function keyIdOf(key: Key): Promise<string> {
  return sha256(signedBytes(key));
}

/**
 * Says who of a role signed some metadata. A key counts once, whatever the ids that it stands under, and
 * only under the id that is its own.
 *
 * @returns The ids of the keys whose signatures are right.
 */
export async function signersOf(
  { signatures, signed }: Envelope,
  { keyids }: Role,
  keys: Readonly<Record<string, Key>>,
): Promise<readonly string[]> {
  const bytes = signedBytes(signed);
  const found = new Map<string, string>();
  for (const { keyid, sig } of signatures) {
    const key = Object.hasOwn(keys, keyid) ? keys[keyid] : undefined;
    if (!key || !keyids.includes(keyid) || found.has(key.keyval.public)) continue;
    if ((await keyIdOf(key)) === keyid && (await isSignedBy(key, bytes, sig))) {
      found.set(key.keyval.public, keyid);
    }
  }
  return [...found.values()];
}

/** Whether as many of a role signed as it takes; none is never enough. */
export async function isSigned(
  envelope: Envelope,
  role: Role,
  keys: Readonly<Record<string, Key>>,
): Promise<boolean> {
  const signers = await signersOf(envelope, role, keys);
  return role.threshold >= 1 && signers.length >= role.threshold;
}

async function isSignedBy(key: Key, bytes: Uint8Array<ArrayBuffer>, sig: string): Promise<boolean> {
  const raw = fromDer(fromHex(sig));
  if (!raw || key.keytype !== 'ecdsa' || key.scheme !== 'ecdsa-sha2-nistp256') return false;
  try {
    const der = fromPem(key.keyval.public);
    const imported = await crypto.subtle.importKey('spki', der, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, raw, bytes);
  } catch {
    // No key, or one of another curve.
    return false;
  }
}
