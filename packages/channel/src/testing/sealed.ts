import { sha256 } from '../bytes.js';
import { expiryOf } from '../life.js';
import type { Envelope, Signed } from '../metadata.js';
import { hashedPath } from '../open-channel.js';
import { addSignature, type Signer } from '../signer.js';

/** What is signed, as a test may change it. */
export type Loose = Record<string, unknown>;

/** The parts of a channel that are signed, in the order in which one lists the other. */
export const PARTS = [
  ...(['root', 'targets', 'danger', 'withdrawal', 'local-centre'] as const),
  ...(['snapshot', 'timestamp'] as const),
];
export type Part = (typeof PARTS)[number];

/** A channel before it is signed. */
export interface Draft {
  readonly signed: Readonly<Record<Exclude<Part, 'snapshot' | 'timestamp'>, object>>;
  /** Who signs each part. */
  readonly holders: Readonly<Record<Part, readonly Signer[]>>;
  /** The files of the channel, by the paths that are signed. */
  readonly files: Readonly<Record<string, string>>;
  readonly now: Date;
}

/** Metadata with their signatures, as a test may change them. */
export interface Envelopes {
  readonly signatures: Loose[];
  readonly signed: Loose;
}

/** What is changed on the way; what comes after holds with it, so that nothing but the change is wrong. */
export interface Change {
  /** Before it is signed: by those who may. */
  readonly signed?: (part: Part, signed: Loose) => unknown;
  /** After it was signed. */
  readonly envelope?: (part: Part, envelope: Envelopes) => unknown;
  /** As it is written, before it is listed. */
  readonly text?: (part: Part, text: string) => string;
  /** What the host serves in the end. */
  readonly served?: (files: Map<string, string>) => unknown;
}

/** Signs and lists all parts of a channel, with one change. */
export async function sealed(
  draft: Draft,
  change: Change = {},
  version = 1,
): Promise<ReadonlyMap<string, string>> {
  const served = new Map<string, string>();
  const meta: Loose = {};
  for (const part of PARTS) {
    const content =
      part === 'snapshot' || part === 'timestamp'
        ? { _type: part, ...common(part, draft.now, version), meta: listed(part, meta) }
        : structuredClone(draft.signed[part]);
    const text = await written(part, content as unknown as Loose, draft.holders[part], change);
    const [name, number] = [`${part}.json`, (content as unknown as Signed).version];
    served.set(part === 'timestamp' ? name : `${number}.${name}`, text);
    meta[name] = { ...(await markOf(text)), version: number };
  }
  for (const [path, text] of Object.entries(draft.files)) {
    served.set(hashedPath(path, await markOf(text)), text);
  }
  change.served?.(served);
  return served;
}

async function written(part: Part, signed: Loose, by: readonly Signer[], change: Change) {
  change.signed?.(part, signed);
  let envelope = { signatures: [], signed } as unknown as Envelope;
  for (const signer of by) envelope = await addSignature(envelope, signer);
  const loose = { signatures: [...envelope.signatures], signed } as never;
  change.envelope?.(part, loose);
  const text = JSON.stringify(loose);
  return change.text?.(part, text) ?? text;
}

function common(part: 'snapshot' | 'timestamp', now: Date, version: number) {
  return { spec_version: '1.0.31', version, expires: expiryOf(part, now) };
}

function listed(part: 'snapshot' | 'timestamp', meta: Loose): Loose {
  if (part === 'timestamp') return { 'snapshot.json': meta['snapshot.json'] };
  const { 'root.json': _, ...others } = meta;
  return others;
}

async function markOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  return { length: bytes.length, hashes: { sha256: await sha256(bytes) } };
}
