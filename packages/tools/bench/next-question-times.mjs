import { loadRules, nextQuestion } from '@coord-orientation/engine';
import { steps } from './interview.mjs';
import { summary } from './timing.mjs';

/** How long `nextQuestion` takes after an answer and on an empty form, in milliseconds. */
export function nextQuestionTimes({ rules, cases, situations, logic }) {
  const people = cases ? cases.map(({ answers }) => answers) : situations.slice(0, 100);
  const answered = people
    .flatMap((answers) => steps(rules, answers))
    .filter((situation) => Object.keys(situation).length > 0);
  for (const situation of answered) nextQuestion(rules, situation);
  const after = summary(answered.map((situation) => timed(rules, situation)));
  const fresh = () => timed(loadRules(logic), {});
  const empty = summary(Array.from({ length: 9 }, fresh));
  return { after: after.ns, afterHigh: after.high, empty: empty.ns };
}

function timed(rules, situation) {
  const started = performance.now();
  nextQuestion(rules, situation);
  return performance.now() - started;
}
