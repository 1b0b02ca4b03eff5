import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';

import { readStructures, type StructureFiles } from '@coord-orientation/directory/build';
import writeXlsxFile from 'write-excel-file/node';

import { sharedDirectoryFolder } from '../directory/open-directory.js';
import { coord, temporaryFolder } from '../testing/coord.js';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  for (const name of ['sources.yaml', 'directory.yaml']) {
    await cp(join(sharedDirectoryFolder(), name), join(folder, name));
  }
  await mkdir(join(folder, 'structures'));
  await cp(
    join(sharedDirectoryFolder(), 'structures/dac.yaml'),
    join(folder, 'structures/dac.yaml'),
  );
});

async function importFile(name: string, content: string | Buffer, ...args: readonly string[]) {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
  return importPath(name, ...args);
}

async function importPath(name: string, ...args: readonly string[]) {
  const shared = ['--source', 'decryptage', '--today', '2026-11-30', '--seen', '2026-11-20'];
  const command = ['directory', 'import', join(folder, name), folder, ...shared, ...args];
  const { exitCode, out, err } = await coord(command);
  return { exitCode, out: [out, err].filter(Boolean).join('\n') };
}

type Line = StructureFiles['structures'][number]['value'];

async function imported(name: string): Promise<readonly Line[]> {
  const { structures, findings } = await readStructures(folder);
  assert.deepEqual(findings, []);
  return structures.filter(({ file }) => file === `structures/${name}`).map(({ value }) => value);
}

describe('the columns of an import', () => {
  it('[column-guess] takes the structures of the wanted destination, and tells the other column', async () => {
    const { exitCode, out } = await importFile(
      'a.csv',
      'DAC;CPTS;Code INSEE\nDAC 81;CPTS Essai;81004\n',
    );
    assert.equal(exitCode, 0, out);
    assert.match(out, /Colonnes lues : « CPTS » comme structure, « Code INSEE » comme code\./);
    assert.match(out, /Colonnes non lues : « DAC »/);
    assert.deepEqual(
      (await imported('a.yaml')).map(({ name }) => name),
      ['CPTS Essai'],
    );
  });

  it('[column-guess] takes the same table for the other destination when asked', async () => {
    const content = 'DAC;CPTS;Code INSEE\nDAC Essai;CPTS Essai;81004\n';
    await importFile('a.csv', content, '--destination', 'dac');
    const [one] = await imported('a.yaml');
    assert.deepEqual([one?.destination, one?.name], ['dac', 'DAC Essai']);
  });

  it('[column-guess] does not take « nom » for the structure', async () => {
    await importFile('a.csv', 'insee;nom;cpts\n81004;Albi;CPTS Essai\n81060;Carmaux;CPTS Essai\n');
    assert.deepEqual(
      (await imported('a.yaml')).map(({ name }) => name),
      ['CPTS Essai'],
    );
  });

  const asked: readonly [what: string, content: string, args: readonly string[], RegExp][] = [
    [
      'only another destination',
      'DAC;INSEE\nA;81004\n',
      [],
      /« DAC » donne des structures « dac ».*--destination dac/,
    ],
    [
      'two columns of structures',
      'Structure;CPTS;INSEE\nA;B;81004\n',
      [],
      /« structure » : « Structure », « CPTS »/,
    ],
    [
      'two columns of codes',
      'CPTS;INSEE;Code commune\nA;81004;81018\n',
      [],
      /« code » : « INSEE », « Code commune »/,
    ],
    [
      'a vague name',
      'Nom;INSEE\nA;81004\n',
      [],
      /Il faut une colonne pour la structure.*Nom, INSEE/,
    ],
    ['a postcode', 'CPTS;Code postal\nA;81000\n', [], /Il faut une colonne/],
    ['nothing', 'CPTS;INSEE\nA;81004\n', ['--column', 'code='], /Il faut une colonne/],
    [
      'a field of every object',
      'CPTS;INSEE\n',
      ['--column', 'constructor=INSEE'],
      /n'est pas un champ/,
    ],
  ];
  for (const [what, content, args, message] of asked) {
    it(`[column-guess] asks which column is meant where the table has ${what}`, async () => {
      const { exitCode, out } = await importFile('a.csv', content, ...args);
      assert.match(out, message);
      assert.equal(exitCode, 2);
    });
  }

  it('[column-guess] reads no column whose heading can mean several things', async () => {
    const content =
      'Numéro;CPTS;Code INSEE;Secteur;Date;Statut;Site\n810012345;CPTS Essai;81004;Nord du Tarn;2019-05-12;ACI signé;Albi\n';
    const { exitCode, out } = await importFile('a.csv', content);
    assert.equal(exitCode, 0, out);
    assert.match(out, /non lues : « Numéro », « Secteur », « Date », « Statut », « Site »/);
    const [one] = await imported('a.yaml');
    assert.deepEqual(
      [one?.phone, one?.seen, one?.status, one?.website, one?.territory.communes],
      [undefined, '2026-11-20', 'unconfirmed', undefined, ['81004 Albi']],
    );
  });

  it('[column-guess] leaves out a column that is told to be none', async () => {
    const content = 'CPTS;Code INSEE;Confirmation\nCPTS Essai;81004;ACI signé\n';
    assert.equal((await importFile('a.csv', content)).exitCode, 1);
    const { exitCode, out } = await importFile('a.csv', content, '--column', 'status=');
    assert.equal(exitCode, 0, out);
    assert.match(out, /non lues : « Confirmation »/);
  });

  it('[silent-loss] tells the second of two columns with one heading', async () => {
    const content =
      'CPTS;Code INSEE;Précisions;Téléphone;Téléphone\nCPTS Nord;34154;Uniquement Carnon;04 67 00 00 00;04 67 00 00 01\n';
    const { out } = await importFile('a.csv', content);
    assert.match(out, /Colonnes non lues : « Précisions », « Téléphone, colonne 5 »/);
    assert.equal((await imported('a.yaml'))[0]?.phone, '04 67 00 00 00');
  });

  it('[silent-loss] tells a column without heading that is not empty', async () => {
    const { out } = await importFile('a.csv', 'CPTS;;INSEE;\nCPTS A;Nord;81004;\n');
    assert.match(out, /non lues : « colonne 2, sans titre »\./);
  });

  const wrong: readonly [args: readonly string[], RegExp][] = [
    [
      ['--column', 'structure=CPTS', '--column', 'commune=CPTS'],
      /« CPTS » est donnée à deux champs/,
    ],
    [['--column', 'structure'], /écrivez --column champ=/],
    [['--destination', 'cpt'], /« cpt »\. Vouliez-vous dire « cpts »/],
  ];
  for (const [args, message] of wrong) {
    it(`[column-guess] refuses ${args.join(' ')}`, async () => {
      const { exitCode, out } = await importFile('a.csv', 'CPTS;INSEE\nA;81004\n', ...args);
      assert.match(out, message);
      assert.equal(exitCode, 2);
    });
  }

  it('[silent-loss] refuses a line with more cells than headings', async () => {
    const { exitCode, out } = await importFile(
      'a.csv',
      'CPTS;Code INSEE\nCPTS A;81004\nCPTS B;81018;Nord\n',
    );
    assert.match(out, /a\.csv:3 .*plus de cellules que de titres/);
    assert.equal(exitCode, 1);
  });
});

