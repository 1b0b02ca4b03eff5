import type { ChannelSource } from './channel-schema.js';
import type { DelegatedRole, Key, Role, RootSigned, TargetsSigned, TopRole } from './metadata.js';
import { keyIdOf } from './verify-signatures.js';

/** `channel.yaml`, read, with the keys that it names. */
export interface ChannelSettings {
  readonly source: ChannelSource;
  /** The key of each body, by its id. */
  readonly keys: ReadonlyMap<string, Key>;
  readonly machine: Key;
}

/** Who signs what, as root and targets say it. */
export interface Trust {
  readonly root: Pick<RootSigned, 'keys' | 'roles'>;
  readonly delegations: NonNullable<TargetsSigned['delegations']>;
  /** What the holders of keys are called, by the ids of the keys. */
  readonly names: Readonly<Record<string, string>>;
}

/** The role of the body that answers for a département: it signs for its paths alone. */
export function localRole(body: string): string {
  return `local-${body}`;
}

/** Says who is trusted with what. */
export async function trustOf({ source, keys, machine }: ChannelSettings): Promise<Trust> {
  const idOf = new Map<string, string>();
  for (const [body, key] of keys) idOf.set(body, await keyIdOf(key));
  const machineId = await keyIdOf(machine);
  const role = (bodies: readonly string[], threshold: number): Role => ({
    keyids: bodies.flatMap((body) => idOf.get(body) ?? []),
    threshold,
  });
  const keysOf = (bodies: readonly string[]) =>
    Object.fromEntries(
      bodies.flatMap((body) => {
        const [id, key] = [idOf.get(body), keys.get(body)];
        return id && key ? [[id, key] as const] : [];
      }),
    );
  const { rules, danger, withdrawal, local } = source;
  const shared = role(rules.bodies, rules.threshold);
  const fresh = { keyids: [machineId], threshold: 1 };
  const roles: Record<TopRole, Role> = {
    ...{ root: shared, targets: shared, snapshot: fresh, timestamp: fresh },
  };
  const delegated: readonly (readonly [string, Role, readonly string[]])[] = [
    ['danger', role(danger.bodies, danger.threshold), ['emergency/*']],
    ['withdrawal', role(withdrawal, 1), ['withdrawal/*']],
    ...local.map(({ body, departements }) => {
      const paths = departements.flatMap((code) => [
        `directory/${code}/*`,
        `territories/${code}/*`,
      ]);
      return [localRole(body), role([body], 1), paths] as const;
    }),
  ];
  const bodies = [...danger.bodies, ...withdrawal, ...local.map(({ body }) => body)];
  return {
    root: { keys: { ...keysOf(rules.bodies), [machineId]: machine }, roles },
    delegations: {
      keys: keysOf(bodies),
      roles: delegated.map(([name, own, paths]): DelegatedRole => ({
        name,
        ...own,
        paths,
        terminating: true,
      })),
    },
    names: Object.fromEntries([
      ...source.bodies.map(({ id, name }) => [idOf.get(id) ?? '', name]),
      [machineId, 'machine'],
    ]) as Readonly<Record<string, string>>,
  };
}
