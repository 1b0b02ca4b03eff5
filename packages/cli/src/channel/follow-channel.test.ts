import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { createSession } from '@coord-orientation/sdk';
import { type ChannelOptions, openChannel } from '@coord-orientation/sdk/channel';
import { openDirectory } from '@coord-orientation/sdk/places';

import { filesIn, firstPublished, TODAY } from '../testing/canal.js';

type Files = ReadonlyMap<string, string>;

const { maison } = await firstPublished();
const files = await filesIn(join(maison, 'canal'));
const now = new Date(`${TODAY}T12:00:00Z`);

/** Opens a channel whose files are kept in memory. */
function opened(of: Files, options: Partial<ChannelOptions> = {}) {
  const read: ChannelOptions['read'] = async (path) => {
    const text = of.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return openChannel('https://exemple.fr/canal/', { root: ROOT, now, read, ...options });
}

const { pageHash } = await import('@coord-orientation/channel/publish');
const ROOT = await pageHash(new TextEncoder().encode(files.get('1.root.json') ?? ''));

describe('an application that follows a channel', () => {
  it('decides by the rules that were published', async () => {
    const channel = await opened(files);
    assert.deepEqual(
      [channel.version, channel.withdrawn, channel.confirmedUntil],
      ['1.0.0', [], undefined],
    );
    const pack = await channel.openPack();
    const session = createSession(pack.rules);
    assert.ok(session.current);
    assert.equal((await pack.loadTexts('fr')).lang, 'fr');
  });

  it('finds the lines of each département in the directory that is signed beside', async () => {
    const read = await (await opened(files)).openDirectory();
    assert.ok(read);
    const directory = await openDirectory(read);
    assert.deepEqual(await directory.load(['81', '31', '75']), []);
    const phones = (code: string) =>
      directory.structures.get(code)?.map(({ structure }) => structure.phone);
    assert.deepEqual(phones('81'), ['05 36 49 00 81']);
    assert.deepEqual(phones('75'), []);
  });

  it('is told nothing of another root, nor without one', async () => {
    await assert.rejects(opened(files, { root: 'sha256-AAAA' }), { code: 'hash' });
    await assert.rejects(opened(files, { root: '' }), { code: 'hash' });
  });

  it('is told of a file that is another', async () => {
    const name = [...files.keys()].find((path) => /pack\/logic\./.test(path)) ?? '';
    const text = files.get(name) ?? '';
    const other = new Map([...files, [name, text.replace('1.0.0', '1.0.9')]]);
    const channel = await opened(other);
    await assert.rejects(channel.openPack(), { name: 'ChannelError', code: 'hash' });
  });

  it('is certain of nothing once the last day has passed', async () => {
    const late = new Date(now.getTime() + 100 * 86_400_000);
    const channel = await opened(files, { now: late });
    assert.equal(channel.confirmedUntil, '2027-02-27');
    const { rules } = await channel.openPack();
    assert.equal(rules.logic.validUntil, '2027-02-27');
  });
});
