import assert from 'node:assert/strict';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';

import { COLUMNS, readStructures } from '@coord-orientation/directory/build';
import writeXlsxFile from 'write-excel-file/node';

import { coord, temporaryFolder } from '../testing/coord.js';
import { openWholeDirectory, sharedDirectoryFolder } from '../directory/open-directory.js';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  for (const name of ['structures', 'sources.yaml', 'directory.yaml']) {
    await cp(join(sharedDirectoryFolder(), name), join(folder, name), { recursive: true });
  }
});

/** Imports a file of this content. */
async function importFile(name: string, content: string | Buffer, ...args: readonly string[]) {
  await writeFile(join(folder, name), content);
  return importPath(name, ...args);
}

async function importPath(name: string, ...args: readonly string[]) {
  const command = ['directory', 'import', join(folder, name), folder, '--source', 'decryptage'];
  const { exitCode, out, err } = await coord([...command, ...args]);
  return { exitCode, out: [out, err].filter(Boolean).join('\n') };
}

async function imported(name: string) {
  const { structures, findings } = await readStructures(folder);
  assert.deepEqual(findings, []);
  return structures.filter(({ file }) => file === `structures/${name}`).map(({ value }) => value);
}

const WINDOWS = Buffer.from(
  'CPTS;Commune;Code INSEE;Quartier\r\n"CPTS d\'été ; essai";Mauguio;34154;Carnon\r\n"CPTS d\'été ; essai";"Le Grau-du-Roi";30133;\r\n',
  'latin1',
);

