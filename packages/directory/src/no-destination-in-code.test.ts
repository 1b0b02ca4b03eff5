import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { readStructures } from './build/read-structures.js';
import { idsIn } from './build/setting-ids.js';
import { folder } from './build/testing.js';

const FOLDERS = ['packages/directory/src', 'packages/elements/src/place'];
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;

describe('the code of the directory', () => {
  for (const root of FOLDERS) {
    it(`names no destination of directory.yaml in ${root}`, async () => {
      const { settings } = await readStructures(folder);
      const ids = [...new Set(idsIn(settings).map(({ id }) => id))];
      const any = new RegExp(`(?<![\\w-])(${ids.join('|')})(?![\\w-])`, 'gi');
      assert.ok(ids.length > 10);
      const names = await readdir(root, { recursive: true });
      for (const name of names.filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts'))) {
        const code = (await readFile(join(root, name), 'utf8')).replaceAll(COMMENTS, '');
        assert.deepEqual(code.match(any) ?? [], [], `${root}/${name}`);
      }
    });
  }
});
