import { nextQuestion, type Rules, type Situation, UNKNOWN } from '@coord-orientation/engine';

/**
 * Lists every way through the questions of a pack, each step included, « je ne sais pas » everywhere; of a
 * question with several answers: each, each pair, and all of them.
 */
export function waysThrough(rules: Rules): readonly Situation[] {
  const ways: Situation[] = [];
  const walk = (situation: Situation): void => {
    ways.push(situation);
    const next = nextQuestion(rules, situation);
    if (!next) return;
    const { multiple } = rules.logic.questions.find(({ id }) => id === next.question) ?? {};
    const answers = multiple ? someSets(next.options) : next.options;
    for (const answer of [...answers, UNKNOWN]) walk({ ...situation, [next.question]: answer });
  };
  walk({});
  return ways;
}

function someSets(options: readonly string[]): readonly (readonly string[])[] {
  const pairs = options.flatMap((one, index) => options.slice(index + 1).map((two) => [one, two]));
  return [...options.map((one) => [one]), ...pairs, options];
}
