import type { QuestionsTrial, TrialRow } from './questions-trial.js';

/** How many of the expected leads the readings reach, and with how many questions. */
export interface TrialCounts {
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly median: number;
  readonly most: number;
}

/** Counts what a trial shows. */
export function countTrial({ rows }: QuestionsTrial): TrialCounts {
  const reached = rows.map(({ walks, expected }) => walks.map(({ lead }) => lead === expected));
  const questions = rows.flatMap(({ walks }) => walks.map((one) => one.questions));
  const sorted = questions.sort((a, b) => a - b);
  const middle = [sorted.length / 2 - 1, sorted.length / 2].map((at) => sorted.at(at) ?? NaN);
  return {
    first: reached.filter(([first]) => first).length,
    second: reached.filter(([, second]) => second).length,
    both: reached.filter((all) => all.every(Boolean)).length,
    median: middle.reduce((sum, one) => sum + one, 0) / 2,
    most: sorted.at(-1) ?? NaN,
  };
}

/** Writes a trial as a page. */
export function trialPage(trial: QuestionsTrial): string {
  const { first, second, both, median, most } = countTrial(trial);
  return `<!-- Written by npm run docs:trial. -->

# A trial of the questions

**This is no trial with professionals.** It only shows whether the words on screen lead two readers the same way.

Thirty situations, told as people tell them, were answered twice, independently. Each reader had the text of the
situation and the questions as they stood on screen, and saw neither the rules nor the expected answer. A question
that was not foreseen by the reader counts as « je ne sais pas ». Where the two readers of a first round differed, the
question was reworded (see [decision 0006](../decisions/0006-words-of-the-questions.md)) and the whole trial was done
again with two new readings; the table shows that second round, with the rules as they are now.

- First reading: ${first} of ${trial.rows.length} reach the expected lead. Second reading: ${second}. Both: ${both}.
- Questions asked, danger included: median ${median}, at most ${most}.
- Where the readings miss the expected lead, the case is kept as it is.
- A case may use answers that neither reading chose, because they were not there yet or read otherwise: it shows that the
  expected lead can be reached, not that the questions lead there.

| situation | expected | first reading | second reading | questions |
| --- | --- | --- | --- | --- |
${trial.rows.map(rowOf).join('\n')}
`;
}

function rowOf({ id, text, expected, walks }: TrialRow): string {
  const read = walks.map(({ lead, answers }) => {
    return `${lead === expected ? '✓' : `✗ ${lead}`} (${answers})`;
  });
  const questions = walks.map((one) => one.questions).join(' / ');
  return `| ${id} ${text.replaceAll('|', '\\|')} | ${expected} | ${read.join(' | ')} | ${questions} |`;
}
