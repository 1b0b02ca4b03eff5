import { stringify } from 'yaml';

import type { StructureSource } from './structure-schema.js';

/**
 * Writes structures as YAML that a person can go on editing.
 *
 * @param nameOf - Name of a commune, written beside its code.
 */
export function writeStructures(
  structures: readonly StructureSource[],
  nameOf: (code: string) => string,
): string {
  return structures
    .map((structure) => stringify([inOrder(structure, nameOf)], { lineWidth: 0 }))
    .join('\n');
}

/** Every field in the order that a person reads them in. */
export const ORDER: readonly (keyof StructureSource)[] = [
  ...(['id', 'destination', 'name', 'kind', 'formerNames', 'text', 'website'] as const),
  ...([
    'phone',
    'hours',
    'whoCalls',
    'email',
    'form',
    'secureEmail',
    'relay',
    'voiceOnly',
  ] as const),
  ...(['address', 'finess', 'ror', 'territory', 'source', 'seen', 'status'] as const),
  ...(['confirmedBy', 'confirmedOn', 'confirmedUntil'] as const),
];

function inOrder(structure: StructureSource, nameOf: (code: string) => string) {
  const communes = structure.territory.communes?.map((one) =>
    typeof one === 'string' ? named(one) : { ...one, code: named(one.code) },
  );
  const fields = { ...structure, territory: { communes } };
  const written = ORDER.filter((key) => structure[key] !== undefined);
  return Object.fromEntries(written.map((key) => [key, fields[key]]));

  function named(code: string): string {
    return `${code} ${nameOf(code)}`.trim();
  }
}
