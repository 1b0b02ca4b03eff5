import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { coord, temporaryFolder } from '../testing/coord.js';
import type { DirectoryReport } from './directory-check.js';
import { sharedDirectoryFolder } from '../directory/open-directory.js';

const TODAY = ['--today', '2026-11-30'];

describe('coord directory check', () => {
  it('has nothing to say of the shipped directory, and prints what it covers', async () => {
    const { exitCode, out } = await coord(['directory', 'check', ...TODAY]);
    assert.match(out, /Rien à signaler/);
    assert.match(out, /81 Tarn +314 +dac-81 +53 \(17 %\)/);
    assert.equal(exitCode, 0);
  });

  it('tells a commune that does not exist with its line, with exit code 1', async () => {
    const folder = await temporaryFolder();
    for (const name of ['structures', 'sources.yaml', 'directory.yaml']) {
      await cp(join(sharedDirectoryFolder(), name), join(folder, name), { recursive: true });
    }
    const file = join(folder, 'structures/cpts.yaml');
    const text = await readFile(file, 'utf8');
    const line = text.split('\n').findIndex((one) => one.includes('81011')) + 1;
    await writeFile(file, text.replace(/81011 .*/, '81999'));
    const { exitCode, out } = await coord(['directory', 'check', folder, '--json', ...TODAY]);
    const { findings } = JSON.parse(out) as DirectoryReport;
    assert.deepEqual(
      findings.map(({ code, line: at }) => [code, at]),
      [['unknown-commune', line]],
    );
    assert.equal(exitCode, 1);
  });

  it('asks to read again what is older than a year', async () => {
    const { exitCode, out } = await coord(['directory', 'check', '--today', '2028-01-01']);
    assert.match(out, /\[stale\] \(avertissement\)/);
    assert.equal(exitCode, 0);
  });

  it('says it in English when asked', async () => {
    const { out } = await coord(['directory', 'check', '--today', '2028-01-01', '--lang', 'en']);
    assert.match(out, /\[stale\] \(warning\) ".+" was seen on 2026-11-22, more than 12 months ago/);
    assert.match(out, /With a CPTS/);
    assert.doesNotMatch(out, /avertissement|relevé le/);
  });
});
