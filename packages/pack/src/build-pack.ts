import type {
  CompiledLogic,
  Logic,
  LogicQuestion,
  CompiledLocal,
  LogicRule,
  ResultQuestion,
  Territory,
  Texts,
} from '@coord-orientation/engine';
import { compile, type CompileOptions } from '@coord-orientation/engine/compile';

import { actorIds } from './actor-ids.js';
import { isApproved } from './approval/approvals.js';
import { buildTexts } from './build-texts.js';
import type { PackSource } from './pack-source.js';
import { parseCondition } from './parse-condition.js';
import { sha256 } from './publish/sha256.js';
import type { QuestionSource, RuleSource, TerritorySource } from './schema.js';
import { usualQuestions } from './usual-questions.js';

/** A built pack: its logic once, its words once per language. */
export interface BuiltPack {
  /** What an engine loads. */
  readonly logic: CompiledLogic;
  /** What it loads beside it, for each class of places with rules of its own. */
  readonly local: readonly CompiledLocal[];
  /** What it was compiled from, for checks and comparisons. */
  readonly source: Logic;
  readonly texts: Readonly<Record<string, Texts>>;
  /** Translations that are missing, by language: dotted paths. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

/**
 * Builds a pack that was read.
 *
 * @param source - The pack, read and checked by {@link parsePack}.
 * @returns Its logic and texts; a text without translation stays in the pack's own language.
 * @throws {PackTooLargeError} The rules need more nodes than the cap.
 */
export function buildPack(source: PackSource, options: CompileOptions = {}): BuiltPack {
  const logic = buildLogic(source);
  const { logic: compiled, local } = compile(logic, options);
  const words = buildTexts(source);
  const cases = source.cases.map(({ value }) => value.answers);
  const usual = usualQuestions(compiled, cases);
  return { logic: { ...compiled, ...(usual && { usual }) }, local, source: logic, ...words };
}

function buildLogic(source: PackSource): Logic {
  const head = source.head.value;
  const questions = source.questions.map(({ value }) => value);
  const asked = questions.filter((question) => !question.onResult);
  const onResult = questions.filter((question) => question.onResult);
  const decided = {
    questions: asked.map(buildQuestion),
    ...(onResult.length > 0 && { onResult: onResult.map(buildResultQuestion) }),
    constraints: source.constraints.map(({ value }) => ({
      id: value.id,
      impossible: parseCondition(value.impossible),
    })),
    rules: source.rules.flatMap(({ value }) => (value.territory ? [] : [buildRule(value)])),
    territories: source.territories.map(({ value }) => buildTerritory(value)),
    local: source.rules.flatMap(({ value }) => {
      const { territory, replaces = [] } = value;
      return territory ? [{ ...buildRule(value), territory, replaces }] : [];
    }),
  };
  const cited = new Set(
    source.rules.flatMap(({ value }) => value.sources.map((reference) => reference.source)),
  );
  return {
    format: 1,
    id: head.id,
    version: head.version,
    date: head.date,
    validUntil: head.validUntil,
    logicHash: sha256(JSON.stringify(decided)),
    ...(source.overlays.length > 0 && { overlays: source.overlays }),
    validated: isApproved(source),
    emergency: head.emergency,
    ...(head.onePerson && { onePerson: parseCondition(head.onePerson) }),
    ...decided,
    sources: source.sources.flatMap(({ value: { id, status, reviewBy } }) =>
      cited.has(id) ? [{ id, status, reviewBy }] : [],
    ),
    destinations: source.destinations.map(({ value }) => ({
      id: value.id,
      kind: value.kind,
      availability: value.availability,
      ...(value.renamedFrom && { renamedFrom: value.renamedFrom }),
    })),
  };
}

function buildResultQuestion(question: QuestionSource): ResultQuestion {
  const unless = question.options.flatMap((option) =>
    option.unless ? [[option.id, parseCondition(option.unless)] as const] : [],
  );
  return {
    id: question.id,
    options: question.options.map(({ id }) => id),
    ...(unless.length > 0 && { unless: Object.fromEntries(unless) }),
    ...renamesOf(question),
    ...(question.appliesWhen && { appliesWhen: parseCondition(question.appliesWhen) }),
  };
}

function renamesOf({ renamedFrom, options }: QuestionSource) {
  const renamed = options.flatMap((option) =>
    option.renamedFrom ? [[option.id, option.renamedFrom] as const] : [],
  );
  return {
    ...(renamedFrom && { renamedFrom }),
    ...(renamed.length > 0 && { renamedOptions: Object.fromEntries(renamed) }),
  };
}

function buildQuestion(question: QuestionSource): LogicQuestion {
  const rest = question.options.flatMap((option) => (option.rest ? [option.id] : []));
  const means = question.options.flatMap((option) =>
    option.means ? [[option.id, option.means] as const] : [],
  );
  return {
    id: question.id,
    options: question.options.map(({ id }) => id),
    ...(question.type === 'multiple' && { multiple: true }),
    ...(question.safety && { safety: true }),
    ...(question.settled && { settled: question.settled }),
    ...(means.length > 0 && { means: Object.fromEntries(means) }),
    ...(question.fixed && { fixed: true }),
    ...(rest.length > 0 && { rest }),
    ...renamesOf(question),
    ...(question.appliesWhen && { appliesWhen: parseCondition(question.appliesWhen) }),
  };
}

function buildTerritory({ id, region, departement, communes, partly }: TerritorySource): Territory {
  return {
    id,
    ...(region && { region }),
    ...(departement && { departement }),
    ...(communes && { communes }),
    ...(partly && { partly }),
  };
}

function offerOf({ offer }: RuleSource): Pick<LogicRule, 'offers'> {
  const [[question, option] = []] = Object.entries(offer?.answer ?? {});
  return question && option ? { offers: { question, option } } : {};
}

function buildRule(rule: RuleSource): LogicRule {
  const conditional = new Set(
    (rule.partners ?? []).flatMap((actor) =>
      typeof actor !== 'string' && actor.if ? [actor.destination] : [],
    ),
  );
  return {
    id: rule.id,
    tier: rule.tier,
    when: parseCondition(rule.when),
    leads: actorIds(rule.leads).map((destination) => ({ destination })),
    partners: actorIds(rule.partners).map((destination) => ({
      destination,
      ...(conditional.has(destination) && { conditional: true }),
    })),
    playbooks: rule.playbooks ?? [],
    sources: rule.sources.map(({ source }) => ({ source })),
    overrides: rule.overrides ?? [],
    ...(!rule.leads?.length && rule.firstStep && { speaks: true }),
    ...(rule.without && { without: rule.without }),
    ...offerOf(rule),
    ...(rule.joint && { joint: rule.joint }),
    ...(rule.urgency === 'today' && { urgency: rule.urgency }),
  };
}
