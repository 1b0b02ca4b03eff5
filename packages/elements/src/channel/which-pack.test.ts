import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nextPack, type Stage } from './which-pack.js';

const bundled = { id: 'soins', version: '1.2.0' };
const newer = { id: 'soins', version: '1.10.0' };
const older = { id: 'soins', version: '1.1.9' };
const foreign = { id: 'mairie', version: '9.0.0' };

const known = {
  present: bundled,
  packs: [bundled, newer, older, foreign],
  id: 'soins',
  withdrawn: [] as readonly string[],
  stage: 'start' as Stage,
};

describe('the pack that holds', () => {
  const stages: readonly (readonly [Stage, boolean])[] = [
    ['start', true],
    ['due', true],
    ['asking', false],
    ['open', false],
    ['emergency', false],
  ];
  for (const [stage, isTaken] of stages) {
    it(`is ${isTaken ? '' : 'not '}the newest of the same id: ${stage}`, () => {
      assert.equal(nextPack({ ...known, stage }), isTaken ? newer : undefined);
    });
  }

  it('stays where another is as new', () => {
    const packs = [bundled, { ...bundled }, older];
    assert.equal(nextPack({ ...known, packs }), undefined);
  });

  it('is the one of the channel as it was verified last', () => {
    const again = { ...newer };
    assert.equal(nextPack({ ...known, present: newer, packs: [bundled, again] }), again);
  });

  it('is never a withdrawn one as long as there is another, though it be older', () => {
    assert.equal(nextPack({ ...known, withdrawn: ['1.10.0'] }), undefined);
    assert.equal(nextPack({ ...known, withdrawn: ['1.10.0', '1.2.0'] }), older);
  });

  it('is the newest where all were withdrawn', () => {
    const packs = [bundled, newer];
    assert.equal(nextPack({ ...known, packs, withdrawn: ['1.10.0', '1.2.0'] }), newer);
  });
});
