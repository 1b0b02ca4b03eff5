import { signRequest, statesOf } from '@coord-orientation/channel/publish';

import { mustBeMeant } from '../channel/deliver.js';
import { describeState, waitingIn } from '../channel/describe-state.js';
import { describeRequest, namesIn } from '../channel/describe-request.js';
import { openSigner } from '../channel/key-files.js';
import { openPlace } from '../channel/place.js';
import { beforeOf } from '../channel/read-request.js';
import { readRequest, writeRequest } from '../channel/request-file.js';
import { directoryPlaces } from '../directory/place-lookup.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readNow } from './publish.js';

/** What is signed, and with which key. */
export interface SignOptions extends SharedOptions {
  readonly request: string;
  readonly key?: readonly string[];
  /** Where sites see the channel: a folder or an address; what the file carries of it by default. */
  readonly channel?: string;
  readonly today?: string;
}

/** `coord sign`: shows what changes for sites, and adds a signature to the file that is passed round. */
export async function sign(io: Io, options: SignOptions): Promise<ExitCode> {
  const { words } = io;
  const { request: file, key = [], channel: place } = options;
  if (key.length === 0) throw new UsageError(words.channel.noSigner);
  const now = readNow(io, options.today);
  let request = await readRequest(io, file);
  const present =
    place === undefined ? await beforeOf(request, now) : await openPlace(io, place, { now });
  io.output.out(await describeRequest({ ...io, places: directoryPlaces }, request, present, now));
  await mustBeMeant(io);
  for (const one of key) {
    const result = await signRequest(request, await openSigner(io, one), present?.channel);
    if (result.signed.length === 0) throw new UsageError(words.channel.notAsked(one));
    ({ request } = result);
  }
  await writeRequest(file, request);
  const states = await statesOf(request, present?.channel);
  const names = namesIn(request, present?.channel);
  printResult(io, options, { request: file, waiting: waitingIn(states) }, () =>
    words.channel.signed(
      file,
      states.map((state) => describeState(io, state, names)),
      states.every(({ waiting }) => waiting === 0),
    ),
  );
  return 0;
}
