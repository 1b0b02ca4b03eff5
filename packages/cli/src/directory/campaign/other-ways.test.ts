import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type OtherWays, readOtherWays, writeOtherWays } from './other-ways.js';

describe('another way than the phone', () => {
  const ways: readonly [string, OtherWays | undefined][] = [
    ['accueil@dac.example', { email: 'accueil@dac.example' }],
    ['mail : a@dac.example', { email: 'a@dac.example' }],
    ['https://dac.example/demande', { form: 'https://dac.example/demande' }],
    ['MSSanté : a@b.mssante.fr', { secureEmail: 'a@b.mssante.fr' }],
    ['a@b.mssante.fr', { secureEmail: 'a@b.mssante.fr' }],
    ['relais LSF https://relais.example/dac', { relay: 'https://relais.example/dac' }],
    [
      'formulaire : https://dac.example/d ; courriel : a@dac.example',
      { form: 'https://dac.example/d', email: 'a@dac.example' },
    ],
    ['sur place', undefined],
    ['a@dac.example ; sur place', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of ways) {
    it(`is read from « ${text} »`, () => assert.deepEqual(readOtherWays(text), expected));
  }

  it('is read back as it is written', () => {
    const all = {
      ...{ email: 'a@dac.example', form: 'https://dac.example/d' },
      ...{ secureEmail: 'x@y.mssante.fr', relay: 'https://relais.example/' },
    };
    assert.deepEqual(readOtherWays(writeOtherWays(all)), all);
    assert.equal(writeOtherWays({ voiceOnly: true }), 'aucun');
    assert.equal(writeOtherWays({}), '');
  });
});
