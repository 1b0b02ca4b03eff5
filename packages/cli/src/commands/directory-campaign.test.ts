import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';

import { readStructures } from '@coord-orientation/directory/build';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

import type {
  AskReport,
  ConfirmReport,
  MissingRow,
  StatusReport,
} from '../directory/campaign/reports.js';
import { sharedDirectoryFolder } from '../directory/open-directory.js';
import { coord, temporaryFolder } from '../testing/coord.js';

let folder: string;
let out: string;
let sheet: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  out = join(folder, 'campagne');
  sheet = join(out, 'campagne.csv');
  for (const name of ['structures', 'sources.yaml', 'directory.yaml']) {
    await cp(join(sharedDirectoryFolder(), name), join(folder, name), { recursive: true });
  }
});

const ask = (...args: readonly string[]) =>
  coord([
    ...['directory', 'ask', folder, '--by', 'FACS fictive', '--out', out],
    ...['--today', '2026-11-30', ...args],
  ]);
const confirm = (...args: readonly string[]) =>
  coord(['directory', 'confirm', sheet, folder, '--today', '2026-12-10', ...args]);

/** Fills cells of the sheet, as an assistant does, by the id of the line and the heading. */
async function fill(cells: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const rows = parse(await readFile(sheet, 'utf8'), {
    ...{ delimiter: ';', bom: true, columns: true },
  }) as Record<string, string>[];
  const filled = rows.map((row) => ({ ...row, ...cells[row['id'] ?? ''] }));
  await writeFile(sheet, stringify(filled, { delimiter: ';', header: true }));
}

async function line(id: string) {
  const { structures, findings } = await readStructures(folder);
  assert.deepEqual(findings, []);
  return structures.find(({ value }) => value.id === id)?.value;
}

const REPLIED = { 'répondu le': '05/12/2026', 'qui a répondu': 'accueil de la structure' };

