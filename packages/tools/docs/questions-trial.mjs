// `pnpm docs:trial` writes docs/reference/questions-trial.md from the answers kept beside the rules.
import { nextQuestion, orient, loadPack } from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import { readFileSync, writeFileSync } from 'node:fs';

const source = await readPack('packages/rules');
const { logic, texts } = buildPack(source);
const pack = loadPack(logic, texts.fr);
const trials = ['first', 'second'].map((name) =>
  JSON.parse(readFileSync(`packages/rules/trial/${name}.json`, 'utf8')),
);
const vignettes = source.cases.map(({ value }) => value).filter(({ id }) => /^v\d\d-/.test(id));

const rows = vignettes.map(({ id, text, expect }) => {
  const walks = trials.map((answers) => walk(answers[id.slice(0, 3)] ?? {}));
  const expected = nameLead(expect.lead);
  const reached = walks.map(({ lead }) => lead === expected);
  return { id: id.slice(0, 3).toUpperCase(), text, expected, walks, reached };
});

function walk(answers) {
  let situation = {};
  let questions = 0;
  for (let next = nextQuestion(pack, {}); next; next = nextQuestion(pack, situation)) {
    situation = { ...situation, [next.question]: answers[next.question] ?? 'unknown' };
    questions += 1;
  }
  const given = Object.entries(situation).map(
    ([id, answer]) => `${id}=${[answer].flat().join('+')}`,
  );
  return { questions, lead: nameLead(orient(pack, situation).lead), answers: given.join(', ') };
}

function nameLead(lead) {
  return lead.length === 0 ? 'nobody, a human to talk to' : [...lead].sort().join(' + ');
}

const counts = rows
  .flatMap(({ walks }) => walks.map(({ questions }) => questions))
  .sort((a, b) => a - b);
const both = rows.filter(({ reached }) => reached.every(Boolean)).length;
const per = [0, 1].map((trial) => rows.filter(({ reached }) => reached[trial]).length);
const median = (counts[counts.length / 2 - 1] + counts[counts.length / 2]) / 2;
const cell = (text) => text.replaceAll('|', '\\|');

writeFileSync(
  'docs/reference/questions-trial.md',
  `<!-- Written by \`pnpm docs:trial\`. -->

# A trial of the questions

**This is no trial with professionals.** It only shows whether the words on screen lead two readers the same way.

Thirty situations, told as people tell them, were answered twice, independently. Each reader had the text of the
situation and the questions as they stand on screen, and saw neither the rules nor the expected answer. A question
that was not foreseen by the reader counts as « je ne sais pas ». Where the two readers of a first round differed, the
question was reworded (see [decision 0006](../decisions/0006-words-of-the-questions.md)) and the whole trial was done
again with two new readings; the table shows that second round.

- First reading: ${per[0]} of ${rows.length} reach the expected lead. Second reading: ${per[1]}. Both: ${both}.
- Questions asked, danger included: median ${median}, at most ${counts.at(-1)}.
- Where the readings miss the expected lead, the case is kept as it is.
- The cases of V03 and V62 use answers that neither reading chose: they show that the expected lead can be reached, not
  that the questions lead there.

| situation | expected | first reading | second reading | questions |
| --- | --- | --- | --- | --- |
${rows
  .map(({ id, text, expected, walks, reached }) => {
    const read = walks.map(
      ({ lead, answers }, index) => `${reached[index] ? '✓' : `✗ ${lead}`} (${answers})`,
    );
    return `| ${id} ${cell(text)} | ${expected} | ${read.join(' | ')} | ${walks.map(({ questions }) => questions).join(' / ')} |`;
  })
  .join('\n')}
`,
);
console.log({ both, per, median, max: counts.at(-1) });
