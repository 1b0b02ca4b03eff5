import { nextQuestion } from '@coord-orientation/engine';
import { randomFrom } from './random.mjs';
import { complete } from './situations.mjs';
import { summary } from './timing.mjs';

/**
 * Asks until nothing that matters is left; what the answers do not say is « je ne sais pas ».
 * @returns {object[]} The situation before each question.
 */
export function steps(rules, answers) {
  const before = [];
  let situation = /** @type {Record<string, any>} */ ({});
  for (let next = nextQuestion(rules, {}); next; next = nextQuestion(rules, situation)) {
    before.push(situation);
    situation = { ...situation, [next.question]: answers[next.question] ?? 'unknown' };
  }
  return before;
}

/** How many questions the cases of the real pack need, danger included, emergencies left out. */
export function questionsOnCases({ rules, cases }) {
  return spread(ordinary(cases).map(({ answers }) => steps(rules, answers).length));
}

/**
 * The same people asked by us and by publicodes, which always asks its first-ranked missing variable.
 * Everything is answered: what a case leaves out is filled in at random, since publicodes knows no
 * « je ne sais pas ».
 */
export function questionsBeside(pack, publicodes, count) {
  const people = pack.cases ? filledCases(pack, count) : pack.situations.slice(0, count);
  const ours = people.map((answers) => steps(pack.rules, answers).length);
  const theirs = people.map((answers) => askedByPublicodes(pack, publicodes, answers));
  return { people: people.length, ours: spread(ours), theirs: spread(theirs) };
}

function ordinary(cases) {
  return cases.filter(({ isEmergency }) => !isEmergency);
}

function filledCases({ source, cases }, count) {
  const random = randomFrom(count);
  const own = ordinary(cases);
  return Array.from({ length: count }, (_, index) =>
    complete(source, own[index % own.length].answers, random),
  ).filter(Boolean);
}

function askedByPublicodes({ flat }, { engine, decideFlat }, answers) {
  const all = flat.encode(answers);
  const known = {};
  for (let asked = 0; ; asked++) {
    decideFlat(known);
    const { missingVariables } = engine.evaluate('orientation');
    const ranked = Object.entries(missingVariables).sort(([, a], [, b]) => b - a);
    // A question that does not apply to this person is passed over, and not counted.
    const next = ranked.find(([fact]) => fact in all && !(fact in known));
    if (!next) return asked;
    const { id } = flat.facts.find(({ name }) => name === next[0]);
    for (const { name, id: question } of flat.facts) {
      if (question === id && name in all) known[name] = all[name];
    }
  }
}

function spread(counts) {
  const { ns: median } = summary(counts);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return { median, max: Math.max(...counts), mean };
}
