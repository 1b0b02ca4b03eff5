import { questionsOf } from '../model/condition-parts.js';
import type { Facts } from '../decide/read-facts.js';
import type { Runtime } from './runtime.js';

/**
 * Lists the questions to ask, by position, in authored order: unanswered ones that apply and can still
 * change the lead, or on which such a question depends.
 *
 * @param support - The questions that can still change the lead.
 */
export function askable(
  { slots, position }: Runtime,
  { applies, counted }: Facts,
  support: readonly number[],
): readonly number[] {
  const wanted = new Set(support);
  const want = (at: number): void => {
    const { appliesWhen } = slots.questions[at] ?? {};
    if (applies[at] || !appliesWhen) return;
    for (const id of questionsOf(appliesWhen)) {
      const parent = position.get(id) ?? -1;
      if (wanted.has(parent)) continue;
      wanted.add(parent);
      want(parent);
    }
  };
  support.forEach(want);
  return slots.questions.flatMap((_, at) =>
    wanted.has(at) && applies[at] && !counted.includes(at) ? [at] : [],
  );
}
