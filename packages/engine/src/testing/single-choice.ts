import type { Logic } from '../model/logic.js';

/** The same pack, each question with one choice. */
export function singleChoice(logic: Logic): Logic {
  const questions = logic.questions.map(({ multiple: _, ...question }) => question);
  const isNone = (key: string, value: unknown) =>
    key === 'options' && Array.isArray(value) ? value.filter((one) => one !== 'none') : value;
  return { ...(JSON.parse(JSON.stringify(logic), isNone) as Logic), questions };
}
