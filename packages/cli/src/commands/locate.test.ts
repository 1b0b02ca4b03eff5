import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { coord } from '../testing/coord.js';
import type { LocateReport } from './locate.js';

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
