import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { readPack, readPackFiles } from './read-pack.js';
import { SMALL_PACK } from './testing/small-pack.js';

async function copyOfSmallPack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  await cp(SMALL_PACK, folder, { recursive: true });
  return folder;
}

describe('readPackFiles', () => {
  it('takes the YAML files of a pack and nothing else that lies beside them', async () => {
    const folder = await copyOfSmallPack();
    await mkdir(join(folder, 'node_modules'));
    await mkdir(join(folder, 'rules/local'));
    await writeFile(join(folder, 'node_modules/other.yaml'), '');
    await writeFile(join(folder, 'rules/notes.txt'), '');
    await writeFile(join(folder, 'rules/local/tarn.yaml'), '[]');
    assert.deepEqual([...(await readPackFiles(folder)).keys()].sort(), [
      'destinations.yaml',
      'pack.yaml',
      'questions.yaml',
      'rules/local/tarn.yaml',
      'rules/regles.yaml',
      'sources.yaml',
    ]);
  });
});

describe('readPack', () => {
  it('reads a folder', async () => {
    const source = await readPack(SMALL_PACK);
    assert.equal(source.head.value.id, 'petit');
  });

  it('says which file is missing', async () => {
    await assert.rejects(readPack(join(tmpdir(), 'no-such-pack')), /pack\.yaml.*manque/);
  });

  it('says that what bears the name of a file cannot be read', async () => {
    const folder = await copyOfSmallPack();
    await mkdir(join(folder, 'rules/dossier.yaml'));
    await assert.rejects(readPack(folder), /rules\/dossier\.yaml.*manque/);
  });

  it('says that local rules are missing', async () => {
    const overlays = [join(tmpdir(), 'no-such-rules.yaml')];
    await assert.rejects(readPack(SMALL_PACK, { overlays }), /no-such-rules\.yaml.*manque/);
  });
});
