import { fromPem, toHex } from './bytes.js';
import { toDer } from './der.js';
import type { Envelope, Key, Signed } from './metadata.js';
import { signedBytes } from './canonical-json.js';
import { keyIdOf } from './verify-signatures.js';

/** Something that signs: a key in a file, on a card, in a vault. */
export interface Signer {
  readonly key: Key;
  /** Signs bytes with ECDSA over P-256 and SHA-256; the signature is in DER. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Makes a private key: PKCS#8, in PEM. */
export async function newPrivateKey(): Promise<string> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  return toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', pair.privateKey));
}

/** A signer with a private key in PEM. */
export async function pemSigner(pem: string): Promise<Signer> {
  const secret = await crypto.subtle.importKey('pkcs8', fromPem(pem), ALGORITHM, true, ['sign']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', secret);
  const jwk = { kty, crv, x, y } as JsonWebKey;
  const open = await crypto.subtle.importKey('jwk', jwk, ALGORITHM, true, ['verify']);
  const key = publicKey(toPem('PUBLIC KEY', await crypto.subtle.exportKey('spki', open)));
  return {
    key,
    sign: async (bytes) => {
      const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, secret, bytes);
      return toDer(new Uint8Array(raw));
    },
  };
}

/** A public key as TUF writes it. */
export function publicKey(pem: string): Key {
  return {
    keytype: 'ecdsa',
    scheme: 'ecdsa-sha2-nistp256',
    keyval: { public: `${pem.replaceAll('\r\n', '\n').trim()}\n` },
  };
}

/**
 * Reads a public key in PEM.
 *
 * @returns Undefined where it is none, or of another kind.
 */
export async function readPublicKey(pem: string): Promise<Key | undefined> {
  try {
    const key = publicKey(pem);
    await crypto.subtle.importKey('spki', fromPem(key.keyval.public), ALGORITHM, false, ['verify']);
    return key;
  } catch {
    return undefined;
  }
}

/** Adds a signature to some metadata; one of the same key is replaced. */
export async function addSignature<T extends Signed>(
  { signed, signatures }: Envelope<T>,
  signer: Signer,
): Promise<Envelope<T>> {
  const keyid = await keyIdOf(signer.key);
  const der = await signer.sign(signedBytes(signed));
  const sig = toHex(der);
  return {
    signatures: [...signatures.filter((one) => one.keyid !== keyid), { keyid, sig }],
    signed,
  };
}

function toPem(kind: string, bytes: ArrayBuffer): string {
  const lines = btoa(String.fromCharCode(...new Uint8Array(bytes))).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${kind}-----\n${lines.join('\n')}\n-----END ${kind}-----\n`;
}
