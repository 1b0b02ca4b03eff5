import type { Envelope, RootSigned, Signed, TargetsSigned } from './metadata.js';
import type { Channel } from './open-channel.js';
import { addSignature, type Signer } from './signer.js';
import { keyIdOf, signersOf } from './verify-signatures.js';

/** What is to be signed: a file that is passed round, and then published. */
export interface SigningRequest {
  readonly format: 1;
  /** The day on which it was made. */
  readonly on: string;
  readonly root?: Envelope<RootSigned> | undefined;
  readonly targets?: Envelope<TargetsSigned> | undefined;
  /** What bodies sign for their own paths, by the names of their roles. */
  readonly delegated: Readonly<Record<string, Envelope<TargetsSigned>>>;
  /** The files that are signed here for the first time, by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** What sites show when it is made, as far as it changes; empty for a new channel. */
  readonly before: Readonly<Record<string, string>>;
}

/** The parts of a channel that bodies sign; a new channel has none yet. */
export type Signable = Pick<Channel, 'root' | 'targets'>;

/** One thing to sign, and by whom. */
export interface SigningTask {
  readonly name: string;
  readonly envelope: Envelope;
  /** Each of these has to be fulfilled: a root file is signed by the old ones and the new ones. */
  readonly by: readonly Needed[];
}

interface Needed {
  readonly keyids: readonly string[];
  readonly threshold: number;
  readonly keys: RootSigned['keys'];
}

/** A task with those who signed it, and how many are still waited for. */
export interface TaskState extends SigningTask {
  readonly signers: readonly string[];
  readonly waiting: number;
}

/** Lists what is to be signed in a request, and by whom. */
export function tasksOf(
  request: SigningRequest,
  before: Signable | undefined,
): readonly SigningTask[] {
  const root = (request.root ?? before?.root)?.signed;
  const targets = (request.targets ?? before?.targets)?.signed;
  if (!root || !targets) return [];
  const old = before?.root.signed;
  const ofRoot = [old, root].flatMap((one) => (one ? [{ ...one.roles.root, keys: one.keys }] : []));
  const { keys = {}, roles = [] } = targets.delegations ?? {};
  return [
    ...(request.root ? [{ name: 'root', envelope: request.root, by: ofRoot }] : []),
    ...(request.targets
      ? [
          {
            name: 'targets',
            envelope: request.targets,
            by: [{ ...root.roles.targets, keys: root.keys }],
          },
        ]
      : []),
    ...Object.entries(request.delegated).map(([name, envelope]) => ({
      ...{ name, envelope },
      by: roles.filter((role) => role.name === name).map((role) => ({ ...role, keys })),
    })),
  ];
}

/** Says of each task who signed it, and how many more it takes. */
export async function statesOf(
  request: SigningRequest,
  before: Signable | undefined,
): Promise<readonly TaskState[]> {
  const states = tasksOf(request, before).map(async (task) => {
    const each = await Promise.all(
      task.by.map(async (needed) => ({
        signers: await signersOf(task.envelope, needed, needed.keys),
        threshold: needed.threshold,
      })),
    );
    const lacking = each.map(({ signers, threshold }) => threshold - signers.length);
    return {
      ...task,
      signers: [...new Set(each.flatMap(({ signers }) => signers))],
      // Of a role that nobody holds nothing is ever signed.
      waiting: each.length === 0 ? 1 : Math.max(0, ...lacking),
    };
  });
  return Promise.all(states);
}

/**
 * Signs all that a key may sign in a request.
 *
 * @returns The request with its signatures, and the names of what was signed.
 */
export async function signRequest(
  request: SigningRequest,
  signer: Signer,
  before: Signable | undefined,
): Promise<{ readonly request: SigningRequest; readonly signed: readonly string[] }> {
  const keyid = await keyIdOf(signer.key);
  const own = tasksOf(request, before).filter(({ by }) =>
    by.some(({ keyids }) => keyids.includes(keyid)),
  );
  const names = own.map(({ name }) => name);
  const maybe = <T extends Signed>(name: string, envelope: Envelope<T>) =>
    names.includes(name) ? addSignature(envelope, signer) : envelope;
  const delegated = await Promise.all(
    Object.entries(request.delegated).map(
      async ([name, envelope]) => [name, await maybe(name, envelope)] as const,
    ),
  );
  return {
    request: {
      ...request,
      ...(request.root && { root: await maybe('root', request.root) }),
      ...(request.targets && { targets: await maybe('targets', request.targets) }),
      delegated: Object.fromEntries(delegated),
    },
    signed: names,
  };
}
