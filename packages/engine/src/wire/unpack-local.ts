import type { CompiledLocal, CompiledLogic } from '../model/compiled.js';
import { PackError } from '../model/pack-error.js';
import { type LogicTables, nodesOf } from './unpack-logic.js';

/** The rules of a class of places as a page loads them: their diagram is written as that of the tables. */
export interface WireLocal
  extends Omit<CompiledLocal, 'nodes'>, Pick<LogicTables, 'levels' | 'edges'> {}

/**
 * Undoes `packLocal`; whether it is of this build, and whole, is checked by `joinLocal`.
 *
 * @throws {PackError} It has no diagram.
 */
export function unpackLocal(local: WireLocal, { questions }: CompiledLogic): CompiledLocal {
  const { levels, edges, ...kept } = local;
  if (!Array.isArray(levels) || !Array.isArray(edges))
    throw new PackError(
      'format',
      `The local rules "${local.class}" have no diagram: the file was cut.`,
    );
  return { ...kept, nodes: nodesOf({ ...local, questions }, { levels, edges }) };
}
