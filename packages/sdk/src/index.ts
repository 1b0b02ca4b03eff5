/**
 * The orientation for applications: packs, and a session over one, in any user interface or none.
 *
 * @packageDocumentation
 */
export {
  type Answer,
  type AudienceTexts,
  classesAt,
  type CompiledLocal,
  type CompiledLogic,
  type Decision,
  describe,
  type DestinationTexts,
  type EmergencyNumber,
  explain,
  type Explanation,
  fitPlaybook,
  type FittedPlaybook,
  type FittedStep,
  type GroupTexts,
  type Lead,
  nextQuestion,
  type NextQuestion,
  NONE,
  type Notice,
  type OptionTexts,
  orient,
  orientAt,
  type Orientation,
  PackError,
  type PackIndex,
  type PackManifest,
  type PackModules,
  type PackReader,
  type Partner,
  type Place,
  type PlanChoice,
  type Playbook,
  type PlaybookStep,
  type QuestionTexts,
  type Receipt,
  type RuleReason,
  type Rules,
  say,
  sayDecision,
  type Situation,
  SituationError,
  type SourceRef,
  type Texts,
  UNKNOWN,
  whatIf,
  type WhatIf,
  whyNot,
} from '@coord-orientation/engine';
export { describeAnswer } from './describe-answer.js';
export { fetchPack, type ManifestReader } from './fetch-pack.js';
export { loadOnce } from './load-once.js';
export { importAgain } from './import-again.js';
export { openModules } from './open-modules.js';
export { openPack } from './open-pack.js';
export type { Pack } from './pack.js';
export {
  createSession,
  type CurrentQuestion,
  dangersIn,
  type Session,
  type SessionOptions,
  withoutSettled,
} from './session.js';
