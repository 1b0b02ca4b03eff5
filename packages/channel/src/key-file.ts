import { armor, Decrypter, Encrypter } from 'age-encryption';

/** A passphrase that opens nothing. */
export class WrongPassphraseError extends Error {
  override readonly name = 'WrongPassphraseError';
}

/**
 * Locks a private key with a passphrase, as a text file that any `age` opens too.
 *
 * @param workFactor - How long one try takes, as a power of two: 18 is about a second.
 */
export async function lockKey(pem: string, passphrase: string, workFactor = 18): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return armor.encode(await encrypter.encrypt(pem));
}

/**
 * Opens a locked private key.
 *
 * @throws {WrongPassphraseError} The passphrase is not that of the file, or the file is no locked key.
 */
export async function unlockKey(text: string, passphrase: string): Promise<string> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return await decrypter.decrypt(armor.decode(text.trim()), 'text');
  } catch (cause) {
    throw new WrongPassphraseError('The passphrase does not open this key.', { cause });
  }
}
