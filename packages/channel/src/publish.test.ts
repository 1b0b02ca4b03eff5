import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { newSigners, keysOf, published, SAID, settingsOf, wantedOf } from './testing/two-bodies.js';
import { readWithTuf } from './testing/tuf-client.js';

const signers = await newSigners();
const { maison, centre, machine } = signers;
const settings = settingsOf(keysOf(signers));

describe('a channel', () => {
  it('is read by a TUF client that is not ours', async () => {
    const files = await published(await wantedOf(settings, SAID), [maison, centre], machine);
    const said = Object.values(SAID).flatMap((own) => Object.entries(own));
    const found = await readWithTuf(
      files,
      said.map(([path]) => path),
    );
    assert.deepEqual([...found], said);
  });
});
