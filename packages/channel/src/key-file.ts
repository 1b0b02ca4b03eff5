import { CompactEncrypt, compactDecrypt } from 'jose';

/** A passphrase that opens nothing. */
export class WrongPassphraseError extends Error {
  override readonly name = 'WrongPassphraseError';
}

/**
 * How often a passphrase is hashed: each try to guess it costs as much. Twice the least that OWASP asks of
 * PBKDF2 with SHA-512. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const ROUNDS = 420_000;

/** A file that asks for more is no file of ours. */
const MOST_ROUNDS = 10 * ROUNDS;

/**
 * Locks a private key with a passphrase: a text of one line (JWE, RFC 7516) that any library of it opens.
 *
 * @param rounds - How often the passphrase is hashed; less is for tests alone, whose keys sign nothing.
 */
export async function lockKey(
  pem: string,
  passphrase: string,
  rounds: number = ROUNDS,
): Promise<string> {
  const encrypted = await new CompactEncrypt(new TextEncoder().encode(pem))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(new TextEncoder().encode(passphrase));
  return `${encrypted}\n`;
}

/**
 * Opens a locked private key.
 *
 * @throws {WrongPassphraseError} The passphrase is not that of the file, or the file is no locked key.
 */
export async function unlockKey(text: string, passphrase: string): Promise<string> {
  try {
    const { plaintext } = await compactDecrypt(text.trim(), new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST_ROUNDS,
    });
    return new TextDecoder().decode(plaintext);
  } catch (cause) {
    throw new WrongPassphraseError('The passphrase does not open this key.', { cause });
  }
}
