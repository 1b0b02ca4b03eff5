import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runProgram } from './run-program.mjs';

describe('a command that tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const run = (code: string) => {
    writeFileSync(join(folder, 'program.mjs'), code);
    return runProgram(join(folder, 'program.mjs'));
  };

  it('counts what it says of each browser, and names what failed', async () => {
    const said = [
      '✖ Firefox: a.test.ts: asks',
      'Firefox: 2 passed, 1 failed',
      'WebKit: 3 passed, 0 failed',
    ];
    const code = `console.log(${JSON.stringify(said.join('\n'))}); process.exitCode = 1;`;
    assert.deepEqual(await run(code), { passed: 5, failures: ['Firefox: a.test.ts: asks'] });
  });

  it('is one test where it counts nothing', async () => {
    assert.deepEqual(await run(''), { passed: 1, failures: [] });
    const { passed, failures } = await run('process.exit(3);');
    assert.equal(passed, 0);
    assert.match(failures.join(), /program\.mjs ended with exit code 3/);
  });
});
