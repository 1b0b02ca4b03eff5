/**
 * The orientation for applications: a session over a pack, in any user interface or none.
 *
 * @packageDocumentation
 */
export {
  type Answer,
  byGain,
  classesAt,
  type CompiledLocal,
  type CompiledLogic,
  type DestinationTexts,
  fitPlaybook,
  type FittedPlaybook,
  type FittedStep,
  joinLocal,
  type Lead,
  loadPack,
  nextQuestion,
  NONE,
  type Notice,
  type OptionTexts,
  orient,
  orientAt,
  type Orientation,
  type Pack,
  PackError,
  type Partner,
  type Place,
  type PlanChoice,
  type Playbook,
  type PlaybookStep,
  possible,
  type QuestionTexts,
  type RuleReason,
  type Situation,
  SituationError,
  type SourceRef,
  UNKNOWN,
  whatIf,
  type WhatIf,
  whyNot,
} from '@coord-orientation/engine';
export { describeAnswer } from './describe-answer.js';
export {
  createOrientation,
  type CurrentQuestion,
  type Session,
  type SessionOptions,
} from './session.js';
