import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Present } from '@coord-orientation/channel/publish';

import {
  keysOf,
  newSigners,
  NOW,
  presentOf,
  published,
  settingsOf,
  wantedOf,
} from '../../../channel/src/testing/two-bodies.js';
import { formerFormats, formerPath } from './former-formats.js';

const DAY = 86_400_000;
const signers = await newSigners();
const { maison, centre, machine } = signers;
const settings = settingsOf(keysOf(signers));
const text = '{"words":1}';

/** The manifest of some rules in a format. */
const manifestOf = (format: number) =>
  JSON.stringify({ format, id: 'exemple', files: { 'fr.abcd.json': { length: text.length } } });

/** A channel whose rules are in the first format. */
async function firstFormat(): Promise<Present> {
  const wanted = await wantedOf(settings, { targets: { 'pack/manifest.json': manifestOf(1) } });
  const files = { ...wanted.files, 'pack/fr.abcd.json': text };
  return presentOf(await published({ ...wanted, files }, [maison, centre], machine));
}

/** The same after rules of the second format, with what is kept of the first. */
async function secondFormat(before: Present): Promise<Present> {
  const { content } = await formerFormats(before, manifestOf(2), NOW);
  const wanted = await wantedOf(settings, { targets: { 'pack/manifest.json': manifestOf(2) } });
  const targets = { targets: { ...wanted.targets['targets'], ...content.targets['targets'] } };
  const all = { ...wanted, targets, files: { ...wanted.files, ...content.files } };
  return presentOf(await published(all, [maison, centre], machine));
}

describe('rules in a new format', () => {
  it('leave the last ones of the format before where scripts of that time find them', async () => {
    const { channel, read } = await secondFormat(await firstFormat());
    const path = formerPath(1);
    const kept = new TextDecoder().decode(await channel.read(path));
    assert.equal(kept, manifestOf(1));
    const file = await read('pack/format-1/fr.abcd.json', text.length);
    assert.equal(new TextDecoder().decode(file), text);
    const { custom } = channel.targets.signed.targets[path] ?? {};
    const days = (Date.parse(String(custom?.['until'])) - NOW.getTime()) / DAY;
    assert.ok(days > 363 && days < 367, `${days}`);
  });

  it('are told to leave them out after twelve months, and not before', async () => {
    const present = await secondFormat(await firstFormat());
    const after = async (days: number) =>
      formerFormats(present, manifestOf(2), new Date(NOW.getTime() + days * DAY));
    assert.deepEqual((await after(300)).over, []);
    assert.deepEqual((await after(300)).content.targets, {});
    assert.deepEqual((await after(368)).over, [formerPath(1)]);
  });

  it('leave nothing behind where the format stays', async () => {
    const { content, over } = await formerFormats(await firstFormat(), manifestOf(1), NOW);
    assert.deepEqual([content, over], [{ targets: {}, files: {} }, []]);
  });
});
