import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { readPack } from '@coord-orientation/pack/node';

import { doubtsIn, lostDoubts } from './testing/doubts.js';

const source = await readPack(join(import.meta.dirname, '..'));

describe('what no source confirms', () => {
  it('[doubt] is said to be « à confirmer » until a source confirms it', () => {
    assert.deepEqual(
      lostDoubts(source),
      [],
      'Add the source that confirms it, then take its line out of testing/doubts.ts.',
    );
  });

  it('[doubt] is noticed where the words are dropped', () => {
    const [doubt = ''] = doubtsIn(source);
    const [id] = doubt.split(' ');
    const sure = JSON.parse(JSON.stringify(source).replaceAll('à confirmer', '')) as typeof source;
    assert.ok(id && lostDoubts(sure).includes(doubt));
  });
});
