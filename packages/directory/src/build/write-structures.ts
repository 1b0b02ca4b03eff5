import { stringify } from 'yaml';

import type { StructureSource } from './schema.js';

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

function inOrder(structure: StructureSource, nameOf: (code: string) => string) {
  const { id, destination, name, website, phone, email, address, territory } = structure;
  const { source, seen, status } = structure;
  const communes = territory.communes?.map((one) =>
    typeof one === 'string' ? named(one) : { ...one, code: named(one.code) },
  );
  const fields = { id, destination, name, website, phone, email, address };
  const written = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(written), territory: { communes }, source, seen, status };

  function named(code: string): string {
    return `${code} ${nameOf(code)}`.trim();
  }
}
