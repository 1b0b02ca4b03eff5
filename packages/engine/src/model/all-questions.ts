import type { CompiledLogic } from './compiled.js';
import type { LogicQuestion, ResultQuestion } from './logic.js';

/** Every question that may have an answer: those that are asked, then those that stand on the result. */
export function allQuestions(
  logic: Pick<CompiledLogic, 'questions' | 'onResult'>,
): readonly (LogicQuestion | ResultQuestion)[] {
  return [...logic.questions, ...onResultIn(logic)];
}

/** The questions that stand on the result. */
export function onResultIn(logic: Pick<CompiledLogic, 'onResult'>): readonly ResultQuestion[] {
  return (Object.hasOwn(logic, 'onResult') && logic.onResult) || [];
}
