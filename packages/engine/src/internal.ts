/**
 * What the other packages of this repository share with the engine. It may change at any time.
 *
 * @packageDocumentation
 */
export { currentIds } from './decide/current-ids.js';
export { dangerRules, settledOption } from './decide/handled.js';
export { nearest } from './decide/nearest.js';
export { optionsOfQuestion } from './decide/next-question.js';
export { wholeLogic } from './decide/whole-logic.js';
export { trustedRules } from './decide/trusted-rules.js';
export { COMPILED_FORMAT } from './model/compiled.js';
export { allQuestions, onResultIn } from './model/all-questions.js';
export { optionsOf, partsOf, questionsOf } from './model/condition-parts.js';
export { TIERS } from './model/logic.js';
export { bare, ownValue } from './model/own.js';
export { departementOf } from './model/territory.js';
export { hasSameEmergencies } from './runtime/same-emergencies.js';
export { addReasons, type LogicReasons } from './wire/add-reasons.js';
export { unpackLocal, type WireLocal } from './wire/unpack-local.js';
export { unpackWords, type WireWords } from './wire/unpack-words.js';
export { type LogicHead, type LogicTables, unpackLogic } from './wire/unpack-logic.js';
