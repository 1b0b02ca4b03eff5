import type { View } from '../view.js';

/**
 * Tells whether the request is about a person: then, and only then, a question about danger applies.
 */
export function isAboutPerson({ logic, orientation }: View): boolean {
  const asked = [...Object.keys(orientation.receipt.answers), ...orientation.openQuestions];
  return logic.questions.some(({ id, safety }) => safety === true && asked.includes(id));
}
