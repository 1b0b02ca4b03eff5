/**
 * Compiling a pack: for builds, the command line and the workbench. A browser loads what it wrote.
 *
 * @packageDocumentation
 */
import { checksum } from './wire/checksum.js';
import {
  COMPILED_FORMAT,
  type CompiledLocal,
  type CompiledLogic,
  type CompiledRule,
} from './model/compiled.js';
import { type BestDiagram, bestDiagram, type CompileOptions } from './diagram/best-diagram.js';
import { valueOf } from './diagram/node-table.js';
import { Workshop } from './diagram/workshop.js';
import type { LocalRule, Logic, LogicRule } from './model/logic.js';
import { logicIn, type TerritoryClass, territoryClasses } from './model/territory.js';

export { packLocal } from './wire/pack-local.js';
export { packLogic } from './wire/pack-logic.js';
export { packWords } from './wire/pack-words.js';

/** A compiled pack and what it took. */
export interface Compiled {
  readonly logic: CompiledLogic;
  /** One small diagram for each class of places with rules of its own. */
  readonly local: readonly CompiledLocal[];
  /** Nodes of the shared diagram. */
  readonly nodes: number;
}

/**
 * Compiles a pack's rules into a reduced ordered multi-valued decision diagram (Bryant 1986; knowledge
 * compilation, Darwiche and Marquis 2002). The same logic always gives the same bytes.
 *
 * @throws {PackTooLargeError} A diagram would have more nodes than the cap.
 */
export function compile(logic: Logic, options: CompileOptions = {}): Compiled {
  const { constraints: _, onePerson: __, territories = [], local = [], rules, ...rest } = logic;
  const classes = territoryClasses(territories, options.regionOf);
  const workshop = new Workshop();
  const { nodes, written } = compileDiagram(logic, options, workshop);
  return {
    logic: {
      ...rest,
      format: COMPILED_FORMAT,
      rules: rules.map(compileRule),
      classes,
      replacedIn: replacedIn(local),
      ...written,
    },
    local: classes.map((one) => compileLocal(logic, one, options, workshop)),
    nodes,
  };
}

function compileLocal(
  logic: Logic,
  one: TerritoryClass,
  options: CompileOptions,
  workshop: Workshop,
): CompiledLocal {
  const effective = logicIn(logic, one);
  return {
    format: COMPILED_FORMAT,
    class: one.id,
    base: logic.logicHash,
    rules: effective.rules.slice(logic.rules.length).map(compileRule),
    ...compileDiagram(effective, options, workshop).written,
  };
}

function compileDiagram(logic: Logic, options: CompileOptions, workshop: Workshop) {
  const best = bestDiagram(logic, options, undefined, workshop);
  const list = freeze(best);
  const { order } = best;
  const { outcomes } = best.diagram;
  const written = { order, outcomes, nodes: list, checksum: checksum([order, ...outcomes, list]) };
  return { written, nodes: best.nodes.length };
}

/** What a browser needs of a rule: silencing is in the diagram. */
function compileRule(rule: LogicRule | LocalRule): CompiledRule {
  const { overrides: _, ...kept } = rule;
  if (!('replaces' in kept)) return kept;
  const { replaces: __, ...own } = kept;
  return own;
}

function replacedIn(local: readonly LocalRule[]): Readonly<Record<string, readonly string[]>> {
  const territories: Record<string, string[]> = {};
  for (const { replaces, territory } of local) {
    for (const rule of replaces) (territories[rule] ??= []).push(territory);
  }
  return territories;
}

function freeze({ diagram, nodes: ids }: BestDiagram): readonly number[] {
  const { diagrams, root } = diagram;
  const { table } = diagrams;
  if (root < 0) return [-valueOf(root)];
  const start = new Map<number, number>();
  let offset = 0;
  for (const id of ids) {
    start.set(id, offset);
    offset += 1 + table.children(id).length;
  }
  return ids.flatMap((id) => {
    const own = start.get(id) ?? 0;
    const children = table
      .children(id)
      .map((child) => (child < 0 ? -valueOf(child) : (start.get(child) ?? 0) - own));
    return [table.level(id), ...children];
  });
}

export { type CompileOptions, PackTooLargeError } from './diagram/best-diagram.js';
export type { CompiledLocal, CompiledLogic };
