import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../../..');

interface Size {
  readonly name: string;
  readonly size: number;
}

describe('the README', () => {
  it('states what a visitor loads, to one kilobyte', () => {
    const program = join(root, 'node_modules/size-limit/bin.js');
    const output = execFileSync(process.execPath, [program, '--json'], { cwd: root });
    const sizes = (JSON.parse(String(output)) as readonly Size[]).map(({ size }) => size / 1000);
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    const [sentence = ''] = /What a visitor loads, after gzip[^.]*\./.exec(text) ?? [];
    const stated = [...sentence.matchAll(/(\d+) kB/g)].map(([, number]) => Number(number));
    assert.equal(stated.length, sizes.length);
    sizes.forEach((size, index) => {
      const distance = Math.abs((stated[index] ?? 0) - size);
      assert.ok(distance <= 1, `README.md says ${stated[index]} kB where it is ${size} kB.`);
    });
  });
});
