/**
 * The orientation for applications: a session over a pack, in any user interface or none.
 *
 * @packageDocumentation
 */
export {
  type Answer,
  type DestinationTexts,
  type KnownStructure,
  type Lead,
  loadPack,
  nextQuestion,
  NONE,
  type Notice,
  type OptionTexts,
  orient,
  type Orientation,
  type Pack,
  PackError,
  type Partner,
  type Playbook,
  type PlaybookStep,
  type QuestionTexts,
  type RuleReason,
  type Situation,
  SituationError,
  type SourceRef,
  UNKNOWN,
} from '@coord-orientation/engine';
export { describeAnswer } from './describe-answer.js';
export {
  createOrientation,
  type CurrentQuestion,
  type Session,
  type SessionOptions,
} from './session.js';
