import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type * as Clingo from 'clingo-wasm';

// It is a CommonJS module whose types are those of an ES module.
const clingo = createRequire(import.meta.url)('clingo-wasm') as typeof Clingo;

const SEMANTICS = readFileSync(join(import.meta.dirname, 'semantics.lp'), 'utf8');

/** One row: the atoms that are shown of it, by name. */
export type AnswerSet = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Lists the answer sets of the semantics over facts.
 *
 * @param facts - What holds: rules, a place, answers, a reading (`open.`, `cautious.`).
 * @param shown - The predicates to show, as `lead/1`; answer sets that show the same count once if `isDistinct`.
 * @throws {Error} The program cannot be read, or was not solved to the end.
 */
export async function solve(
  facts: string,
  shown: readonly string[],
  { isDistinct = false } = {},
): Promise<readonly AnswerSet[]> {
  const program = [SEMANTICS, facts, ...shown.map((one) => `#show ${one}.`), '#show.'].join('\n');
  const result = await clingo.run(program, 0, isDistinct ? ['--project=show'] : []);
  if (result.Result === 'ERROR') throw new Error(result.Error);
  if (result.Result === 'UNSATISFIABLE') return [];
  if (result.Models.More !== 'no') throw new Error('Not all rows were listed.');
  return result.Call.flatMap(({ Witnesses = [] }) => Witnesses).map(({ Value }) => read(Value));
}

/** The arguments of each atom, `is("objet","personne")` as `is: [['objet', 'personne']]`. */
function read(atoms: readonly string[]): AnswerSet {
  const found = new Map<string, (readonly string[])[]>();
  for (const atom of atoms) {
    const [, name = '', values = ''] = /^(\w+)(?:\((.*)\))?$/s.exec(atom) ?? [];
    const list = found.get(name) ?? [];
    list.push((JSON.parse(`[${values}]`) as unknown[]).map(String));
    found.set(name, list);
  }
  return found;
}
