import type { CompiledLogic } from './compiled.js';
import type { Actor } from './pack.js';
import { ITEM, type PackedLogic, ROW, type Table, TIMES } from './unpack-logic.js';

/**
 * Writes the logic of a pack so that it is smaller once compressed.
 *
 * @returns What `unpackLogic` turns back into the same logic.
 * @throws {RangeError} A value has a character that stands between values.
 */
export function packLogic({
  rules,
  destinations,
  sources,
  nodes,
  ...rest
}: CompiledLogic): PackedLogic {
  const destinationAt = new Map(destinations.map(({ id }, index) => [id, index]));
  const sourceAt = new Map(sources.map(({ id }, index) => [id, index]));
  const actors = (list: readonly Actor[]) =>
    list.map(
      ({ destination, conditional }) =>
        `${destinationAt.get(destination)}${conditional ? 'c' : ''}`,
    );
  return {
    ...rest,
    rules: tableOf(
      rules.map(({ when: _, ...rule }) => ({
        ...rule,
        leads: actors(rule.leads).join(ITEM),
        partners: actors(rule.partners).join(ITEM),
        playbooks: rule.playbooks.join(ITEM),
        sources: rule.sources.map(({ source }) => sourceAt.get(source)).join(ITEM),
      })),
    ),
    when: rules.map(({ when }) => when),
    destinations: tableOf(destinations.map((one) => ({ ...one }))),
    sources: tableOf(sources.map((one) => ({ ...one }))),
    nodes: runsOf(nodes).join(ROW),
  };
}

function tableOf(rows: readonly Readonly<Record<string, string>>[]): Table {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const wrong = rows.flatMap((row) => Object.values(row)).find((value) => value.includes(ROW));
  if (wrong !== undefined) {
    throw new RangeError(`"${wrong}" cannot be written: a space stands between values.`);
  }
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? '').join(ROW)]));
}

function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: [value: number, times: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[0] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs.map(([value, times]) => (times === 1 ? `${value}` : `${value}${TIMES}${times}`));
}
