import { gzipSync } from 'node:zlib';

/** What an emergency says stands in one file, whichever way leads to it. */
export const EMERGENCY = 'emergency';

/** Holds what no other file has: the rules of territories, destinations that only have a name. */
export const OTHERS = 'others';

/**
 * What the results that share an answer may speak of.
 * @typedef {object} Group
 * @property {Set<string>} rules
 * @property {Set<string>} questions Those asked next.
 * @property {Set<string>} after The groups whose words are there before.
 * @property {boolean} isAboutPerson Whether a question about danger was asked: then there is a person.
 */

/**
 * Groups all results by the words that they need: `objet.collectif` for those below an answer to the
 * first question; for those below an answer to a second one, `besoin.avis`, what the first file lacks.
 * The second question is the one that leaves the longest way through the questions the least to load.
 *
 * @param {object} engine The module `@coord-orientation/engine`.
 * @param {object} pack The shared rules, from `loadPack`.
 * @param {readonly object[]} rules All the rules, local ones included.
 * @param {(groups: Map<string, Group>) => readonly { group: string, json: string }[]} write Writes the
 * files of the groups.
 * @returns {Map<string, Group>} By name.
 */
export function groupResults(engine, pack, rules, write) {
  const results = everyResult(engine, pack);
  const [, ...others] = pack.logic.questions;
  const seconds = others.filter(({ multiple, safety }) => !multiple && !safety);
  const tried = [undefined, ...seconds].map((second) => {
    const groups = groupBy(results, pack, second?.id);
    addOthers(groups, rules);
    return { groups, most: mostToLoad(groups, write(groups)) };
  });
  return tried.reduce((best, one) => (one.most < best.most ? one : best)).groups;
}

/** Every way through the questions; of a question with several answers: each, each pair, and all of them. */
export function everyResult({ nextQuestion, orient }, pack) {
  const { questions } = pack.logic;
  const results = [];
  const walk = (situation) => {
    const next = nextQuestion(pack, situation);
    results.push({ situation, orientation: orient(pack, situation), next: next?.question });
    if (!next) return;
    const { multiple } = questions.find(({ id }) => id === next.question);
    const answers = multiple ? someSets(next.options) : next.options;
    for (const answer of [...answers, 'unknown']) walk({ ...situation, [next.question]: answer });
  };
  for (const answer of [...questions[0].options, 'unknown']) walk({ [questions[0].id]: answer });
  return results;
}

function groupBy(results, { logic }, second) {
  const groups = new Map();
  const [{ id: first }] = logic.questions;
  const safety = logic.questions.filter((question) => question.safety).map(({ id }) => id);
  const asksForSafety = ({ receipt, open }) =>
    safety.some((id) => id in receipt.answers || open.includes(id));
  for (const { situation, orientation, next } of results) {
    const base = `${first}.${situation[first]}`;
    const own = situation[second] === undefined ? base : `${second}.${situation[second]}`;
    const name = orientation.status === 'emergency' ? EMERGENCY : own;
    const group = groups.get(name) ?? emptyGroup();
    groups.set(name, group);
    group.isAboutPerson ||= asksForSafety(orientation);
    for (const id of rulesIn(orientation)) group.rules.add(id);
    if (next) group.questions.add(next);
    if (name === own && own !== base) group.after.add(base);
  }
  return groups;
}

function addOthers(groups, rules) {
  const reached = new Set([...groups.values()].flatMap((group) => [...group.rules]));
  const others = rules.map(({ id }) => id).filter((id) => !reached.has(id));
  groups.set(OTHERS, { ...emptyGroup(), rules: new Set(others) });
}

function emptyGroup() {
  return { rules: new Set(), questions: new Set(), after: new Set(), isAboutPerson: false };
}

/** The bytes, after gzip, of the longest way through the questions. */
function mostToLoad(groups, files) {
  const sizes = new Map(files.map(({ group, json }) => [group, gzipSync(json).length]));
  const ways = [...groups].map(([name, { after }]) => {
    const before = [...after].map((each) => sizes.get(each));
    return sizes.get(name) + Math.max(0, ...before);
  });
  return Math.max(...ways);
}

function rulesIn({ leads, partners, advice, reasons }) {
  return [
    ...[...leads, ...partners].flatMap(({ rules }) => rules),
    ...[...advice, ...reasons.rules].map(({ rule }) => rule),
  ];
}

function someSets(options) {
  const pairs = options.flatMap((one, index) => options.slice(index + 1).map((two) => [one, two]));
  return [...options.map((one) => [one]), ...pairs, options];
}
