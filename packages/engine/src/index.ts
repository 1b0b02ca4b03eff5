/**
 * The orientation engine: pure functions over rules. No DOM, no I/O, no dependency, no words of its own.
 *
 * @packageDocumentation
 */
export { type DecidedLead, type Decision, type OrientOptions } from './decide/decision.js';
export { type HandledOptions } from './decide/handled.js';
export { nextQuestion } from './decide/next-question.js';
export { orient } from './decide/orient.js';
export { orientAt } from './decide/orient-at.js';
export { joinLocal, loadRules } from './decide/rules.js';
export { explain } from './explain/explain.js';
export { whatIf, type WhatIf, whyNot } from './explain/what-if.js';
export type {
  CompiledLocal,
  CompiledLogic,
  CompiledRule,
  DecidingLogic,
  DecidingRule,
} from './model/compiled.js';
export type {
  EmergencyNumber,
  PackIndex,
  PackManifest,
  PackModules,
  PackReader,
  SourceFiles,
  WireLogic,
  WireReasons,
  WireRest,
} from './model/manifest.js';
export type { ExplainedPartner, ExplainedRule, Explanation } from './model/explanation.js';
export type {
  Actor,
  AnswerOffer,
  Condition,
  Constraint,
  LocalRule,
  Logic,
  LogicDestination,
  LogicQuestion,
  LogicRule,
  LogicSource,
  ResultQuestion,
  SourceRef,
  SourceStatus,
  Territory,
  Tier,
} from './model/logic.js';
export type {
  Advice,
  HandledDanger,
  Lead,
  Notice,
  Offer,
  Orientation,
  Partner,
  Reasons,
  Receipt,
  ResultChoice,
  RuleReason,
  Safety,
  Status,
  Urgency,
} from './model/orientation.js';
export { PackError, type PackErrorCode } from './model/pack-error.js';
export type { NextQuestion, Rules } from './model/rules.js';
export { type Answer, NONE, type SetAside, type Situation, UNKNOWN } from './model/situation.js';
export {
  SituationError,
  type SituationErrorCode,
  type SituationProblem,
} from './model/situation-error.js';
export { classesAt, type Place, type TerritoryClass } from './model/territory.js';
export type {
  AudienceTexts,
  DangerTexts,
  DestinationTexts,
  GroupTexts,
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
  Variant,
} from './model/texts.js';
export { describe } from './say/describe.js';
export {
  fitPlaybook,
  type FittedPlaybook,
  type FittedStep,
  type PlanChoice,
} from './say/fit-playbook.js';
export { fitTexts } from './say/fit-texts.js';
export { say } from './say/say.js';
export { sayDecision } from './say/say-decision.js';
export type { Asking } from './say/who-asks.js';
