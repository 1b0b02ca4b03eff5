import { addSignature, markOf, type Signer } from '@coord-orientation/channel/publish';
import type { Envelope, Signed, SnapshotSigned } from '@coord-orientation/channel';
import type { FakeChannel } from './fake-channel.js';

type Files = ReadonlyMap<string, string>;

/** What is done to the metadata of a role: before they are signed, and after. */
export interface Tampering {
  readonly change?: (signed: Signed & Record<string, never>) => object;
  readonly edit?: (text: string) => string;
}

/** Signs what a role says anew, with another content, and lets the machine list it: nobody looks at it first. */
export async function resigned(
  { files, machine }: Pick<FakeChannel, 'files' | 'machine'>,
  name: string,
  by: readonly Signer[],
  { change = (same) => same, edit = (same) => same }: Tampering = {},
): Promise<Files> {
  const timestamp = read<SnapshotSigned>(files, 'timestamp.json');
  const snapshot = read<SnapshotSigned>(
    files,
    `${timestamp.signed.meta['snapshot.json']?.version}.snapshot.json`,
  );
  const version = (snapshot.signed.meta[`${name}.json`]?.version ?? 0) + 1;
  const before = read<Signed & Record<string, never>>(files, `${version - 1}.${name}.json`);
  const role = edit(await signed({ ...change(before.signed), version } as Signed, by));
  const list = await listed(snapshot, name, role, version, machine);
  const fresh = await listed(timestamp, 'snapshot', list, snapshot.signed.version + 1, machine);
  return new Map([
    ...files,
    [`${version}.${name}.json`, role],
    [`${snapshot.signed.version + 1}.snapshot.json`, list],
    ['timestamp.json', fresh],
  ]);
}

/** Another root file after the first, with the signatures of some. */
export async function nextRoot({ files }: FakeChannel, by: readonly Signer[]): Promise<Files> {
  const { signed: first } = read(files, '1.root.json');
  return new Map([...files, ['2.root.json', await signed({ ...first, version: 2 }, by)]]);
}

/** Changes the text of one file, whatever was signed of it. */
export function changed(files: Files, path: string, change: (text: string) => string): Files {
  const found = [...files.keys()].find((name) => name.includes(path)) ?? path;
  return new Map([...files, [found, change(files.get(found) ?? '')]]);
}

async function listed(
  { signed: before }: Envelope<SnapshotSigned>,
  name: string,
  text: string,
  version: number,
  machine: Signer,
): Promise<string> {
  const meta = { ...before.meta, [`${name}.json`]: { version, ...(await markOf(text)) } };
  return signed({ ...before, meta, version: before.version + 1 } as Signed, [machine]);
}

async function signed(content: Signed, by: readonly Signer[]): Promise<string> {
  let envelope: Envelope = { signatures: [], signed: content };
  for (const signer of by) envelope = await addSignature(envelope, signer);
  return JSON.stringify(envelope);
}

function read<T extends Signed = Signed>(files: Files, path: string): Envelope<T> {
  return JSON.parse(files.get(path) ?? '{}') as Envelope<T>;
}
