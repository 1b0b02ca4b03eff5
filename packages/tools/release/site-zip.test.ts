import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { readSiteFiles, ReleaseError } from './site-files.js';
import { writeZip, zipSite } from './site-zip.js';

/** The smallest folder that a site could copy. */
const BUILT = {
  'coord-orientation.js': 'import("./fr.rest.0a.js")',
  'coord-orientation.js.map': '{}',
  'coord-orientation.licenses.txt': 'MIT',
  'fr.rest.0a.js': 'export {}',
  'coord-directory.js': '',
  'coord-directory.licenses.txt': 'MIT',
  'data/index.json': '{"departements":[["81","Tarn","76","abcdefgh",""]]}',
  'data/communes/81.abcdefgh.json': '[]',
};

describe('[release] the zip of what a site copies', () => {
  let folder = '';
  let built = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    built = join(folder, 'cdn');
    for (const [name, text] of Object.entries(BUILT)) {
      mkdirSync(dirname(join(built, name)), { recursive: true });
      writeFileSync(join(built, name), text);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const zip = () =>
    zipSite({
      version: '1.2.3',
      files: readSiteFiles(built),
      license: readFileSync('LICENSE'),
    });

  it('holds every file but the source maps, in a folder of its version, with what to read first', () => {
    const entries = unzipSync(zip());
    const names = Object.keys(entries);
    assert.deepEqual(names, [...names].sort());
    const expected = Object.keys(BUILT).filter((name) => !name.endsWith('.map'));
    assert.deepEqual(
      names,
      [...expected, 'LICENSE', 'LISEZMOI.md']
        .map((name) => `coord-orientation-1.2.3/${name}`)
        .sort(),
    );
    for (const name of expected) {
      const content = strFromU8(entries[`coord-orientation-1.2.3/${name}`] ?? new Uint8Array());
      assert.equal(content, BUILT[name as keyof typeof BUILT]);
    }
    const page = strFromU8(entries['coord-orientation-1.2.3/LISEZMOI.md'] ?? new Uint8Array());
    assert.match(page, /src="\/coord-orientation-1\.2\.3\/coord-orientation\.js"/);
  });

  it('is the same to the byte, whenever and wherever it is made', () => {
    const before = zip();
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    assert.deepEqual(zip(), before);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  for (const name of ['coord-orientation.js', 'fr.rest.0a.js', 'data/communes/81.abcdefgh.json']) {
    it(`is refused with a sentence where ${name} was not built`, () => {
      rmSync(join(built, name));
      assert.throws(zip, { name: 'ReleaseError', message: new RegExp(`il manque ${name}`) });
    });
  }

  it('is refused where nothing was built', () => {
    rmSync(built, { recursive: true });
    assert.throws(zip, /npm run build/);
  });

  it('comes into a new or empty folder, whole', () => {
    const out = join(folder, 'a/b');
    const path = writeZip(out, '1.2.3', zip());
    assert.deepEqual(readdirSync(out), ['coord-orientation-1.2.3.zip']);
    assert.deepEqual(new Uint8Array(readFileSync(path)), zip());
  });

  it('leaves alone a folder that holds something, and a file', () => {
    assert.throws(() => writeZip(built, '1.2.3', zip()), /contient déjà des fichiers/);
    assert.ok(!readdirSync(built).some((name) => /zip/.test(name)));
    const file = join(built, 'fr.rest.0a.js');
    assert.throws(() => writeZip(file, '1.2.3', zip()), ReleaseError);
    assert.equal(readFileSync(file, 'utf8'), BUILT['fr.rest.0a.js']);
  });

  it('leaves nothing where it cannot be written to its end', () => {
    const out = join(folder, 'out');
    const broken = { length: -1 } as unknown as Uint8Array;
    assert.throws(() => writeZip(out, '1.2.3', broken), /Rien n’a été écrit/);
    assert.deepEqual(readdirSync(out), []);
  });
});
