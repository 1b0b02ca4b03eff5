/**
 * The orientation engine: pure functions over a pack. No DOM, no I/O, no dependency.
 *
 * @packageDocumentation
 */
export { byGain } from './by-gain.js';
export {
  COMPILED_FORMAT,
  type CompiledLocal,
  type CompiledLogic,
  type CompiledRule,
} from './model/compiled.js';
export { decide } from './batch/lead-of.js';
export { bundledPack } from './bundled-pack.js';
export { joinLocal, loadPack, type Pack } from './decide/rules.js';
export { nearest } from './decide/nearest.js';
export {
  nextQuestion,
  type NextQuestion,
  type NextQuestionOptions,
  type QuestionOrder,
} from './decide/next-question.js';
export { reasons } from './explain.js';
export { type Decision, explain, type Explanation } from './explain/explain.js';
export {
  fitPlaybook,
  type FittedPlaybook,
  type FittedStep,
  type PlanChoice,
} from './say/fit-playbook.js';
export { orient, type OrientOptions } from './decide/orient.js';
export { orientAt } from './decide/orient-at.js';
export type {
  Advice,
  Lead,
  Notice,
  Orientation,
  Partner,
  Reasons,
  Receipt,
  RuleReason,
  Safety,
  Status,
} from './model/orientation.js';
export { PackError, type PackErrorCode } from './model/pack-error.js';
export { possible } from './possible.js';
export { optionsOf, questionsOf } from './model/condition-parts.js';
export {
  type Actor,
  type Condition,
  type Constraint,
  type LocalRule,
  type Logic,
  type LogicDestination,
  type LogicQuestion,
  type LogicRule,
  type SourceRef,
  type SourceStatus,
  type Territory,
  type Tier,
  TIERS,
} from './model/logic.js';
export { type Answer, NONE, type SetAside, type Situation, UNKNOWN } from './model/situation.js';
export {
  SituationError,
  type SituationErrorCode,
  type SituationProblem,
} from './model/situation-error.js';
export type {
  DestinationTexts,
  OptionTexts,
  PackTexts,
  Playbook,
  PlaybookStep,
  PlaybookTodo,
  PlanTheme,
  QuestionTexts,
  RuleTexts,
  SourceTexts,
  Texts,
} from './model/texts.js';
export { type LogicHead, type LogicTables, unpackLogic } from './wire/unpack-logic.js';
export { whatIf, type WhatIf, whyNot } from './explain/what-if.js';
export { classesAt, departementOf, type Place, type TerritoryClass } from './model/territory.js';
