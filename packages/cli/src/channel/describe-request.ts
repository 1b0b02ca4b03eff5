import type { Channel } from '@coord-orientation/channel';
import type { Present, SigningRequest, TaskState } from '@coord-orientation/channel/publish';
import { statesOf } from '@coord-orientation/channel/publish';

import type { DangerFile } from './danger.js';
import type { Describing } from './describing.js';
import { describeLines } from './describe-lines.js';
import { describePack } from './describe-pack.js';
import type { Notice } from './versions.js';

/**
 * Says what a signature on a request would stand for: what changes for sites, who agreed to it, from when
 * until when it holds, and who else signs.
 *
 * @throws {UsageError} The rules in it are not what their source gives: nobody can see what is signed.
 */
export async function describeRequest(
  io: Describing,
  request: SigningRequest,
  present: Present | undefined,
  now: Date,
): Promise<string> {
  const say = io.words.channel;
  const names = namesIn(request, present?.channel);
  const states = await statesOf(request, present?.channel);
  const paragraphs = [
    say.request(request.on, present === undefined),
    ...(await describePack(io, request, present, now)),
    ...(await describeLines(io, request, present)),
    ...(await describeDanger(io, request, present)),
    ...describeNotice(io, request),
    ...(request.root ? [describeRoot(io, request, present?.channel)] : []),
    states.map((state) => `- ${describeTask(io, state, names)}`).join('\n'),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** What the holders of keys are called, today and after. */
export function namesIn(
  { root }: SigningRequest,
  channel: Pick<Channel, 'root'> | undefined,
): Readonly<Record<string, string>> {
  const of = (signed: unknown) =>
    (signed as { 'x-coord-names'?: Readonly<Record<string, string>> } | undefined)?.[
      'x-coord-names'
    ];
  return { ...of(channel?.root.signed), ...of(root?.signed) };
}

function describeTask(
  { words }: Describing,
  state: TaskState,
  names: Readonly<Record<string, string>>,
) {
  const { name, envelope, signers, waiting } = state;
  const { version, expires } = envelope.signed;
  const who = signers.map((id) => names[id] ?? id.slice(0, 8));
  return words.channel.task(words.channel.role(name), version, expires.slice(0, 10), who, waiting);
}

async function describeDanger(
  { words }: Describing,
  { files }: SigningRequest,
  present: Present | undefined,
): Promise<readonly string[]> {
  const path = 'emergency/numbers.json';
  const text = files[path];
  if (text === undefined) return [];
  const listed = (json: string) =>
    (JSON.parse(json) as DangerFile).numbers
      .filter(([, phone]) => phone !== '')
      .map(([id, phone]) => `${id} ${phone}`);
  const before = (await present?.channel.find(path))
    ? listed(new TextDecoder().decode(await present?.channel.read(path)))
    : undefined;
  return [words.channel.numbers(before, listed(text))];
}

function describeNotice({ words }: Describing, { files }: SigningRequest): readonly string[] {
  const text = files['withdrawal/notice.json'];
  const { versions } = text === undefined ? { versions: [] } : (JSON.parse(text) as Notice);
  return versions.length > 0 ? [words.channel.withdrawn(versions)] : [];
}

/** Who may sign from now on, where that changes. */
function describeRoot(
  { words }: Describing,
  request: SigningRequest,
  channel: Channel | undefined,
): string {
  const names = namesIn(request, channel);
  const holders = (root: Channel['root'] | undefined) =>
    (root?.signed.roles.root.keyids ?? []).map((id) => `${names[id] ?? '?'} (${id.slice(0, 8)})`);
  const threshold = request.root?.signed.roles.root.threshold ?? 0;
  return words.channel.keys(holders(channel?.root), holders(request.root), threshold);
}
