import { oracle } from './ours.mjs';
import { randomFrom } from './random.mjs';

/**
 * Complete possible situations: every question that applies has a real answer, drawn evenly.
 * @returns {Record<string, string | string[]>[]} As a caller of the engine writes them.
 */
export function situationsOf(logic, count, seed) {
  const random = randomFrom(seed);
  const made = [];
  while (made.length < count) {
    const row = completeRow(logic, {}, random);
    if (isPossible(logic, row)) made.push(situationFrom(logic, row));
  }
  return made;
}

/** Fills what is not answered at random, in a possible way; undefined when none was found. */
export function complete(logic, answers, random) {
  for (let tries = 0; tries < 1000; tries++) {
    const row = completeRow(logic, answers, random);
    if (isPossible(logic, row)) return situationFrom(logic, row);
  }
  return undefined;
}

/** The same situation as the oracle writes it. */
export function rowFrom(logic, situation) {
  const row = /** @type {Record<string, any>} */ ({});
  for (const { id } of logic.questions) {
    const answer = situation[id];
    if (answer === undefined) row[id] = 'na';
    else row[id] = answer === 'none' ? [] : [answer].flat();
  }
  return row;
}

function completeRow(logic, answers, random) {
  const row = /** @type {Record<string, any>} */ ({});
  for (const question of logic.questions) {
    const { id, appliesWhen, multiple, options } = question;
    if (appliesWhen && oracle.test(appliesWhen, row) !== true) row[id] = 'na';
    else if (answers[id] !== undefined && answers[id] !== 'unknown') {
      row[id] = answers[id] === 'none' ? [] : [answers[id]].flat();
    } else if (multiple) row[id] = someOf(options, random);
    else row[id] = [random.pick(options)];
  }
  return row;
}

/** One to three options: what people tick. */
function someOf(options, random) {
  const count = 1 + random.below(3);
  const ticked = new Set(random.shuffle(options).slice(0, count));
  return options.filter((option) => ticked.has(option));
}

function isPossible(logic, row) {
  return !logic.constraints.some(({ impossible }) => oracle.test(impossible, row) === true);
}

function situationFrom(logic, row) {
  const entries = logic.questions.flatMap(({ id, multiple }) => {
    const cell = row[id];
    if (typeof cell === 'string') return [];
    if (!multiple) return [[id, cell[0]]];
    return [[id, cell.length === 0 ? 'none' : cell]];
  });
  return Object.fromEntries(entries);
}