describe('the sheets of an import', () => {
  const text = (rows: readonly (readonly (string | number)[])[]) =>
    rows.map((row) => row.map((value) => ({ value })));

  beforeEach(async () => {
    const one = text([
      ['CPTS', 'Code INSEE', 'Téléphone'],
      ['CPTS Un', 9122, 561000000],
    ]);
    const two = text([
      ['CPTS', 'Code INSEE'],
      ['CPTS Deux', 81004],
    ]);
    const book = writeXlsxFile([
      { data: one, sheet: 'Ariège' },
      { data: two, sheet: 'Tarn' },
    ]);
    await book.toFile(join(folder, 'b.xlsx'));
  });

  it('[silent-loss] tells the sheets that were not read', async () => {
    const { out } = await importPath('b.xlsx');
    assert.match(out, /Feuille lue : « Ariège ». Feuilles non lues : « Tarn »/);
    assert.deepEqual(
      (await imported('b.yaml')).map(({ name }) => name),
      ['CPTS Un'],
    );
  });

  for (const sheet of ['Tarn', '2']) {
    it(`[silent-loss] reads the sheet « ${sheet} » when asked`, async () => {
      const { exitCode } = await importPath('b.xlsx', '--sheet', sheet);
      assert.equal(exitCode, 0);
      assert.deepEqual(
        (await imported('b.yaml')).map(({ name }) => name),
        ['CPTS Deux'],
      );
    });
  }

  it('[silent-loss] names the sheets where the one that is asked for is not there', async () => {
    const { exitCode, out } = await importPath('b.xlsx', '--sheet', 'Lot');
    assert.match(out, /« Lot ». Feuilles : Ariège, Tarn/);
    assert.equal(exitCode, 2);
  });

  it('[lost-zero] gives a phone its zero back, as a code', async () => {
    await importPath('b.xlsx');
    const [one] = await imported('b.yaml');
    assert.deepEqual([one?.phone, one?.territory.communes], ['05 61 00 00 00', ['09122 Foix']]);
  });

  it('[encoding-guess] says that a workbook is of the old format', async () => {
    const { exitCode, out } = await importFile(
      'a.xls',
      Buffer.from('d0cf11e0a1b11ae1616263', 'hex'),
    );
    assert.match(out, /ancien format \.xls.*\.xlsx ou en CSV/);
    assert.equal(exitCode, 2);
  });
});

