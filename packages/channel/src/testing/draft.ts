import type { Signer } from '../signer.js';
import type { Draft } from './sealed.js';
import {
  type Holder,
  keysOf,
  NOW,
  presentOf,
  published,
  SAID,
  settingsOf,
  wantedOf,
} from './two-bodies.js';

/** What the two bodies publish first, to be signed again with a change. */
export async function draftOf(signers: Readonly<Record<Holder, Signer>>): Promise<Draft> {
  const { maison, centre, machine } = signers;
  const wanted = await wantedOf(settingsOf(keysOf(signers)), SAID);
  const { channel } = await presentOf(await published(wanted, [maison, centre], machine));
  const signedOf = async (name: string) => (await channel.role(name)).signed;
  const both = [maison, centre];
  return {
    signed: {
      ...{ root: channel.root.signed, targets: channel.targets.signed },
      danger: await signedOf('danger'),
      withdrawal: await signedOf('withdrawal'),
      'local-centre': await signedOf('local-centre'),
    },
    holders: {
      ...{ root: both, targets: both, danger: both, withdrawal: [maison] },
      'local-centre': [centre],
      ...{ snapshot: [machine], timestamp: [machine] },
    },
    files: wanted.files,
    now: NOW,
  };
}
