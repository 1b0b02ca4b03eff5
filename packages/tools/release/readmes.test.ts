import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sourceArgs, sourceEnvironment } from '../lib/source-args.mjs';

// Below the root, where each package is found by its name.
const PARENT = 'node_modules/.cache';

const README = [
  'README.md',
  ...['engine', 'pack', 'sdk', 'cli'].map((name) => `packages/${name}/README.md`),
];

describe('a README', () => {
  for (const file of README) {
    it(`shows an example that prints what it says: ${file}`, () => {
      const [, code = ''] = /```ts\n([^]*?)```/.exec(readFileSync(file, 'utf8')) ?? [];
      const said = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
      assert.ok(said.length > 0);
      mkdirSync(PARENT, { recursive: true });
      const folder = mkdtempSync(join(PARENT, 'readme-'));
      try {
        const example = join(folder, 'example.mts');
        writeFileSync(example, code);
        const printed = execFileSync(process.execPath, [...sourceArgs, example], {
          encoding: 'utf8',
          env: { ...process.env, ...sourceEnvironment, NODE_TEST_CONTEXT: '' },
        });
        // The words hold no-break spaces, which nobody types into a README.
        assert.deepEqual(printed.trimEnd().replaceAll('\u00a0', ' ').split('\n'), said);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