describe('what an import writes', () => {
  it('[windows-1252] keeps œ, ’ and – of a file of Excel, also in the id', async () => {
    const name = Buffer.from('CPTS C\u009cur d\u0092Hérault \u0096 Sud', 'latin1');
    const content = Buffer.concat([Buffer.from('CPTS;INSEE\n'), name, Buffer.from(';34154\n')]);
    const { exitCode, out } = await importFile('été.csv', content);
    assert.equal(exitCode, 0, out);
    const [one] = await imported('ete.yaml');
    assert.deepEqual(
      [one?.name, one?.id],
      ['CPTS Cœur d’Hérault – Sud', 'cpts-coeur-d-herault-sud'],
    );
  });

  it('[encoding-guess] names the foreign line of a file in UTF-8', async () => {
    const content = Buffer.concat([
      Buffer.from('CPTS;INSEE\nCPTS Hérault Été;34154\nCPTS Ari'),
      Buffer.from([0xe8]),
      Buffer.from('ge;09122\n'),
    ]);
    const { exitCode, out } = await importFile('a.csv', content);
    assert.match(out, /a\.csv », ligne 3 .*encodage/);
    assert.equal(exitCode, 2);
  });

  it('[one-name-two-folds] sees the double of a name with œ', async () => {
    const first = "CPTS;INSEE\nCPTS Coeur d'Hérault;34172\n";
    assert.equal((await importFile('main.csv', first)).exitCode, 0);
    const { out } = await importFile('a.csv', 'CPTS;INSEE\nCPTS Cœur d’Hérault;34154\n');
    assert.match(out, /a\.csv:2 .*main\.yaml:\d+ \(« cpts-coeur-d-herault »\)/);
  });

  it('[overwrite] never replaces what came from another table of the same name', async () => {
    assert.equal(
      (await importFile('aude/cpts.csv', 'CPTS;INSEE\nCPTS du Nord;11069\n')).exitCode,
      0,
    );
    const { exitCode, out } = await importFile(
      'herault/cpts.csv',
      'CPTS;INSEE\nCPTS du Sud;34154\n',
    );
    assert.match(out, /vient d'un autre tableau.*--out/);
    assert.equal(exitCode, 2);
    assert.deepEqual(
      (await imported('cpts.yaml')).map(({ name }) => name),
      ['CPTS du Nord'],
    );
  });

  it('[overwrite] never replaces what a person has changed since', async () => {
    await importFile('a.csv', 'CPTS;INSEE\nCPTS A;81004\n');
    const path = join(folder, 'structures/a.yaml');
    const text = (await readFile(path, 'utf8')).replace('unconfirmed', 'confirmed');
    await writeFile(path, text);
    const { exitCode, out } = await importFile('a.csv', 'CPTS;INSEE\nCPTS A;81004\n');
    assert.match(out, /a été modifié depuis son import/);
    assert.equal(exitCode, 2);
    assert.equal(await readFile(path, 'utf8'), text);
  });

  it('[overwrite] replaces its own file, whatever its line ends, and says how many it had', async () => {
    await importFile('a.csv', 'CPTS;INSEE\nCPTS A;81004\nCPTS B;81018\n');
    const path = join(folder, 'structures/a.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    const { exitCode, out } = await importFile('a.csv', 'CPTS;INSEE\nCPTS A;81004\n');
    assert.match(out, /Écrit : .*a\.yaml \(remplace 2 structures de l'import précédent\)/);
    assert.equal(exitCode, 0);
  });

  it('[yaml-quoting] can be read again, whatever the ids look like', async () => {
    await writeFile(
      join(folder, 'sources.yaml'),
      `- { id: '2026', title: Une liste, publisher: Un guichet }\n`,
    );
    const content =
      'CPTS;INSEE;Adresse;Source\n"CPTS : « A » # 1";81004;"- 12, rue\nde la Paix";2026\n';
    const { exitCode, out } = await importFile('a.csv', content);
    assert.equal(exitCode, 0, out);
    const { structures } = await readStructures(folder);
    const one = structures.find(({ file }) => file === 'structures/a.yaml')?.value;
    assert.deepEqual(
      [one?.source, one?.name, one?.address],
      ['2026', 'CPTS : « A » # 1', '- 12, rue\nde la Paix'],
    );
  });

  const dates: readonly [string, RegExp][] = [
    ['2027-10-01', /2027-10-01, qui n'est pas encore passé/],
    ['2026-02-30', /date AAAA-MM-JJ/],
    ['01/11/2026', /date AAAA-MM-JJ/],
  ];
  for (const [date, message] of dates) {
    it(`[dates] refuses « ${date} » as the day that a line was seen`, async () => {
      const { exitCode, out } = await importFile('a.csv', `CPTS;INSEE;Vu le\nA;81004;${date}\n`);
      assert.match(out, message);
      assert.equal(exitCode, 1);
    });
  }
});
