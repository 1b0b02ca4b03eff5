import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { readWithBoth, type Verdicts } from './both-clients.js';
import { daysOf } from './days.js';
import { draftOf } from './draft.js';
import { inSigned } from './kinds/kind.js';
import { ofFields } from './kinds/of-fields.js';
import { ofLists } from './kinds/of-lists.js';
import { ofRoles } from './kinds/of-roles.js';
import { ofSignatures } from './kinds/of-signatures.js';
import { ofTexts } from './kinds/of-texts.js';
import { bothReadWhatIsPublished } from './published.js';
import { sealed } from './sealed.js';
import { newSigners, SAID } from './two-bodies.js';

const PATHS = Object.values(SAID).flatMap((own) => Object.keys(own));

/** Where the reasons stand for which ours refuses more. */
const REASONS = 'docs/decisions/0074-tuf-js-as-a-second-client.md';

/** Tests both clients on as many generated channels, in each of which one thing is changed. */
export async function bothClientsOn(channels: number): Promise<void> {
  const signers = await newSigners();
  const draft = await draftOf(signers);
  const kinds = [...ofSignatures(signers.inconnu), ...ofRoles, ...ofLists, ...ofTexts, ...ofFields];
  const reasons = await readFile(REASONS, 'utf8');
  describe(`what tuf-js refuses ours refuses, in channels with one change in`, () => {
    for (const { what, cases, isTaken, stricter, share = 0.7 / kinds.length } of kinds) {
      it(what, async () => {
        const property = fc.asyncProperty(cases, async ({ change }) => {
          const verdicts = await readWithBoth(await sealed(draft, change), PATHS);
          if (isTaken !== undefined)
            assert.equal(verdicts.ours === undefined, isTaken, said(verdicts));
          if (!verdicts.isReadByTuf) assert.notEqual(verdicts.ours, undefined, said(verdicts));
          if (verdicts.ours === undefined || !verdicts.isReadByTuf) return;
          assert.ok(stricter !== undefined && reasons.includes(stricter), said(verdicts));
        });
        await fc.assert(property, { numRuns: Math.round(channels * share) });
      });
    }
  });
  describe('what has expired', () => {
    for (const part of ['root', 'timestamp', 'snapshot', 'targets', 'danger'] as const) {
      it(`is refused by tuf-js, and taken and told by ours: ${part}`, async () => {
        const past = inSigned(part, (signed) => (signed['expires'] = '2020-01-01T00:00:00Z'));
        const { ours, expired, isReadByTuf } = await readWithBoth(await sealed(draft, past), PATHS);
        const name = part === 'timestamp' ? `${part}.json` : `1.${part}.json`;
        assert.deepEqual([ours, expired, isReadByTuf], [undefined, [name], false]);
      });
    }
  });
  describe('what is published is read by both, as it was written,', () =>
    bothReadWhatIsPublished(signers, Math.round(channels / 20)));
  describe('a channel of another day', async () => {
    for (const { what, files, seen, isTaken } of await daysOf(draft)) {
      it(`is ${isTaken ? 'taken' : 'refused'} by both: ${what}`, async () => {
        const verdicts = await readWithBoth(files, PATHS, seen);
        assert.deepEqual(
          [verdicts.ours === undefined, verdicts.isReadByTuf],
          [isTaken, isTaken],
          said(verdicts),
        );
      });
    }
  });
}

function said({ ours, said: theirs }: Verdicts): string {
  return `ours: ${ours ?? 'taken'}; tuf-js: ${theirs || 'taken'}`;
}
