import { steps } from './interview.mjs';
import { loadPack, nextQuestion } from './ours.mjs';
import { summary } from './timing.mjs';

/** How long `nextQuestion` takes after an answer and on an empty form, in milliseconds. */
export function nextQuestionTimes({ pack, cases, situations, logic, texts }) {
  const people = cases ? cases.map(({ answers }) => answers) : situations.slice(0, 100);
  const answered = people
    .flatMap((answers) => steps(pack, answers))
    .filter((situation) => Object.keys(situation).length > 0);
  for (const situation of answered) nextQuestion(pack, situation);
  const after = summary(answered.map((situation) => timed(pack, situation)));
  const fresh = () => timed(loadPack(logic, texts), {});
  const empty = summary(Array.from({ length: 9 }, fresh));
  return { after: after.ns, afterHigh: after.high, empty: empty.ns };
}

function timed(pack, situation) {
  const started = performance.now();
  nextQuestion(pack, situation);
  return performance.now() - started;
}
