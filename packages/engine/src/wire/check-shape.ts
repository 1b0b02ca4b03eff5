import type { CompiledLogic } from '../model/compiled.js';
import { TIERS } from '../model/logic.js';
import { bare } from '../model/own.js';

/** Tells whether data has every part of compiled logic that the engine reads, in the right shape. */
export function isCompiledLogic(logic: unknown): logic is CompiledLogic {
  if (!isRecord(logic)) return false;
  const { questions, rules, destinations, order, nodes, outcomes } = logic;
  const { onResult = [] } = bare(logic);
  const isIdOf = (question: unknown) =>
    [questions, onResult].some(
      (list) => isListOf(list, isRecord) && list.some(({ id }) => id === question),
    );
  return (
    isListOf(questions, (one) => isQuestion(one, isIdOf)) &&
    isListOf(onResult, (one) => isQuestion(one, isIdOf) && areConditions(one, isIdOf)) &&
    isListOf(rules, (one) => isRule(one, isIdOf)) &&
    isListOf(destinations, hasId) &&
    isListOf(logic['emergency'], isText) &&
    isListOf(logic['sources'], isSource) &&
    isListOf(order, Number.isInteger) &&
    isListOf(nodes, Number.isInteger) &&
    isListOf(outcomes, (set) => isListOf(set, Number.isInteger))
  );
}

type IsQuestion = (question: unknown) => boolean;

function isQuestion(one: unknown, isIdOf: IsQuestion): boolean {
  if (!isRecord(one) || !hasId(one) || !isListOf(one['options'], isText)) return false;
  const { appliesWhen } = bare(one);
  return appliesWhen === undefined || isCondition(appliesWhen, isIdOf);
}

function areConditions(one: unknown, isIdOf: IsQuestion): boolean {
  const { unless = {} } = isRecord(one) ? bare(one) : {};
  return isRecord(unless) && Object.values(unless).every((part) => isCondition(part, isIdOf));
}

function isRule(one: unknown, isIdOf: IsQuestion): boolean {
  return (
    isRecord(one) &&
    hasId(one) &&
    TIERS.some((tier) => tier === one['tier']) &&
    isCondition(one['when'], isIdOf) &&
    [one['leads'], one['partners']].every((list) => isListOf(list, isActor)) &&
    isListOf(one['playbooks'], isText) &&
    isListOf(one['sources'], (ref) => isRecord(ref) && isText(ref['source']))
  );
}

function isCondition(one: unknown, isIdOf: IsQuestion): boolean {
  if (!isRecord(one)) return false;
  const isPart = (part: unknown) => isCondition(part, isIdOf);
  if (Object.hasOwn(one, 'question'))
    return isIdOf(one['question']) && isListOf(one['options'], isText);
  if (Object.hasOwn(one, 'unknown')) return isIdOf(one['unknown']);
  if (Object.hasOwn(one, 'not')) return isPart(one['not']);
  if (Object.hasOwn(one, 'all')) return isListOf(one['all'], isPart);
  if (Object.hasOwn(one, 'any')) return isListOf(one['any'], isPart);
  return Number.isInteger(one['atLeast']) && isListOf(one['of'], isPart);
}

function isSource(one: unknown): boolean {
  return hasId(one) && isRecord(one) && isText(one['status']) && isText(one['reviewBy']);
}

function isActor(one: unknown): boolean {
  return isRecord(one) && isText(one['destination']);
}

function hasId(one: unknown): boolean {
  return isRecord(one) && isText(one['id']);
}

function isText(one: unknown): one is string {
  return typeof one === 'string';
}

function isRecord(one: unknown): one is Record<string, unknown> {
  return typeof one === 'object' && one !== null;
}

function isListOf<T>(list: unknown, isOne: (one: unknown) => one is T): list is readonly T[];
function isListOf(list: unknown, isOne: (one: unknown) => boolean): list is readonly unknown[];
function isListOf(list: unknown, isOne: (one: unknown) => boolean): boolean {
  // Not every(): it passes over the holes of a list.
  return Array.isArray(list) && [...(list as unknown[])].every((one) => isOne(one));
}
