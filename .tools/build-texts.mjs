import { createHash } from 'node:crypto';

/** « Qui fait quoi ici » says on every result what these two do, and what regional ones do. */
const ALWAYS = ['cpts', 'dac'];
const REGIONAL = 'dr-';

/** What a result says of who is only brought in, besides the name and number; how near they are, beside a place. */
const OF_A_PARTNER = ['scale', 'part', 'follows'];

/** What no result says of a destination; the name and number are in the core. */
const NOT_SAID = ['name', 'short', 'phone', 'sources', 'openTo', 'openedBy', 'formerNames'];

/** What no result says of a source; its state and its next review are in the rules. */
const NOT_CITED = ['note', 'status', 'reviewBy'];

/** Common sentences that only stand below the first step of a result. */
const SPOKEN_LATER = ['self', 'prepare', 'noContact', 'regional', 'regionalMission'];

/** Holds what no branch needs by itself: the rules of territories, destinations that only have a name. */
const OTHERS = 'others';

/**
 * What the results below one answer may speak of.
 * @typedef {{ rules: Set<string>, questions: Set<string> }} Branch
 */

/**
 * Splits the words of a pack: the core, which the questions and the first words of a result need, and
 * one file for each branch, with the other words of every result below one answer to the first question.
 *
 * @param {object} texts All the words, in one language.
 * @param {readonly object[]} rules All the rules, local ones included.
 * @param {Map<string, Branch>} branches What each branch may speak of, from `branchesOf`.
 * @returns {{ core: object, files: { branch: string, name: string, integrity: string, json: string }[] }}
 */
export function splitTexts(texts, rules, branches) {
  const { joints, sources, playbooks, changes, ...head } = texts;
  const files = [...branches].map(([branch, found]) => {
    const needed = rules.filter(({ id }) => found.rules.has(id));
    const leads = idsOf(needed.flatMap((rule) => rule.leads));
    const partners = idsOf(needed.flatMap((rule) => rule.partners));
    const regional = partners.filter((id) => id.startsWith(REGIONAL));
    const destinations = new Set([...ALWAYS, ...leads, ...regional]);
    return [branch, needed, destinations, new Set(partners), found.questions];
  });
  const told = new Set(files.flatMap(([, , destinations]) => [...destinations]));
  const others = files.find(([branch]) => branch === OTHERS);
  others[2] = new Set([
    ...others[2],
    ...Object.keys(texts.destinations).filter((id) => !told.has(id)),
  ]);
  return {
    core: {
      ...head,
      texts: mapValues(head.texts, (text, key) => (SPOKEN_LATER.includes(key) ? '' : text)),
      destinations: mapValues(texts.destinations, coreOfDestination),
      rules: mapValues(texts.rules, coreOfRule),
      ...{ joints: {}, sources: {}, playbooks: {}, changes: {} },
    },
    files: files.map(([branch, needed, destinations, partners, questions]) => {
      const played = pick(playbooks, new Set(needed.flatMap((rule) => rule.playbooks)));
      const cited = [...needed, ...Object.values(played)].flatMap((each) => each.sources);
      return describeFile(branch, texts.lang, {
        texts: pick(head.texts, new Set(SPOKEN_LATER)),
        destinations: {
          ...mapValues(pick(texts.destinations, partners), (words) =>
            pick(words, new Set(OF_A_PARTNER)),
          ),
          ...mapValues(pick(texts.destinations, destinations), moreOfDestination),
        },
        rules: mapValues(pick(texts.rules, new Set(needed.map(({ id }) => id))), moreOfRule),
        joints: pick(joints, new Set(needed.map(({ joint }) => joint))),
        sources: mapValues(pick(sources, new Set(cited.map(({ source }) => source))), (each) =>
          without(each, NOT_CITED),
        ),
        playbooks: played,
        changes: pick(changes, questions),
      });
    }),
  };
}

/**
 * Finds the rules that a result below each answer to the first question may speak of, by taking every
 * way through the questions; of a question with several answers: each, each pair, and all of them.
 *
 * @param {object} engine The module `@coord-orientation/engine`.
 * @param {object} pack The shared rules, from `loadPack`.
 * @param {readonly object[]} rules All the rules, local ones included.
 * @returns {Map<string, Branch>} By answer; under `others` the rules that no way came to.
 */
export function branchesOf({ nextQuestion, orient }, pack, rules) {
  const { questions } = pack.logic;
  const [first] = questions;
  const branches = new Map();
  for (const answer of [...first.options, 'unknown']) {
    const found = { rules: new Set(), questions: new Set() };
    walk({ [first.id]: answer }, found);
    branches.set(answer, found);
  }
  const reached = new Set([...branches.values()].flatMap((found) => [...found.rules]));
  const others = rules.map(({ id }) => id).filter((id) => !reached.has(id));
  return branches.set(OTHERS, { rules: new Set(others), questions: new Set() });

  function walk(situation, found) {
    for (const id of rulesIn(orient(pack, situation))) found.rules.add(id);
    const next = nextQuestion(pack, situation);
    if (!next) return;
    found.questions.add(next.question);
    const { multiple } = questions.find(({ id }) => id === next.question);
    const answers = multiple ? someSets(next.options) : next.options;
    for (const answer of [...answers, 'unknown']) {
      walk({ ...situation, [next.question]: answer }, found);
    }
  }
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

const coreOfDestination = ({ name, short, phone }) => ({
  ...{ name, short, scale: '', part: '', mission: '', sources: [] },
  ...(phone && { phone }),
});
const moreOfDestination = (words) => without(words, NOT_SAID);
const coreOfRule = ({ firstStep }) => firstStep && { why: '', firstStep };
const moreOfRule = (words) => without(words, ['firstStep']);

function idsOf(actors) {
  return actors.map(({ destination }) => destination);
}

function describeFile(branch, lang, words) {
  const json = JSON.stringify(words);
  const hash = createHash('sha256').update(json).digest();
  const name = `texts.${lang}.${branch}.${hash.toString('hex').slice(0, 8)}.json`;
  return { branch, name, integrity: `sha256-${hash.toString('base64')}`, json };
}

function without(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function pick(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.has(key)));
}

function mapValues(object, change) {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}
