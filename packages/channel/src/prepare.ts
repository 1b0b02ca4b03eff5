import { canonicalJson } from './canonical-json.js';
import { expiryOf, lifeOf } from './life.js';
import type { Envelope, Role, RootSigned, Signed, TargetFile, TargetsSigned } from './metadata.js';
import type { Channel } from './open-channel.js';
import type { SigningRequest } from './request.js';
import type { Trust } from './settings.js';
import { isSigned } from './verify-signatures.js';

/** What a channel is to say. */
export interface Wanted {
  readonly title: string;
  readonly trust: Trust;
  /** The files of each role that is to change, by their paths; other roles keep what they say. */
  readonly targets: Readonly<Record<string, Readonly<Record<string, TargetFile>>>>;
  /** The files themselves, those of a folder too that one of them lists. */
  readonly files: Readonly<Record<string, string>>;
}

/** The version of TUF that this follows. */
const SPEC = '1.0.31';

/**
 * Prepares what has to be signed so that a channel says what it is to say: each part that changes, that
 * those who may sign it today did not sign, or that has less than a third of its life left.
 *
 * @param current - The channel as sites see it; undefined for a new one.
 */
export async function prepare(
  wanted: Wanted,
  current: Channel | undefined,
  now: Date,
): Promise<Omit<SigningRequest, 'before'>> {
  const { trust, targets } = wanted;
  const of = (name: string) => targets[name] ?? {};
  const { root: keys } = trust;
  const root = await renewed<RootSigned>(
    {
      _type: 'root',
      consistent_snapshot: true,
      ...keys,
      'x-coord-title': wanted.title,
      'x-coord-names': trust.names,
    },
    current?.root,
    [keys.roles.root, keys.keys],
    now,
  );
  const shared = {
    _type: 'targets' as const,
    targets: targets['targets'] ?? current?.targets.signed.targets ?? {},
    delegations: trust.delegations,
  };
  const top = await renewed<TargetsSigned>(
    shared,
    current?.targets,
    [keys.roles.targets, keys.keys],
    now,
  );
  const known = new Set(current?.delegated.map(({ name }) => name));
  const delegated: Record<string, Envelope<TargetsSigned>> = {};
  for (const role of trust.delegations.roles) {
    const before = known.has(role.name) ? await current?.role(role.name) : undefined;
    const own = targets[role.name] ?? before?.signed.targets ?? of(role.name);
    const who = [role, trust.delegations.keys] as const;
    const envelope = await renewed<TargetsSigned>(
      { _type: 'targets', targets: own },
      before,
      who,
      now,
    );
    if (envelope) delegated[role.name] = envelope;
  }
  const signed = [top, ...Object.values(delegated)].flatMap((one) =>
    one ? [one.signed.targets] : [],
  );
  return {
    format: 1,
    on: now.toISOString().slice(0, 10),
    ...(root && { root }),
    ...(top && { targets: top }),
    delegated,
    files: await changedFiles(wanted, Object.assign({}, ...signed), current),
  };
}

/** Leaves in a request what one role has to sign, and nothing else that waits for a signature today. */
export function onlyRole(
  { root: _, targets: __, delegated, ...kept }: Omit<SigningRequest, 'before'>,
  name: string,
): Omit<SigningRequest, 'before'> {
  const own = delegated[name];
  return { ...kept, delegated: own ? { [name]: own } : {} };
}

/** The files that sites do not have yet: those of a folder go with the manifest that lists them. */
async function changedFiles(
  { targets, files }: Wanted,
  signed: Readonly<Record<string, TargetFile>>,
  current: Channel | undefined,
): Promise<Wanted['files']> {
  const all = Object.values(targets).flatMap((own) => Object.keys(own));
  const changed = new Set<string>();
  for (const path of all) {
    const [mark, before] = [signed[path], await current?.find(path)];
    if (mark && mark.hashes.sha256 !== before?.hashes.sha256) changed.add(path);
  }
  const manifests = all.filter((path) => path.endsWith('/manifest.json'));
  const owner = (path: string): string => {
    if (all.includes(path)) return path;
    const around = manifests.filter((one) =>
      path.startsWith(one.slice(0, -'manifest.json'.length)),
    );
    return around.sort((a, b) => b.length - a.length)[0] ?? '';
  };
  return Object.fromEntries(Object.entries(files).filter(([path]) => changed.has(owner(path))));
}

type Content<T extends Signed> = Omit<T, 'spec_version' | 'version' | 'expires'> &
  Record<string, unknown>;

/** The next version, to be signed; undefined where the present one still does. */
async function renewed<T extends Signed>(
  content: Content<T>,
  before: Envelope<T> | undefined,
  [role, keys]: readonly [Role, RootSigned['keys']],
  now: Date,
): Promise<Envelope<T> | undefined> {
  const type = content['_type'] as Signed['_type'];
  if (before && canonicalJson(contentOf(before)) === canonicalJson(content)) {
    if ((await isSigned(before, role, keys)) && lifeOf(before, now).state === 'good')
      return undefined;
  }
  const signed = {
    ...content,
    spec_version: SPEC,
    version: (before?.signed.version ?? 0) + 1,
    expires: expiryOf(type, now),
  };
  return { signatures: [], signed: signed as unknown as T };
}

function contentOf({ signed }: Envelope): object {
  const { spec_version: _, version: __, expires: ___, ...content } = signed;
  return content;
}
