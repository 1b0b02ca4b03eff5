import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findCircles } from './circles.mjs';

// What two files import of each other.
const PAIRS = {
  values: ["export * from './values-2.js';", "export * from './values-1.js';"],
  types: [
    "import type { B } from './types-2.js';\nexport type A = B | 1;",
    "import type { A } from './types-1.js';\nexport type B = A | 2;",
  ],
  later: [
    "export type A = 1;\nexport const load = () => import('./later-2.js');",
    "import type { A } from './later-1.js';\nexport const a: A = 1;",
  ],
  straight: ["import type { B } from './straight-2.js';\nexport type A = B;", 'export type B = 1;'],
};

describe('[import-circle] the check for circles', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'circles-'));
    for (const [name, sources] of Object.entries(PAIRS)) {
      sources.forEach((text, at) => writeFileSync(join(folder, `${name}-${at + 1}.ts`), text));
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('finds values, types and what is loaded later that need each other', async () => {
    const { code, output } = await findCircles([`${folder}/*.ts`]);
    assert.equal(code, 1);
    const found = [...output.matchAll(/(\w+)-[12]\.ts -> .*\1-[12]\.ts/g)].map(([, name]) => name);
    assert.deepEqual(found.sort(), ['later', 'types', 'values']);
  });

  it('leaves alone what goes one way only', async () => {
    assert.equal((await findCircles([`${folder}/straight-*.ts`])).code, 0);
  });
});
