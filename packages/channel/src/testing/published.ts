import assert from 'node:assert/strict';
import { it } from 'node:test';

import fc from 'fast-check';

import type { Signer } from '../signer.js';
import { readWithBoth } from './both-clients.js';
import { readWithTuf } from './tuf-client.js';
import { type Holder, keysOf, published, SAID, settingsOf, wantedOf } from './two-bodies.js';

const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const local = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `directory/81/${name}.json`),
  text,
  { minKeys: 1, maxKeys: 4 },
);
const pack = text.map((own) => ({ 'pack/manifest.json': own }));

/** Tests that both clients read what is published, whatever it says. */
export function bothReadWhatIsPublished(
  { maison, centre, machine, ...others }: Readonly<Record<Holder, Signer>>,
  channels: number,
): void {
  const settings = settingsOf(keysOf({ maison, centre, machine, ...others }));
  it('from one version to the next', async () => {
    const property = fc.asyncProperty(local, local, pack, async (lines, corrected, rules) => {
      const said = { ...SAID, targets: rules, 'local-centre': lines };
      const files = await published(await wantedOf(settings, said), [maison, centre], machine);
      const more = await wantedOf(settings, { 'local-centre': corrected });
      const next = await published(more, [centre], machine, { files });
      const expected = Object.entries({ ...rules, ...corrected });
      const paths = expected.map(([path]) => path);
      assert.equal((await readWithBoth(next, paths, files)).ours, undefined);
      assert.deepEqual([...(await readWithTuf(next, paths))], expected);
    });
    await fc.assert(property, { numRuns: channels });
  });
}
