import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

import type { Commune } from '../commune.js';
import type { Directory } from '../open-directory.js';
import { builtDirectory, OCCITANIE, openBuilt } from './testing.js';

const LIMIT = 12_500;

let france: Directory;
let communes: readonly Commune[];
before(async () => {
  france = await openBuilt();
  communes = [...france.communes.values()].flatMap((file) => file.communes);
});

describe('buildDirectory', () => {
  it('builds all of France', () => {
    assert.equal(communes.length, 34_969);
    assert.equal(new Set(communes.map(({ code }) => code)).size, communes.length);
    assert.ok(france.index.departements.length >= 101);
    const former = [...france.communes.values()].flatMap(({ formers }) => formers);
    assert.ok(former.length > 4_000);
  });

  it('has all of Occitanie, with its homonyms', () => {
    const here = communes.filter(({ region }) => region === '76');
    const names = new Map<string, number>();
    for (const { name } of here) names.set(name, (names.get(name) ?? 0) + 1);
    const homonyms = [...names.values()].filter((count) => count > 1);
    assert.equal(here.length, 4_446);
    assert.deepEqual([homonyms.length, homonyms.reduce((a, b) => a + b)], [164, 367]);
  });

  it('keeps the groups of communes that cross départements', () => {
    const here = new Set(
      communes.filter(({ region }) => region === '76').map(({ epci }) => epci?.code),
    );
    const crossing = [...here].filter((code) => {
      const members = communes.filter(({ epci }) => code !== undefined && epci?.code === code);
      return new Set(members.map(({ departement }) => departement.code)).size > 1;
    });
    assert.equal(crossing.length, 16);
  });

  it('keeps every postcode of every commune', () => {
    assert.deepEqual(communes.find(({ code }) => code === '75056')?.postcodes.length, 21);
    const without = communes.filter(({ postcodes }) => postcodes.length === 0);
    assert.ok(without.every(({ departement }) => departement.code === '984'));
  });

  it('counts the forty communes of a CPTS that is a group of communes, less one, more five', async () => {
    const { files } = await builtDirectory();
    const name = [...files.keys()].find((file) => file.startsWith('structures/34.')) ?? '';
    const { structures } = JSON.parse(files.get(name) ?? '') as {
      structures: { id: string; whole?: string }[];
    };
    const one = structures.find(({ id }) => id === 'cpts-montpellier-nord-gpsl');
    assert.equal(one?.whole?.split('|').length, 40);
    assert.ok(!one?.whole?.split('|').includes('247'));
  });

  for (const code of OCCITANIE) {
    it(`costs a visitor of ${code} less than ${LIMIT / 1000} kB`, async () => {
      const { files } = await builtDirectory();
      const names = [
        'index.json',
        ...[...files.keys()].filter((name) => name.includes(`/${code}.`)),
      ];
      const bytes = names.map((name) => gzipSync(files.get(name) ?? '', { level: 9 }).length);
      const total = bytes.reduce((a, b) => a + b);
      assert.equal(names.length, 3);
      assert.ok(total < LIMIT, `${total} bytes`);
    });
  }

  it('names files after their content, and finds nothing wrong in the shipped ones', async () => {
    const { files, findings } = await builtDirectory();
    assert.ok(
      [...files.keys()].every(
        (name) => name === 'index.json' || /\.[\w-]{8}\.(json|csv)$/.test(name),
      ),
    );
    assert.deepEqual(findings, []);
  });
});
