import { existsSync, statSync } from 'node:fs';

import { readAll, signersOf, statesOf } from '@coord-orientation/channel/publish';

import { describeState, waitingIn } from '../channel/describe-state.js';
import { describeRequest, namesIn } from '../channel/describe-request.js';
import { openPlace } from '../channel/place.js';
import { beforeOf } from '../channel/read-request.js';
import { readRequest } from '../channel/request-file.js';
import { presentManifest } from '../channel/versions.js';
import { directoryPlaces } from '../directory/place-lookup.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readNow } from './publish.js';

/** What is verified: a channel, or a file that is passed round. */
export interface VerifyOptions extends SharedOptions {
  readonly channel: string;
  /** The hash of the first root file, as pages have it. */
  readonly root?: string;
  readonly today?: string;
}

/** `coord verify`: reads every file of a channel, and says who signed which part of it. */
export async function verify(io: Io, options: VerifyOptions): Promise<ExitCode> {
  const { channel: place, root } = options;
  const now = readNow(io, options.today);
  if (existsSync(place) && statSync(place).isFile()) return verifyRequest(io, options, now);
  const present = await openPlace(io, place, { now, root });
  const { channel } = present;
  await readAll(channel);
  const names = namesIn({ format: 1, on: '', delegated: {}, files: {}, before: {} }, channel);
  const { keys, roles } = channel.root.signed;
  const { delegations } = channel.targets.signed;
  const parts = [
    ...(['root', 'targets', 'snapshot', 'timestamp'] as const).map((name) => ({
      ...{ name, role: roles[name], keys, envelope: channel[name] },
    })),
    ...(await Promise.all(
      channel.delegated.map(async (role) => ({
        ...{ name: role.name, role, keys: delegations?.keys ?? {} },
        envelope: await channel.role(role.name),
      })),
    )),
  ];
  const said = await Promise.all(
    parts.map(async ({ name, role, keys: own, envelope }) => ({
      ...{ name, version: envelope.signed.version, expires: envelope.signed.expires },
      signers: (await signersOf(envelope, role, own)).map((id) => names[id] ?? id.slice(0, 8)),
    })),
  );
  const manifest = await presentManifest(present);
  const isFresh = channel.expired.size === 0;
  const result = { root: channel.rootHash, version: manifest?.value.version, isFresh, parts: said };
  printResult(io, options, result, () =>
    io.words.channel.verified(place, channel.rootHash, manifest?.value.version, [
      ...said.map(({ name, version, expires, signers }) =>
        io.words.channel.task(
          io.words.channel.role(name),
          version,
          expires.slice(0, 10),
          signers,
          0,
        ),
      ),
      ...[...channel.expired].map(io.words.channel.expiredFile),
    ]),
  );
  return isFresh ? 0 : 1;
}

async function verifyRequest(io: Io, options: VerifyOptions, now: Date): Promise<ExitCode> {
  const request = await readRequest(io, options.channel);
  const present = await beforeOf(request, now);
  const states = await statesOf(request, present?.channel);
  const names = namesIn(request, present?.channel);
  const shown = await describeRequest({ ...io, places: directoryPlaces }, request, present, now);
  printResult(io, options, { waiting: waitingIn(states) }, () =>
    [shown, ...states.map((state) => describeState(io, state, names))].join('\n\n'),
  );
  return states.every(({ waiting }) => waiting === 0) ? 0 : 1;
}
