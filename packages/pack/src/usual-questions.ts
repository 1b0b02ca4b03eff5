import {
  type CompiledLogic,
  loadRules,
  nextQuestion,
  orient,
  type Situation,
} from '@coord-orientation/engine';

/**
 * Counts the questions that the cases of a pack take, emergencies and places apart.
 *
 * @param cases - The answers of each case.
 * @returns The tenth and the ninetieth percentile; undefined where no case is an ordinary one.
 */
export function usualQuestions(
  logic: CompiledLogic,
  cases: readonly Situation[],
): { readonly min: number; readonly max: number } | undefined {
  const rules = loadRules(logic);
  const isOrdinary = (answers: Situation) =>
    orient(rules, answers, { today: logic.date }).status !== 'emergency';
  const counts = cases.filter(isOrdinary).map((answers) => {
    let asked: Situation = {};
    for (let count = 0; ; count++) {
      const question = nextQuestion(rules, asked)?.question;
      const answer = question === undefined ? undefined : answers[question];
      if (question === undefined || answer === undefined) return count;
      asked = { ...asked, [question]: answer };
    }
  });
  counts.sort((one, other) => one - other);
  const at = (share: number) => counts[Math.round(share * (counts.length - 1))];
  const [min, max] = [at(0.1), at(0.9)];
  return min === undefined || max === undefined ? undefined : { min, max };
}
