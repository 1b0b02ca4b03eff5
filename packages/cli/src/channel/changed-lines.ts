/** A field of a structure that reads otherwise; without a field, the structure came or went. */
export interface LineChange {
  readonly id: string;
  readonly field?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Compares two files of structures, as JSON. */
export function changedStructures(before: string, after: string): readonly LineChange[] {
  const [older, newer] = [structuresIn(before), structuresIn(after)];
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap((id): readonly LineChange[] => {
    const [from, to] = [older.get(id), newer.get(id)];
    if (!from) return [{ id, to: said(to?.['name']) }];
    if (!to) return [{ id, from: said(from['name']) }];
    const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return fields
      .filter((field) => said(from[field]) !== said(to[field]))
      .map((field) => ({ id, field, from: said(from[field]), to: said(to[field]) }));
  });
}

type Structure = Readonly<Record<string, unknown>>;

function structuresIn(json: string): ReadonlyMap<string, Structure> {
  const { structures = [] } = JSON.parse(json) as { structures?: readonly Structure[] };
  return new Map(structures.map((one) => [String(one['id']), one]));
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** The lines of a text that were not there before, and those that are gone. */
export function changedLines(before: string, after: string): readonly string[] {
  const [older, newer] = [before.split('\n'), after.split('\n')];
  return [
    ...older.filter((line) => !newer.includes(line)).map((line) => `- ${line}`),
    ...newer.filter((line) => !older.includes(line)).map((line) => `+ ${line}`),
  ];
}