describe('coord directory import', () => {
  it('names in its help each field that can be read', async () => {
    const { out } = await coord(['directory', 'import', '--help']);
    assert.ok(out.includes(`Champs : ${Object.keys(COLUMNS).join(', ')}.`));
  });

  it('reads Windows-1252, semicolons and quotes', async () => {
    const { exitCode, out } = await importFile('guichet.csv', WINDOWS);
    assert.equal(exitCode, 0, out);
    const [one] = await imported('guichet.yaml');
    assert.equal(one?.name, "CPTS d'été ; essai");
    assert.deepEqual(one?.territory.communes, [
      '30133 Le Grau-du-Roi',
      { code: '34154 Mauguio', precision: 'Carnon' },
    ]);
  });

  it('reads UTF-8 with a mark, UTF-16, tabs and commas alike', async () => {
    const text = (name: string) => `Structure,INSEE\nCPTS ${name} d'été,81004\n`;
    const files = [
      ['a.csv', Buffer.from(`\ufeff${text('A')}`)],
      ['b.csv', Buffer.from(`\ufeff${text('B').replaceAll(',', '\t')}`, 'utf16le')],
    ] as const;
    for (const [name, content] of files) {
      assert.equal((await importFile(name, content)).exitCode, 0);
      const [one] = await imported(name.replace('csv', 'yaml'));
      assert.match(one?.name ?? '', /^CPTS [AB] d'été$/);
    }
  });

  it('reads a workbook, whose codes may be numbers', async () => {
    const cell = (value: string | number) => ({ value });
    const rows = [
      [cell('Nom de la CPTS'), cell('Code commune')],
      [cell('CPTS Ariège'), cell(9122)],
    ];
    await writeXlsxFile(rows).toFile(join(folder, 'classeur.xlsx'));
    const { exitCode, out } = await importPath('classeur.xlsx');
    assert.equal(exitCode, 0, out);
    assert.deepEqual((await imported('classeur.yaml'))[0]?.territory.communes, ['09122 Foix']);
  });

  it('takes columns by the names that it is told', async () => {
    const content = 'Qui,Où\nCPTS Essai,Albi\n';
    const columns = ['--column', 'structure=Qui', '--column', 'commune=Où'];
    assert.equal((await importFile('a.csv', content, ...columns)).exitCode, 0);
    const { exitCode, out } = await importFile('a.csv', content);
    assert.match(out, /Colonnes : Qui, Où/);
    assert.equal(exitCode, 2);
  });

  it('names each wrong line, and then writes nothing', async () => {
    const before = await readdir(join(folder, 'structures'));
    const content = 'CPTS;Code INSEE\nCPTS A;81004\nCPTS A;81999\n;81018\n';
    const { exitCode, out } = await importFile('faux.csv', content);
    assert.match(out, /faux\.csv:3 .*81999/);
    assert.match(out, /faux\.csv:4 .*structure manque/);
    assert.match(out, /Rien n'a été écrit/);
    assert.equal(exitCode, 1);
    assert.deepEqual(await readdir(join(folder, 'structures')), before);
  });

  it('replaces what it wrote itself, and never what a person wrote', async () => {
    const content = 'CPTS;Code INSEE\nCPTS A;81004\n';
    assert.equal((await importFile('a.csv', content)).exitCode, 0);
    assert.equal((await importFile('a.csv', content)).exitCode, 0);
    const { exitCode, out } = await importFile('cpts.csv', content);
    assert.match(out, /cpts\.yaml » a été écrit à la main/);
    assert.equal(exitCode, 2);
  });

  it('refuses a structure that another file has', async () => {
    const { exitCode, out } = await importFile('b.csv', 'CPTS;INSEE\nCPTS Tarn Ouest;81004\n');
    assert.match(out, /b\.csv:2 .*structures\/cpts\.yaml:\d+/);
    assert.equal(exitCode, 1);
  });

  it('reads 50,000 lines in a few seconds, each line by its number', async () => {
    const { communes } = await openWholeDirectory();
    const codes = [...communes.values()].flatMap((file) => file.communes.map(({ code }) => code));
    const lines = Array.from(
      { length: 50_000 },
      (_, at) => `CPTS ${at % 900};${codes[(at * 7) % codes.length]}`,
    );
    lines[49_998] = 'CPTS 1;00000';
    const started = performance.now();
    const { exitCode, out } = await importFile('grand.csv', ['CPTS;INSEE', ...lines].join('\n'));
    assert.match(out, /grand\.csv:50000 .*« 00000 »/);
    assert.equal(exitCode, 1);
    assert.ok(performance.now() - started < 20_000);
  });

  const unreadable: readonly [string, string | Buffer, RegExp][] = [
    ['vide.csv', '', /est vide/],
    ['guillemets.csv', 'CPTS;INSEE\n"CPTS A;81004\n', /guillemets/],
    ['faux.xlsx', Buffer.from('PK\u0003\u0004 rien'), /classeur lisible/],
  ];
  for (const [name, content, message] of unreadable) {
    it(`says that ${name} cannot be read, with exit code 2`, async () => {
      const { exitCode, out } = await importFile(name, content);
      assert.match(out, message);
      assert.equal(exitCode, 2);
    });
  }

  const english: readonly [string, string | Buffer, readonly string[], RegExp][] = [
    ['a wrong code', 'CPTS;INSEE\nCPTS A;81999\n', [], /No commune has the INSEE code "81999"/],
    ['a wrong name', 'CPTS;Ville\nCPTS A;Gaillak\n', [], /Did you mean "Gaillac" \(81099\)\?/],
    ['a homonym', 'CPTS;Ville\nCPTS A;Aigues-Vives\n', [], /Several communes are called/],
    [
      'a missing name',
      'CPTS;INSEE\n;81004\n',
      [],
      /name of the structure is missing.*Nothing was/s,
    ],
    ['no commune', 'CPTS;INSEE;Tel\nCPTS A;;05\n', [], /The commune is missing/],
    ['a merged commune', 'CPTS;INSEE\nCPTS A;49144\n', [], /\(warning\).*was merged.*Written: /s],
    [
      'two values',
      'CPTS;INSEE;Site web\nA;81004;https://a.fr\nA;81018;https://b.fr\n',
      [],
      /Keep one/,
    ],
    ['a line twice', 'CPTS;INSEE\nA;81004\nA;81004\n', [], /already on line 2 for "A"/],
    [
      'a link',
      'CPTS;INSEE;Site web\nA;81004;a.fr\n',
      [],
      /"site internet" does not fit \(a whole address/,
    ],
    ['a status', 'CPTS;INSEE;Confirmation\nA;81004;bof\n', [], /"confirmed" or "unconfirmed"/],
    ['a long name', `CPTS;INSEE\n${'A'.repeat(601)};81004\n`, [], /a text of 1 to 600 characters/],
    ['a source', 'CPTS;INSEE;Source\nA;81004;lue\n', [], /There is no source "lue"/],
    ['a structure of another file', 'CPTS;INSEE\nCPTS Tarn Ouest;81004\n', [], /is already in/],
    ['ids that are the same', 'CPTS;INSEE\nA;81004\nCPTS A;81018\n', [], /would have the same id/],
    ['an empty file', '', [], /is empty/],
    ['quotes', 'CPTS;INSEE\n"CPTS A;81004\n', [], /not a readable CSV.*check the quotes/],
    ['a workbook', Buffer.from('PK\u0003\u0004 rien'), [], /not a readable workbook/],
    ['a field', 'CPTS;INSEE\n', ['--column', 'comune=INSEE'], /Did you mean "commune"/],
    ['a column', 'CPTS;INSEE\n', ['--column', 'code=Qui'], /No column is called "Qui"/],
    ['columns', 'Qui;Quoi\n', [], /A column for the structure .* Columns: Qui, Quoi/],
  ];
  for (const [what, content, args, message] of english) {
    it(`tells ${what} in English when asked, and nothing in French`, async () => {
      const { out } = await importFile('t.csv', content, ...args, '--lang', 'en');
      assert.match(out, message);
      assert.doesNotMatch(out, /«|avertissement|Rien|lignes/);
    });
  }

  it('says that a file does not exist', async () => {
    assert.match((await importPath('absent.csv')).out, /ne peut pas être lu \(ENOENT\)/);
  });
});
