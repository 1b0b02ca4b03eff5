import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import {
  hashedPath,
  markOf,
  pemSigner,
  type Signer,
  unlockKey,
} from '@coord-orientation/channel/publish';
import { openChannel } from '@coord-orientation/sdk/channel';

import { resigned } from '../../../elements/src/testing/tampered.js';
import {
  filesIn,
  firstPublished,
  PASSPHRASE,
  replaced,
  typed,
  typedAll,
} from '../testing/canal.js';

type Folders = Awaited<ReturnType<typeof firstPublished>>;

const MANIFEST = 'pack/manifest.json';

/** Makes of the rules of a channel rules in the format before, signed by its bodies. */
async function intoFormerFormat({ maison, centre }: Folders): Promise<string> {
  const signer = async (folder: string, name: string): Promise<Signer> =>
    pemSigner(await unlockKey(await readFile(join(folder, `${name}.key`), 'utf8'), PASSPHRASE));
  const folder = join(maison, 'canal');
  const files = await filesIn(folder);
  const [, text = ''] = [...files].find(([path]) => /^pack\/\w+\.manifest\.json$/.test(path)) ?? [];
  const former = text.replace(/"format":(\d+)/, (_, format) => `"format":${Number(format) - 1}`);
  const mark = await markOf(former);
  const after = await resigned(
    { files, machine: await signer(maison, 'machine') },
    'targets',
    [await signer(maison, 'maison'), await signer(centre, 'centre')],
    {
      change: ({ targets, ...signed }) => ({
        ...signed,
        targets: { ...(targets as unknown as object), [MANIFEST]: mark },
      }),
    },
  );
  const all = new Map([...after, [hashedPath(MANIFEST, mark), former]]);
  for (const [path, own] of all)
    if (files.get(path) !== own) await writeFile(join(folder, path), own);
  return former;
}

describe('coord publish, of rules in a new format', () => {
  it('keeps the last ones of the format before, for scripts that read no other', async () => {
    const folders = await firstPublished();
    const { maison, centre } = folders;
    const former = await intoFormerFormat(folders);
    await replaced(join(maison, 'regles/pack.yaml'), 'version: 1.0.0', 'version: 1.1.0');
    await typedAll(maison, 'coord publish regles --out canal --demo --key maison.key');
    await typedAll(
      centre,
      'cp ../maison/a-signer.json .',
      'coord sign a-signer.json --key centre.key',
    );
    await typedAll(
      maison,
      'cp ../centre/a-signer.json .',
      'coord publish --out canal --signed a-signer.json',
    );

    const { format, files: listed } = JSON.parse(former) as { format: number; files: object };
    const files = await filesIn(join(maison, 'canal'));
    const kept = `pack/format-${format}`;
    const path = hashedPath(`${kept}/manifest.json`, await markOf(former));
    assert.equal(files.get(path), former);
    for (const name of Object.keys(listed)) {
      assert.equal(files.get(`${kept}/${name}`), files.get(`pack/${name}`), name);
    }
    const { out } = await typed(maison, 'coord verify canal --json');
    const { root } = JSON.parse(out) as { root: string };
    const { index, channel } = await openChannel('https://exemple.fr/canal/', {
      root,
      now: new Date('2026-11-30T12:00:00Z'),
      read: async (name) => {
        const text = files.get(name);
        return text === undefined ? undefined : new TextEncoder().encode(text);
      },
    });
    assert.equal(index.version, '1.1.0');
    const until = channel.targets.signed.targets[`${kept}/manifest.json`]?.custom?.['until'];
    assert.equal(until, '2027-11-30');
  });
});
