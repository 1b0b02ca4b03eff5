import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { LocalRule, Territory } from '../model/logic.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { diffEverywhere } from './diff-everywhere.js';

const ASKED = [question('q', ['x', 'y'])];
const SHARED = [rule('shared', held('q', 'x', 'y'), ['a'])];
const local = (id: string, lead: string): LocalRule => ({
  ...rule(`${id}-rule`, held('q', 'x'), [lead]),
  territory: id,
  replaces: ['shared'],
});
const RULES = [local('north', 'b'), local('south', 'c')];

function packWith(...territories: readonly Territory[]) {
  return smallPack(ASKED, SHARED, { territories, local: RULES });
}

const NORTH = { id: 'north', communes: ['81001', '81002'] };
const SOUTH = { id: 'south', communes: ['81003'] };

/** Each move as `from>to: places, leads before and after`. */
function moves(...[older, newer, options]: Parameters<typeof diffEverywhere>) {
  return diffEverywhere(older, newer, options).local.map((one) => {
    const places = one.moved?.places.map((place) => Object.values(place).join()).join() ?? '';
    const leads = one.leads.map(({ from, to }) => `${from?.join('+')}>${to?.join('+')}`).join();
    return `${one.moved?.from ?? one.class}>${one.class} ${places} ${leads}`;
  });
}

describe('places that are compared', () => {
  it('[diff-inputs] are told where they pass from one territory to another', () => {
    const after = packWith(
      { ...NORTH, communes: ['81001'] },
      { ...SOUTH, communes: ['81003', '81002'] },
    );
    assert.deepEqual(moves(packWith(NORTH, SOUTH), after), ['north>south 81002 b>c']);
  });

  it('[diff-inputs] are told where they leave a territory, or come into one', () => {
    const fewer = packWith({ ...NORTH, communes: ['81001'] }, SOUTH);
    assert.deepEqual(moves(packWith(NORTH, SOUTH), fewer), ['north> 81002 b>a']);
    assert.deepEqual(moves(fewer, packWith(NORTH, SOUTH)), ['>north 81002 a>b']);
  });

  it('[diff-inputs] are told where a list of communes becomes a département', () => {
    const after = packWith({ id: 'north', departement: '81' });
    assert.deepEqual(moves(packWith(NORTH), after), ['>north 81 a>b']);
  });

  it('[diff-inputs] are told where a département becomes its region', () => {
    const regionOf = (departement: string) => (departement === '81' ? '76' : undefined);
    const before = packWith({ id: 'north', departement: '81' });
    const after = packWith({ id: 'north', region: '76' });
    assert.deepEqual(moves(before, after, { regionOf }), ['>north 76 a>b']);
  });

  it('[diff-inputs] are told where a whole commune becomes a part', () => {
    const after = packWith({ id: 'north', communes: ['81001'] }, { ...SOUTH, partly: ['81002'] });
    const found = moves(packWith({ id: 'north', communes: ['81001', '81002'] }, SOUTH), after);
    assert.deepEqual(found, ['north> 81002 b>a', 'north>south 81002 b>c']);
  });

  it('[diff-inputs] are told where two territories meet in one place', () => {
    const after = packWith(NORTH, { ...SOUTH, communes: ['81003', '81001'] });
    assert.deepEqual(
      moves(packWith(NORTH, SOUTH), after).map((one) => one.split(' ')[0]),
      ['north>north+south'],
    );
  });

  it('[diff-inputs] are silent where another list says the same', () => {
    const after = packWith({ ...NORTH, communes: ['81002', '81001'] }, SOUTH);
    assert.deepEqual(moves(packWith(NORTH, SOUTH), after), []);
  });
});
