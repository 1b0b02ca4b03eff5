import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { ExportedLine } from '@coord-orientation/directory/build';
import { parse } from 'csv-parse/sync';

import { sharedDirectoryFolder } from '../directory/open-directory.js';
import { coord, temporaryFolder } from '../testing/coord.js';

describe('coord directory export', () => {
  it('gives each line with its licence, date, source and status, as JSON', async () => {
    const lines = JSON.parse(
      (await coord(['directory', 'export', '--json'])).out,
    ) as ExportedLine[];
    const tarn = lines.find(({ id }) => id === 'dac-81');
    assert.ok(lines.length > 30);
    assert.deepEqual([tarn?.name, tarn?.phone, tarn?.status], ['DAC 81', null, 'unconfirmed']);
    assert.deepEqual([tarn?.seen, tarn?.licence], ['2026-11-22', 'MIT']);
    assert.match(tarn?.sourceUrl ?? '', /^https:\/\/dac81\.fr/);
    assert.deepEqual([tarn?.departements, tarn?.communes], [['81'], []]);
    const olivier = lines.find(({ id }) => id === 'cpts-olivier');
    assert.deepEqual([olivier?.departements, olivier?.communes.length], [['30'], 9]);
    const mauguio = lines.find(({ id }) => id === 'cpts-occitanie-mediterranee');
    assert.equal(mauguio?.precision, '34154 Carnon');
    assert.equal(lines.find(({ id }) => id === 'dac-09')?.unnamed, true);
  });

  it('writes the same as CSV, which a spreadsheet opens and runs nothing of', async () => {
    const folder = await temporaryFolder();
    for (const name of ['structures', 'sources.yaml', 'directory.yaml']) {
      await cp(join(sharedDirectoryFolder(), name), join(folder, name), { recursive: true });
    }
    const dac = join(folder, 'structures/dac.yaml');
    const text = await readFile(dac, 'utf8');
    await writeFile(dac, text.replace("name: 'DAC 81'", "name: '=DAC()'\n  hours: lundi ; mardi"));
    const file = join(folder, 'annuaire.csv');
    const { out } = await coord(['directory', 'export', folder, '--out', file]);
    assert.match(out, /^Écrit : .*annuaire\.csv\.$/);
    const options = { delimiter: ';', bom: true, columns: true } as const;
    const rows = parse(await readFile(file, 'utf8'), options) as Record<string, string>[];
    const tarn = rows.find(({ id }) => id === 'dac-81');
    assert.deepEqual([tarn?.['name'], tarn?.['hours']], ["'=DAC()", 'lundi ; mardi']);
    assert.deepEqual([tarn?.['licence'], tarn?.['status']], ['MIT', 'unconfirmed']);
    assert.equal(rows.find(({ id }) => id === 'cpts-olivier')?.['communes']?.split(' ').length, 9);
  });

  it('gives nothing that has no licence', async () => {
    const folder = await temporaryFolder();
    for (const name of ['structures', 'sources.yaml', 'directory.yaml']) {
      await cp(join(sharedDirectoryFolder(), name), join(folder, name), { recursive: true });
    }
    const settings = join(folder, 'directory.yaml');
    await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^license.*$/m, ''));
    const { exitCode, err } = await coord(['directory', 'export', folder]);
    assert.match(err, /sans licence.*« directory\.yaml »/);
    assert.equal(exitCode, 2);
  });
});
