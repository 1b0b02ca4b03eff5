import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { builtDirectory } from './build/testing.js';
import { DirectoryError } from './directory-error.js';
import { findCommune } from './find-commune.js';
import { locate } from './locate.js';
import { openDirectory } from './open-directory.js';
import { searchCommunes } from './search-communes.js';

let files: ReadonlyMap<string, string>;
before(async () => void ({ files } = await builtDirectory()));

/** Reads files of which one was changed. */
function reader(name: RegExp, change: (text: string) => string | undefined) {
  return async (file: string): Promise<unknown> => {
    const text = files.get(file) ?? '';
    const changed = name.test(file) ? change(text) : text;
    if (changed === undefined) throw new Error('404');
    return JSON.parse(changed);
  };
}

describe('openDirectory', () => {
  const troubles: readonly [string, (text: string) => string | undefined, string][] = [
    ['missing', () => undefined, 'missing-file'],
    ['cut', (text) => text.slice(0, 500), 'broken-file'],
    ['cut inside a column', (text) => text.replace(/"names":"[^|]*\|/, '"names":"'), 'broken-file'],
    ['of another version', (text) => text.replace('6.0.0', '5.3.0'), 'other-version'],
    ['of another format', (text) => text.replace('"format":3', '"format":1'), 'other-version'],
    [
      'another département',
      (text) => text.replace('"departement":"81"', '"departement":"82"'),
      'broken-file',
    ],
    ['not ours', () => '"<html>"', 'broken-file'],
  ];
  for (const [what, change, code] of troubles) {
    it(`tells a file that is ${what}, and the rest keeps working`, async () => {
      const directory = await openDirectory(reader(/^communes\/81/, change));
      const problems = await directory.load(['81', '31']);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
      assert.match(problems[0]?.path ?? '', /^communes\/81\./);
      assert.equal(searchCommunes(directory, 'grazac')[0]?.commune.code, '31231');
      assert.equal(locate(directory, { departement: '81', commune: '81004' }, 'dac').kind, 'found');
    });
  }

  it('keeps the communes when the structures cannot be read', async () => {
    const directory = await openDirectory(
      reader(/^structures\/81/, () => '{"format":3,"version":"6.0.0","departement":"81"}'),
    );
    const [problem] = await directory.load(['81']);
    assert.equal(problem?.code, 'broken-file');
    assert.equal(searchCommunes(directory, 'albi')[0]?.commune.code, '81004');
    assert.equal(locate(directory, { departement: '81' }, 'dac').kind, 'unavailable');
  });

  it('tries again what failed, and reads nothing twice', async () => {
    const asked: string[] = [];
    const directory = await openDirectory(async (name) => {
      asked.push(name);
      if (asked.filter((one) => one === name).length === 1 && name.startsWith('communes')) {
        throw new TypeError('Failed to fetch');
      }
      return JSON.parse(files.get(name) ?? '') as unknown;
    });
    const [first, same] = await Promise.all([directory.load(['81']), directory.load(['81'])]);
    assert.deepEqual([first.length, same.length], [1, 1]);
    assert.deepEqual(await directory.load(['81', '81', 'XX']), []);
    await directory.load(['81']);
    assert.equal(asked.length, 4);
  });

  it('says what is wrong with the index itself', async () => {
    const opened = openDirectory(reader(/^index/, (text) => text.slice(0, 99)));
    await assert.rejects(opened, {
      name: 'DirectoryError',
      code: 'broken-file',
      path: 'index.json',
    });
  });
});

describe('findCommune', () => {
  const read = reader(/^$/, () => '');

  it('reads only the files of the département', async () => {
    const asked: string[] = [];
    const commune = await findCommune('81004', (name) => (asked.push(name), read(name)));
    assert.deepEqual(
      [commune.name, commune.departement.name, commune.region],
      ['Albi', 'Tarn', '76'],
    );
    assert.ok(asked.every((name) => name === 'index.json' || name.includes('/81.')));
  });

  it('gives the commune that a former code led to, and says so', async () => {
    const { code, former } = await findCommune('49144', read);
    assert.deepEqual([code, former?.code], ['44180', '49144']);
  });

  it('[code-shape] takes a code of Corsica in small letters', async () => {
    assert.equal((await findCommune('2a004', read)).name, 'Ajaccio');
  });

  for (const [code, ...communes] of [
    ['81000', '81004'],
    ['78600', '78358', '78396'],
    ['75013', '75113'],
  ]) {
    it(`[code-shape] refuses the postcode ${code}, and names the codes of its communes`, async () => {
      const error = await findCommune(code ?? '', read).catch((one: DirectoryError) => one);
      assert.ok(error instanceof DirectoryError);
      assert.deepEqual(error.communes.map((one) => one.code).sort(), communes);
    });
  }

  it('refuses what is no code, and a code that no commune has', async () => {
    const codeOf = (code: string) =>
      findCommune(code, read).catch((error: DirectoryError) => error.code);
    assert.deepEqual(await Promise.all(['8100', 'Albi', '81999'].map(codeOf)), [
      'not-a-code',
      'not-a-code',
      'unknown-commune',
    ]);
  });
});
