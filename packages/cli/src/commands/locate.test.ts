import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { openWholeDirectory } from '../directory/open-directory.js';
import { coord } from '../testing/coord.js';
import { type LocateReport, locateText } from './locate.js';

async function report(text: string): Promise<LocateReport> {
  return JSON.parse((await coord(['locate', text, '--json'])).out) as LocateReport;
}

describe('coord locate', () => {
  it('gives the commune and the structures there, with the part of each', async () => {
    const [first] = (await report('mauguio')).communes;
    assert.deepEqual([first?.code, first?.name, first?.departement], ['34154', 'Mauguio', '34']);
    const cpts = first?.structures.filter(({ destination }) => destination === 'cpts');
    assert.deepEqual(
      cpts?.map(({ precision }) => precision),
      ['Carnon', 'sauf Carnon'],
    );
    assert.equal(first?.structures[0]?.id, 'dac-34');
    assert.equal(first?.structures[0]?.status, 'unconfirmed');
    assert.equal(first?.structures[0]?.hours, null);
  });

  it('gives what is known of how to reach a structure, as the directory says it', async () => {
    const directory = await openWholeDirectory();
    const [local] = directory.structures.get('48') ?? [];
    assert.ok(local);
    const confirmation = { by: 'accueil', on: '2026-11-20', until: '2027-11-20' };
    const structure = { ...local.structure, phone: '15', hours: 'lundi 9 h-12 h', confirmation };
    const structures = new Map([['48', [{ ...local, structure }]]]);
    const { communes } = locateText({ ...directory, structures }, 'mende', 1);
    const [one] = communes[0]?.structures ?? [];
    assert.deepEqual([one?.phone, one?.hours, one?.email], ['15', 'lundi 9 h-12 h', null]);
    assert.deepEqual(one?.confirmation, confirmation);
  });

  it('lists all homonyms, with their département', async () => {
    const { communes } = await report('aigues vives');
    const same = communes.filter(({ name }) => name === 'Aigues-Vives');
    assert.deepEqual(same.map(({ departement }) => departement).sort(), ['09', '11', '30', '34']);
  });

  it('says that a region is not recorded, and gives no DAC of a neighbour', async () => {
    const { out } = await coord(['locate', "aire sur l'adour"]);
    assert.match(out, /CPTS de l'Adour/);
    assert.match(out, /Région non relevée/);
    assert.doesNotMatch(out, /\[dac\]/);
  });

  it('finds what MAIA and RESAPY are now', async () => {
    const maia = (await report('MAIA')).structures;
    const resapy = (await report('resapy')).structures;
    assert.ok(maia.length >= 13 && maia.every(({ destination }) => destination === 'dac'));
    assert.deepEqual(
      resapy.map(({ id, departements }) => [id, departements]),
      [['dac-65', ['65']]],
    );
  });

  it('[two-code-lists] asks for the name of the town where five digits are no postcode', async () => {
    const { exitCode, out } = await coord(['locate', '34295']);
    assert.match(out, /code postal « 34295 ». Code Cedex \? Écrivez le nom de la ville/);
    assert.match(out, /C'est un code INSEE : Saussan, 34/);
    assert.equal(exitCode, 1);
    const { communes, insee } = await report('34295');
    assert.deepEqual([communes, insee?.name], [[], 'Saussan']);
  });

  it('[two-code-lists] asks the same where a name that is no town stands beside the digits', async () => {
    const { exitCode, out } = await coord(['locate', 'Hôpital Purpan 31059']);
    assert.match(out, /code postal « 31059 ». Code Cedex \? Écrivez le nom de la ville/);
    assert.equal(exitCode, 1);
  });

  it('[place-as-written] takes the town out of an address, and the département by its name', async () => {
    const [first] = (await report('34295 Montpellier Cedex 5')).communes;
    assert.deepEqual([first?.code, first?.name], ['34172', 'Montpellier']);
    const [grazac] = (await report('Grazac (Tarn)')).communes;
    assert.equal(grazac?.code, '81106');
  });

  it('[arrondissement] gives an arrondissement as a place of its own', async () => {
    const [first] = (await report('Paris 13e')).communes;
    assert.deepEqual([first?.code, first?.name], ['75113', 'Paris 13e Arrondissement']);
  });

  it('says in French that nothing fits, with exit code 1', async () => {
    const { exitCode, out } = await coord(['locate', 'zzzzzz']);
    assert.match(out, /Aucune commune ne correspond/);
    assert.equal(exitCode, 1);
  });

  it('refuses a limit that is no number', async () => {
    const { exitCode, err } = await coord(['locate', 'albi', '--limit', 'dix']);
    assert.match(err, /« dix »/);
    assert.equal(exitCode, 2);
  });
});
