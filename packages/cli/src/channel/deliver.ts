import { existsSync } from 'node:fs';

import {
  complete,
  hostFiles,
  type Present,
  type SigningRequest,
  signRequest,
  statesOf,
} from '@coord-orientation/channel/publish';

import { directoryPlaces } from '../directory/place-lookup.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { describeRequest, namesIn } from './describe-request.js';
import { describeState, waitingIn } from './describe-state.js';
import { openSigner } from './key-files.js';
import type { OpenSettings } from './open-settings.js';
import { writeChannel } from './place.js';
import { REQUEST, writeRequest } from './request-file.js';

/** Where a request goes, and who signs it on the way. */
export interface DeliverOptions extends SharedOptions {
  readonly out: string;
  /** The private keys that sign now. */
  readonly key?: readonly string[];
  /** The file to pass round, where signatures are missing. */
  readonly request?: string;
  readonly now: Date;
}

/** Has a request signed by the keys at hand; then publishes it, or writes it down to be passed round. */
export async function deliver(
  io: Io,
  settings: OpenSettings,
  present: Present | undefined,
  prepared: SigningRequest,
  options: DeliverOptions,
): Promise<ExitCode> {
  const { output, words } = io;
  const { out, key = [], now } = options;
  let request = prepared;
  if (key.length > 0) {
    output.out(await describeRequest({ ...io, places: directoryPlaces }, request, present, now));
    await mustBeMeant(io);
  }
  for (const file of key) {
    ({ request } = await signRequest(request, await openSigner(io, file), present?.channel));
  }
  const states = await statesOf(request, present?.channel);
  if (states.some(({ waiting }) => waiting > 0)) {
    const file = options.request ?? REQUEST;
    await writeRequest(file, request);
    const names = namesIn(request, present?.channel);
    printResult(io, options, { request: file, waiting: waitingIn(states) }, () =>
      words.channel.toSign(
        file,
        out,
        states.map((state) => describeState(io, state, names)),
      ),
    );
    return 0;
  }
  if (!existsSync(settings.machineFile)) {
    await writeRequest(options.request ?? REQUEST, request);
    throw new UsageError(words.channel.noMachine(settings.machineFile, options.request ?? REQUEST));
  }
  const machine = await openSigner(io, settings.machineFile);
  const files = await complete(request, machine, present, now);
  const manifest = request.files['pack/manifest.json'];
  const plain = manifest === undefined ? [] : ([['pack/manifest.json', manifest]] as const);
  await writeChannel(out, new Map([...Object.entries(hostFiles()), ...files, ...plain]));
  printResult(io, options, { channel: out, files: [...files.keys()] }, () =>
    words.channel.published(
      out,
      states.map(({ name }) => words.channel.role(name)),
    ),
  );
  return 0;
}

/** Asks whether to sign what was just shown; without a person at the terminal the key is word enough. */
export async function mustBeMeant({ output, words }: Io): Promise<void> {
  if (output.ask && !(await output.ask.confirm(words.channel.confirm))) {
    throw new UsageError(words.channel.notSigned);
  }
}
