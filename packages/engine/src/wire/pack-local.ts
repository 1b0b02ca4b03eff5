import type { CompiledLocal, CompiledLogic } from '../model/compiled.js';
import { packNodes } from './pack-nodes.js';
import type { WireLocal } from './unpack-local.js';

/** Writes the rules of a class of places so that they are smaller; `unpackLocal` undoes it. */
export function packLocal(local: CompiledLocal, { questions }: CompiledLogic): WireLocal {
  const { nodes, ...kept } = local;
  return { ...kept, ...packNodes(nodes, { ...local, questions }) };
}
