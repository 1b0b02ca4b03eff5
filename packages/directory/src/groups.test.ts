import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { openBuilt } from './build/testing.js';
import { isHeld, isInGroup } from './groups.js';
import type { Directory } from './open-directory.js';

let tarn: Directory;
before(async () => void (tarn = await openBuilt('81')));

describe('the groups of the directory', () => {
  const groups: readonly [destination: string, position: number, isHeld: boolean][] = [
    ['dac', 0, true],
    ['inter-cpts', 1, true],
    ['dr-palliatif', 2, true],
    ['facs', 3, true],
    ['msp', 4, false],
    ['constructor', 4, false],
  ];
  for (const [destination, position, held] of groups) {
    it(`have « ${destination} » once, and say whether it is sought`, () => {
      const found = tarn.index.groups.flatMap((group, at) =>
        isInGroup(tarn, group, destination) ? [at] : [],
      );
      assert.deepEqual(found, [position]);
      assert.equal(isHeld(tarn, destination), held);
    });
  }

  it('hold all structures of the files', () => {
    for (const { structure } of tarn.structures.get('81') ?? []) {
      assert.ok(tarn.index.groups.some((group) => isInGroup(tarn, group, structure.destination)));
    }
  });
});
