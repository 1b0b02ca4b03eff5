import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

import { builtDirectory, openBuilt, readBuilt } from './build/testing.js';
import { type Directory, openDirectory } from './open-directory.js';
import { searchCommunes } from './search-communes.js';

let files: ReadonlyMap<string, string>;
before(async () => void ({ files } = await builtDirectory()));

async function open(): Promise<{ readonly directory: Directory; readonly read: string[] }> {
  const read: string[] = [];
  const directory = await openDirectory((name) => (read.push(name), readBuilt(name)));
  return { directory, read };
}

describe('the names of all communes', () => {
  const names: readonly [string, readonly string[]][] = [
    ["Aire-sur-l'Adour", ['40']],
    ['aire sur l adour', ['40']],
    ['Airesurl', ['62', '40'].sort()],
    ['Le Grau-du-Roi', ['30']],
    ['grau du roi', ['30']],
    // A former commune, by the département of what it is now.
    ['Freigné', ['44']],
    ['Bordeaux', ['33', '45', '76']],
    ['ai', []],
    ['zzzz', []],
    ['', []],
    ['Saint-Martin', []],
  ];
  for (const [typed, expected] of names) {
    it(`lead from « ${typed} » to ${expected.join(', ') || 'nothing'}`, async () => {
      const { directory } = await open();
      const codes = await directory.departementsByName(typed);
      assert.deepEqual([...codes].sort(), expected);
    });
  }

  it('are not read before they are asked, and then two small files, once', async () => {
    const { directory, read } = await open();
    assert.deepEqual(read, ['index.json']);
    await directory.departementsByName("Aire-sur-l'Adour");
    await directory.departementsByName("Aire-sur-l'Adour");
    assert.equal(read.length, 3);
    await directory.loadCommunes(['40']);
    const [hit] = searchCommunes(directory, "Aire-sur-l'Adour");
    assert.deepEqual([hit?.commune.code, hit?.isWhole], ['40001', true]);
  });

  it('are asked again after a failure, and are none where the data have none', async () => {
    let isBroken = true;
    const directory = await openDirectory(async (name) => {
      if (isBroken && name.startsWith('names/')) throw new TypeError('Failed to fetch');
      const value = await readBuilt(name);
      return value;
    });
    await assert.rejects(directory.departementsByName('aire sur'), { code: 'missing-file' });
    isBroken = false;
    assert.deepEqual(await directory.departementsByName("Aire-sur-l'Adour"), ['40']);
    const without = await openDirectory(async (name) => ({
      ...((await readBuilt(name)) as object),
      byName: undefined,
    }));
    assert.deepEqual(await without.departementsByName("Aire-sur-l'Adour"), []);
  });

  it('lead from the whole name of every commune to it, but for those of too many départements', async () => {
    const { directory } = await open();
    const france = await openBuilt();
    const communes = [...france.communes.values()].flatMap((file) => file.communes);
    const sample = communes.filter((_, at) => at % 97 === 0);
    const places = new Map<string, Set<string>>();
    for (const { name, departement } of communes) {
      places.set(name, (places.get(name) ?? new Set()).add(departement.code));
    }
    for (const { name, departement } of sample) {
      const codes = await directory.departementsByName(name);
      const isRare = (places.get(name)?.size ?? 0) < 3 && name.length > 4;
      assert.ok(codes.includes(departement.code) || (codes.length === 0 && !isRare), name);
    }
  });

  it('cost 2 kB for the list of files, and at most 3 kB for each', () => {
    const sizes = [...files]
      .filter(([name]) => name.startsWith('names/'))
      .map(([name, text]) => [name, gzipSync(text, { level: 9 }).length] as const);
    assert.ok(sizes.length > 100);
    for (const [name, size] of sizes) assert.ok(size < 3_000, `${name}: ${size} bytes`);
  });
});