describe('a campaign', () => {
  it('goes from the mails to a directory that says who confirmed', async () => {
    assert.equal((await ask()).exitCode, 0);
    await fill({
      // Columns that were written over, and « OK ».
      'dac-81': {
        ...{ ...REPLIED, réponse: 'OK', '1 numéro': '05.00.00.00.00' },
        '2 horaires': 'lundi-vendredi 9 h-17 h',
      },
      // The five lines.
      'dac-48': {
        ...REPLIED,
        réponse:
          '1. 0500000001\n2. lundi 9 h-12 h\n3. tous\n4. formulaire : https://dac.example/d\n5. DAC fictif',
      },
      'dac-12': { ...REPLIED, réponse: 'voir avec ma collègue' },
      'dac-46': { ...REPLIED, réponse: 'OK' },
      'dac-65': { ...REPLIED, réponse: 'OK', '1 numéro': '05 00', '2 horaires': 'ouvert' },
      'dac-66': { ...REPLIED, 'qui a répondu': '', réponse: 'OK' },
      'dac-82': { ...REPLIED, 'qui a répondu': 'a@dac.example', réponse: 'OK', '1 numéro': '15' },
      'dac-31': { ...REPLIED, 'répondu le': '05/12/2027', réponse: 'OK' },
    });
    const before = await readFile(join(folder, 'structures/cpts.yaml'), 'utf8');
    const { exitCode, out: printed } = await confirm('--json');
    const report = JSON.parse(printed) as ConfirmReport;
    assert.equal(exitCode, 1);
    assert.deepEqual([...report.confirmed].sort(), ['dac-48', 'dac-81']);
    const said = (id: string) =>
      report.wrong
        .filter((one) => one.id === id)
        .map(({ message }) => message)
        .join(' ');
    assert.match(said('dac-12'), /ni « OK » ni les cinq lignes/);
    assert.match(said('dac-46'), /rien à confirmer/);
    assert.match(
      said('dac-65'),
      /« 1\. Numéro » : « 05 00 ».*« 2\. Horaires » : « ouvert ».*en mots/,
    );
    assert.match(said('dac-66'), /qui a répondu \?/);
    assert.match(said('dac-82'), /a@dac\.example.*ce sera public/);
    assert.match(said('dac-31'), /2027-12-05 n'est pas encore passé/);

    const tarn = await line('dac-81');
    assert.deepEqual(
      [tarn?.phone, tarn?.hours, tarn?.whoCalls, tarn?.name],
      ['05 00 00 00 00', 'lundi-vendredi 9 h-17 h', undefined, 'DAC 81'],
    );
    assert.deepEqual(
      [tarn?.status, tarn?.confirmedBy, tarn?.confirmedOn, tarn?.confirmedUntil],
      ['confirmed', 'accueil de la structure', '2026-12-05', '2027-12-05'],
    );
    const lozere = await line('dac-48');
    assert.deepEqual([lozere?.phone, lozere?.name], ['05 00 00 00 01', 'DAC fictif']);
    assert.equal(lozere?.form, 'https://dac.example/d');
    assert.equal((await line('dac-12'))?.status, 'unconfirmed');
    assert.equal(await readFile(join(folder, 'structures/cpts.yaml'), 'utf8'), before);
    const check = await coord(['directory', 'check', folder, '--today', '2026-12-10']);
    assert.match(check.out, /Rien à signaler/);

    const again = await confirm('--json');
    assert.deepEqual((JSON.parse(again.out) as ConfirmReport).confirmed, report.confirmed);
    assert.equal((await line('dac-81'))?.confirmedOn, '2026-12-05');
  });

  it('writes a draft for each structure, with what is known and nothing invented', async () => {
    const { out: printed } = await ask('--json');
    const { asked, withoutAddress } = JSON.parse(printed) as AskReport;
    const mails = await readdir(join(out, 'mails'));
    assert.deepEqual(mails.sort(), asked.map((id) => `${id}.eml`).sort());
    assert.deepEqual(withoutAddress, asked);
    // Outside the recorded region nobody is asked.
    assert.ok(asked.includes('dac-81') && !asked.includes('dac-77-sud'));
    const mail = await readFile(join(out, 'mails/dac-81.eml'), 'utf8');
    const [head = '', body = ''] = mail.split('\r\n\r\n');
    assert.match(head, /^X-Unsent: 1$/m);
    assert.doesNotMatch(head, /^To:/m);
    const text = Buffer.from(body, 'base64').toString('utf8');
    assert.match(text, /1\. Numéro : \(non connu\)\r\n/);
    assert.match(text, /5\. Nom exact : DAC 81\r\n/);
    assert.match(text, /Répondez « OK »/);
    assert.match(text, /avant le 14 décembre 2026/);
    assert.match(text, /FACS fictive\r\n$/);
  });

  it('never replaces a sheet, which may have replies', async () => {
    await ask();
    const { exitCode, err } = await ask();
    assert.equal(exitCode, 2);
    assert.match(err, /existe déjà/);
  });

  it('asks who signs, and where to write', async () => {
    const { err } = await coord(['directory', 'ask', folder, '--out', out]);
    assert.match(err, /Qui demande \?.*--by/);
    assert.match((await coord(['directory', 'ask', folder, '--by', 'X'])).err, /--out/);
  });

  it('asks again only those whose confirmation is over', async () => {
    const file = join(folder, 'structures/dac.yaml');
    const text = await readFile(file, 'utf8');
    const until = (day: string) =>
      `status: confirmed\n  confirmedBy: accueil\n  confirmedOn: 2026-01-01\n  confirmedUntil: ${day}\n`;
    const [first = '', ...others] = text.split('status: unconfirmed\n');
    const [second = '', ...rest] = others;
    const changed = [first, until('2026-12-01'), second, until('2026-11-29')].join('');
    await writeFile(file, changed + rest.join('status: unconfirmed\n'));
    const { out: printed } = await ask('--json', '--destination', 'dac');
    const { asked } = JSON.parse(printed) as AskReport;
    assert.ok(!asked.includes('dac-09') && asked.includes('dac-11'));
  });

  it('says what is sent, answered and overdue', async () => {
    await ask('--departement', '48');
    await fill({
      'dac-48': { 'envoyé le': '30/11/2026' },
      occitadys: { 'envoyé le': '30/11/2026', réponse: 'OK' },
      rpo: { 'envoyé le': '30/11/2026', 'réponse attendue le': '20/12/2026' },
    });
    const status = ['directory', 'status', sheet, '--today', '2026-12-15'];
    const report = JSON.parse((await coord([...status, '--json'])).out) as StatusReport;
    assert.deepEqual([...report.sent].sort(), ['dac-48', 'occitadys', 'rpo']);
    assert.deepEqual([report.answered, report.overdue], [['occitadys'], ['dac-48']]);
    assert.ok(report.unsent.includes('facs-occitanie'));
    const { out: text } = await coord(status);
    assert.match(text, /^3 envoyés, 1 répondu, 1 en retard :/);
    assert.match(text, /\[dac-48\], 48, 2026-12-14/);
  });

  it('refuses a table that is no campaign, and a line that is gone', async () => {
    await ask('--departement', '48');
    await fill({ 'dac-48': { ...REPLIED, réponse: 'OK', id: 'dac-47' } });
    assert.match((await confirm()).out, /n'est plus dans l'annuaire.*« dac-4\d »/);
    await writeFile(sheet, 'id;nom\na;b\n');
    const { exitCode, err } = await confirm();
    assert.equal(exitCode, 2);
    assert.match(err, /il manque « structure »/);
  });

  it('leaves what was confirmed later as it is', async () => {
    await ask('--departement', '48');
    const file = join(folder, 'structures/dac.yaml');
    const text = await readFile(file, 'utf8');
    const later = text.replace(
      /(- id: dac-48[\s\S]*?status: )unconfirmed/,
      '$1confirmed\n  confirmedBy: accueil\n  confirmedOn: 2026-12-08\n  confirmedUntil: 2027-12-08',
    );
    await writeFile(file, later);
    await fill({ 'dac-48': { ...REPLIED, réponse: 'OK', '1 numéro': '15' } });
    assert.match((await confirm()).out, /laissée telle quelle : confirmée depuis, le 2026-12-08/);
    assert.equal(await readFile(file, 'utf8'), later);
  });
});

describe('coord directory missing', () => {
  it('says by département what a region must still fill', async () => {
    const rows = JSON.parse((await coord(['directory', 'missing', '--json'])).out) as MissingRow[];
    const tarn = rows.find(({ departement }) => departement === '81');
    assert.equal(rows.length, 14);
    assert.deepEqual(tarn?.communes, { CPTS: 261 });
    const [dac] = tarn?.lines ?? [];
    assert.deepEqual(dac?.lacks, ['phone', 'hours', 'whoCalls', 'other', 'confirmation']);
    const ariege = rows.find(({ departement }) => departement === '09');
    assert.ok(ariege?.lines[0]?.lacks.includes('name'));
    assert.equal(rows.filter(({ departement }) => departement === null).length, 1);
  });

  it('says it in words for one département', async () => {
    const { out: text } = await coord(['directory', 'missing', '--departement', '81']);
    assert.match(text, /^81 Tarn\n- 261 communes sans CPTS connue/);
    assert.match(text, /- DAC 81 \[dac-81\] : numéro, horaires, qui peut appeler, autre moyen/);
    assert.doesNotMatch(text, /Toute la région/);
    const { err, exitCode } = await coord(['directory', 'missing', '--departement', '33']);
    assert.match(err, /« 33 » n'est pas un département d'une région relevée/);
    assert.equal(exitCode, 2);
  });
});
