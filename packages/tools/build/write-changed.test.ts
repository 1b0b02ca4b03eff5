import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeChanged } from './write-changed.mjs';

describe('a folder that is generated', () => {
  it('holds what is written last and nothing else, and what is the same stays untouched', () => {
    const folder = mkdtempSync(join(tmpdir(), 'generated-'));
    writeChanged(folder, [
      ['kept.json', '1'],
      ['old/gone.json', '2'],
    ]);
    utimesSync(join(folder, 'kept.json'), 0, 0);
    writeChanged(folder, [
      ['kept.json', '1'],
      ['new/there.json', '3'],
    ]);
    const files = (readdirSync(folder, { recursive: true }) as string[]).sort();
    assert.deepEqual(files, ['kept.json', 'new', join('new', 'there.json')]);
    assert.equal(statSync(join(folder, 'kept.json')).mtimeMs, 0);
    assert.equal(readFileSync(join(folder, 'new/there.json'), 'utf8'), '3');
  });
});
