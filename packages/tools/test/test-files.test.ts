import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needGenerated, testFiles } from './test-files.mjs';

describe('the files that npm test runs', () => {
  it('has each test in one kind', () => {
    assert.ok(testFiles('node', []).includes('packages/tools/test/test-files.test.ts'));
    assert.ok(testFiles('browser', []).every((file) => file.endsWith('.browser.test.ts')));
    assert.ok(testFiles('e2e', []).every((file) => file.startsWith('packages/e2e/')));
  });

  it('are those of a folder, however it is written', () => {
    assert.deepEqual(
      testFiles('node', ['./packages/tools/test/']),
      testFiles('node', ['packages/tools/test']),
    );
  });

  it('wait for nothing in the engine, the pack and the tools', () => {
    for (const [path, isNeeded] of [
      ['packages/engine', false],
      ['packages/pack', false],
      ['packages/sdk', true],
      ['packages/cli', true],
    ] as const) {
      assert.equal(needGenerated(testFiles('node', [path])), isNeeded, path);
    }
  });
});
