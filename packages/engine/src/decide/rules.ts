import type { CompiledLocal, CompiledLogic } from '../model/compiled.js';
import { PackError } from '../model/pack-error.js';
import type { Rules, WholeRules } from '../model/rules.js';
import type { Situation } from '../model/situation.js';
import { prepareRuntime } from '../runtime/runtime.js';
import { checkFormat } from '../wire/check-format.js';
import { wholeLogic } from './whole-logic.js';

/**
 * Makes compiled logic ready to decide, and checks that it can be walked.
 *
 * @param logic - `logic.json` as the build wrote it.
 * @returns The rules that `orient` and `nextQuestion` take.
 * @throws {PackError} Another format, a cut or changed file, or an edge that points outside.
 */
export function loadRules<S extends Situation = Situation>(logic: CompiledLogic): WholeRules<S> {
  checkFormat(logic);
  return { logic, whole: logic, runtime: prepareRuntime(logic) };
}

/**
 * Joins the rules of one class of places.
 *
 * @param local - The class's file of the same build.
 * @returns The rules as they decide there; the ones given are not changed.
 * @throws {PackError} The file is of another build or format, was cut, or points outside; or the reasons of
 * the rules are not loaded.
 */
export function joinLocal<S extends Situation>(
  rules: Rules<S>,
  local: CompiledLocal,
): WholeRules<S> {
  const logic = wholeLogic(rules);
  if (Object.hasOwn(rules, 'class') || local.base !== logic.logicHash) {
    throw new PackError('mismatch', `The local rules "${local.class}" belong to another build.`);
  }
  const { order, outcomes, nodes, checksum, format } = local;
  const joined = {
    ...logic,
    rules: [...logic.rules, ...local.rules],
    ...{ format, order, outcomes, nodes, checksum },
  };
  return { ...loadRules<S>(joined), class: local.class };
}
