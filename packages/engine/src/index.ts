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
} from './compiled.js';
export { decide } from './decide.js';
export { bundledPack } from './bundled-pack.js';
export { joinLocal, loadPack, type Pack } from './load-pack.js';
export { nearest } from './nearest.js';
export {
  nextQuestion,
  type NextQuestion,
  type NextQuestionOptions,
  type QuestionOrder,
} from './next-question.js';
export { reasons } from './explain.js';
export { type Decision, explain, type Explanation } from './explanation.js';
export {
  fitPlaybook,
  type FittedPlaybook,
  type FittedStep,
  type PlanChoice,
} from './fit-playbook.js';
export { orient, type OrientOptions } from './orient.js';
export { orientAt } from './orient-at.js';
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
} from './orientation.js';
export { PackError, type PackErrorCode } from './pack-error.js';
export { possible } from './possible.js';
export { optionsOf, questionsOf } from './condition-parts.js';
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
} from './pack.js';
export { type Answer, NONE, type SetAside, type Situation, UNKNOWN } from './situation.js';
export {
  SituationError,
  type SituationErrorCode,
  type SituationProblem,
} from './situation-error.js';
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
} from './texts.js';
export { type LogicHead, type LogicTables, unpackLogic } from './unpack-logic.js';
export { whatIf, type WhatIf, whyNot } from './what-if.js';
export { classesAt, departementOf, type Place, type TerritoryClass } from './territory.js';
