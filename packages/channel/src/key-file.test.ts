import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { lockKey, unlockKey } from './key-file.js';
import { newPrivateKey } from './signer.js';

const PASSPHRASE = 'quatre mots pris au hasard';

describe('the file of a private key', () => {
  it('costs 420,000 rounds for each try to guess its passphrase', async () => {
    const pem = await newPrivateKey();
    const text = await lockKey(pem, PASSPHRASE);
    const [head = ''] = text.split('.');
    const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as object;
    const { alg, enc, p2c } = header as { alg: string; enc: string; p2c: number };
    assert.deepEqual([alg, enc, p2c], ['PBES2-HS512+A256KW', 'A256GCM', 420_000]);
    assert.equal(await unlockKey(text, PASSPHRASE), pem);
  });

  it('is opened by its own passphrase alone', async () => {
    const text = await lockKey(await newPrivateKey(), PASSPHRASE, 1000);
    await assert.rejects(unlockKey(text, `${PASSPHRASE}.`), { name: 'WrongPassphraseError' });
    await assert.rejects(unlockKey('no key', PASSPHRASE), { name: 'WrongPassphraseError' });
  });

  it('is not worked on where it asks for hours of work', async () => {
    const [, ...rest] = (await lockKey(await newPrivateKey(), PASSPHRASE, 1000)).split('.');
    const header = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 2 ** 31, p2s: 'AAAA' };
    const head = Buffer.from(JSON.stringify(header)).toString('base64url');
    await assert.rejects(unlockKey([head, ...rest].join('.'), PASSPHRASE), {
      name: 'WrongPassphraseError',
    });
  });
});
