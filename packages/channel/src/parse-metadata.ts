import { ChannelError } from './channel-error.js';
import type { DelegatedRole, Envelope, Signed, TopRole } from './metadata.js';

/**
 * Reads metadata as they were written: compact JSON, so that written again they are the same text. This
 * leaves no room for a key that stands twice, of which two programs may take two different ones.
 *
 * @param path - For what is said of it.
 * @throws {ChannelError} It is something else.
 */
export function parseMetadata<T extends Signed>(
  bytes: Uint8Array,
  type: TopRole,
  path: string,
): Envelope<T> {
  const value = parse(bytes, path) as Partial<Envelope<T>> | null;
  const { signed, signatures } = value ?? {};
  const isRight =
    isMap(signed) &&
    signed._type === type &&
    /^1\.0(\.\d+)?$/.test(signed.spec_version) &&
    Number.isSafeInteger(signed.version) &&
    signed.version > 0 &&
    isTime(signed.expires) &&
    Array.isArray(signatures) &&
    signatures.every((one) => typeof one?.keyid === 'string' && typeof one.sig === 'string') &&
    areDifferent(signatures.map(({ keyid }) => keyid)) &&
    HAS_ITS_PARTS[type](signed);
  if (!isRight) throw new ChannelError('format', path, `No metadata of a ${type} role.`);
  return value as Envelope<T>;
}

const HAS_ITS_PARTS: Readonly<Record<TopRole, (signed: object) => boolean>> = {
  root: (signed) => {
    const { keys, roles } = signed as { keys?: unknown; roles?: unknown };
    const top = isMap(roles) ? Object.values(roles) : [];
    const names = ['root', 'targets', 'snapshot', 'timestamp'];
    return (
      isMap(keys) &&
      areKeys(keys) &&
      top.every(isRole) &&
      names.every((name) => name in Object(roles))
    );
  },
  targets: (signed) => {
    const { targets, delegations } = signed as { targets?: unknown; delegations?: unknown };
    if (!isMap(targets) || !Object.values(targets).every(isMark)) return false;
    if (delegations === undefined) return true;
    const { keys, roles } = delegations as { keys?: unknown; roles?: unknown };
    return isMap(keys) && areKeys(keys) && Array.isArray(roles) && areBodies(roles);
  },
  snapshot: hasMarks,
  timestamp: hasMarks,
};

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (JSON.stringify(value) === text && !text.includes('"__proto__"')) return value;
  } catch {
    // Too deep, cut, or no JSON: said below.
  }
  throw new ChannelError('format', path, 'No JSON as channels write it.');
}

/** A second in UTC that exists; programs read 30 February as the second of March. */
function isTime(text: unknown): boolean {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().replace('.000', '') === text;
}

function hasMarks(signed: object): boolean {
  const { meta } = signed as { meta?: unknown };
  const isWhole = (one: unknown) =>
    isMark(one) && Number.isSafeInteger((one as { version?: unknown }).version);
  return isMap(meta) && Object.values(meta).every(isWhole);
}

function isMark(value: unknown): boolean {
  const { length, hashes } = Object(value) as { length?: unknown; hashes?: { sha256?: unknown } };
  // Another hash beside it would have to be looked at as well.
  const isAlone = Object.keys(Object(hashes)).length === 1;
  return Number.isSafeInteger(length) && isAlone && /^[0-9a-f]{64}$/.test(String(hashes?.sha256));
}

function areKeys(keys: object): boolean {
  return Object.values(keys).every((key) =>
    isListOfTexts([key?.keytype, key?.scheme, key?.keyval?.public]),
  );
}

function isRole(value: unknown): boolean {
  const { keyids, threshold } = Object(value) as { keyids?: unknown; threshold?: unknown };
  return (
    isListOfTexts(keyids) &&
    areDifferent(keyids) &&
    Number.isSafeInteger(threshold) &&
    Number(threshold) >= 1
  );
}

function isDelegated(value: unknown): boolean {
  const { name, paths, terminating } = Object(value) as Partial<Record<string, unknown>>;
  const isNamed = typeof name === 'string' && /^[a-z0-9-]+$/.test(name);
  return isRole(value) && isNamed && typeof terminating === 'boolean' && isListOfTexts(paths);
}

/** Each has a name of its own: what it signs is listed under that. */
function areBodies(roles: readonly DelegatedRole[]): boolean {
  return roles.every(isDelegated) && areDifferent(['targets', ...roles.map(({ name }) => name)]);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

function isMap(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
