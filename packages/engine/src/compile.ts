/**
 * Compiling a pack: for builds, the command line and the workbench. A browser loads what it wrote.
 *
 * @packageDocumentation
 */
import { checksum } from './checksum.js';
import { COMPILED_FORMAT, type CompiledLogic } from './compiled.js';
import { bestDiagram, type CompileOptions, reachable } from './diagram/best-diagram.js';
import type { DecisionDiagram } from './diagram/decision-diagram.js';
import { valueOf } from './diagram/node-table.js';
import type { Logic } from './pack.js';

/** A compiled pack and what it took. */
export interface Compiled {
  readonly logic: CompiledLogic;
  readonly nodes: number;
}

/**
 * Compiles a pack's rules into a reduced ordered multi-valued decision diagram (Bryant 1986; knowledge
 * compilation, Darwiche and Marquis 2002). The same logic always gives the same bytes.
 *
 * @throws {PackTooLargeError} The diagram would have more nodes than the cap.
 */
export function compile(logic: Logic, options: CompileOptions = {}): Compiled {
  const best = bestDiagram(logic, options);
  const nodes = freeze(best.diagram);
  const { constraints: _, onePerson: __, rules, ...rest } = logic;
  const written = {
    order: best.order,
    outcomes: best.diagram.outcomes,
    nodes: nodes.list,
  };
  const compiled: CompiledLogic = {
    ...rest,
    format: COMPILED_FORMAT,
    rules: rules.map(({ overrides: _, ...rule }) => rule),
    ...written,
    checksum: checksum([written.order, ...written.outcomes, written.nodes]),
  };
  return { logic: compiled, nodes: nodes.count };
}

function freeze({ diagrams: { table }, root }: DecisionDiagram) {
  if (root < 0) return { list: [-valueOf(root)], count: 0 };
  const ids = reachable(table, root);
  const start = new Map<number, number>();
  let offset = 0;
  for (const id of ids) {
    start.set(id, offset);
    offset += 1 + table.children(id).length;
  }
  const list = ids.flatMap((id) => {
    const own = start.get(id) ?? 0;
    const children = table
      .children(id)
      .map((child) => (child < 0 ? -valueOf(child) : (start.get(child) ?? 0) - own));
    return [table.level(id), ...children];
  });
  return { list, count: ids.length };
}

export { type CompileOptions, PackTooLargeError } from './diagram/best-diagram.js';
export type { CompiledLogic };
