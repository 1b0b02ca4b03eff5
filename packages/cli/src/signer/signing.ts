import {
  pemSigner,
  type Present,
  type SigningRequest,
  signRequest,
  statesOf,
  unlockKey,
} from '@coord-orientation/channel/publish';

import { describeRequest, namesIn } from '../channel/describe-request.js';
import { describeState } from '../channel/describe-state.js';
import type { Describing } from '../channel/describing.js';
import { beforeOf, parseRequest } from '../channel/read-request.js';
import { UsageError } from '../terminal/errors.js';
import { fr } from '../words/fr.js';
import { pagePlaces } from './page-places.js';

const io: Describing = { words: fr, lang: 'fr', places: pagePlaces };
const say = fr.channel;

/** A file that was received, and what a signature on it would stand for. */
export interface Received {
  readonly file: string;
  readonly request: SigningRequest;
  readonly present: Present | undefined;
  /** What `coord sign` shows of it. */
  readonly text: string;
}

/**
 * Reads a file that is passed round, and says in French what a signature on it would stand for.
 *
 * @throws {UsageError} It is none, or its rules are not what their source gives.
 * @throws {ChannelError} What it carries of the channel does not hold together.
 */
export async function receive(file: string, json: string, now: Date): Promise<Received> {
  const request = parseRequest(json);
  if (!request) throw new UsageError(say.noRequest(file));
  const present = await beforeOf(request, now);
  return { file, request, present, text: await describeRequest(io, request, present, now) };
}

/** A file with a signature more. */
export interface SignedFile {
  readonly json: string;
  /** What `coord sign` says then: who signed, and who is waited for. */
  readonly text: string;
}

/**
 * Adds a signature, as `coord sign` does.
 *
 * @throws {UsageError} The passphrase does not open the key, or the file does not wait for that key.
 */
export async function signWith(
  { file, request, present }: Received,
  key: { readonly name: string; readonly text: string; readonly passphrase: string },
): Promise<SignedFile> {
  const pem = await unlockKey(key.text, key.passphrase).catch(() => {
    throw new UsageError(say.wrongPassphrase(key.name));
  });
  const { request: next, signed } = await signRequest(
    request,
    await pemSigner(pem),
    present?.channel,
  );
  if (signed.length === 0) throw new UsageError(say.notAsked(key.name));
  const states = await statesOf(next, present?.channel);
  const names = namesIn(next, present?.channel);
  const lines = states.map((state) => describeState(io, state, names));
  const isWhole = states.every(({ waiting }) => waiting === 0);
  return { json: JSON.stringify(next), text: say.signed(file, lines, isWhole) };
}
