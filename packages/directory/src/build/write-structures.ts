import type { StructureSource } from './schema.js';

/**
 * Writes structures as YAML that a person can go on editing.
 *
 * @param header - The first line: which command wrote the file.
 * @param nameOf - Name of a commune, written beside its code.
 */
export function writeStructures(
  structures: readonly StructureSource[],
  header: string,
  nameOf: (code: string) => string,
): string {
  const blocks = structures.map((structure) => writeOne(structure, nameOf));
  return `# ${header}\n\n${blocks.join('\n')}`;
}

function writeOne(structure: StructureSource, nameOf: (code: string) => string): string {
  const { id, destination, name, website, phone, email, address, territory } = structure;
  const fields = { name, website, phone, email, address };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${JSON.stringify(value)}`],
  );
  const communes = (territory.communes ?? []).map((one) =>
    typeof one === 'string'
      ? `      - ${quote(one)}`
      : `      - { code: ${quote(one.code)}, precision: ${JSON.stringify(one.precision)} }`,
  );
  return [
    `- id: ${id}`,
    `  destination: ${destination}`,
    ...lines,
    '  territory:',
    '    communes:',
    ...communes,
    `  source: ${structure.source}`,
    `  seen: ${structure.seen}`,
    `  status: ${structure.status}`,
    '',
  ].join('\n');

  function quote(code: string): string {
    return JSON.stringify(`${code} ${nameOf(code)}`);
  }
}
