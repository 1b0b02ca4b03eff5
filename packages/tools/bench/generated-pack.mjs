import { randomFrom } from './random.mjs';

/** How many options each of the 16 questions has: 149,299,200 situations. */
const SIZES = [6, 5, 4, 4, 3, 3, 2, 2, 2, 5, 4, 3, 2, 2, 6, 3];
const HUBS = [0, 1, 2, 3];
const LOCALS_PER_TOPIC = 5;
const DESTINATIONS = 12;
const [FEWEST, MOST] = [2, 7];

/**
 * Makes a pack of so many rules, without conflicts by construction: the rules of a tier are leaves of one
 * random decision tree, so they exclude each other. The tree of `general` covers everything with a fifth
 * of the rules; that of `specific` is cut finer, and seven in eight of its leaves are kept. Each tree first
 * splits on the topic (question 0), then mostly on the other hubs, then on the five questions of its topic.
 *
 * @param {number} count How many rules.
 * @param {number} seed
 * @returns {import('@coord-orientation/engine').Logic}
 */
export function generatedPack(count, seed) {
  const random = randomFrom(seed);
  const rest = SIZES.map((_, question) => question).filter((question) => !HUBS.includes(question));
  const locals = Array.from({ length: SIZES[0] }, () =>
    random.shuffle(rest).slice(0, LOCALS_PER_TOPIC),
  );
  const generalCount = Math.round(count / 5);
  const specificCount = count - generalCount;
  const general = leaves(random, locals, generalCount);
  const specific = leaves(random, locals, Math.ceil((specificCount * 8) / 7));
  const kept = new Set(random.shuffle(specific).slice(0, specificCount));
  return packOf([
    ...specific.filter((leaf) => kept.has(leaf)).map((leaf) => ruleOf(random, 'specific', leaf)),
    ...general.map((leaf) => ruleOf(random, 'general', leaf)),
  ]);
}

/** Grows a tree to so many leaves; a leaf is the options that are left of each question on its path. */
function leaves(random, locals, count) {
  let open = split(new Map(), 0, SIZES[0], random).flatMap((leaf) =>
    splitOn(random, locals, leaf, 2),
  );
  const full = [];
  while (open.length + full.length < count) {
    if (open.length === 0) throw new Error(`These questions do not allow ${count} rules.`);
    // Mostly the widest of a few, so that depths differ but no branch runs away.
    const tried = Array.from({ length: 3 }, () => random.below(open.length));
    const at = tried.reduce((best, one) => (open[one].size < open[best].size ? one : best));
    const parts = splitOn(random, locals, open[at]);
    if (parts.length === 0) full.push(...open.splice(at, 1));
    else if (open.length + full.length + parts.length - 1 > count) {
      const [first, ...others] = parts;
      const last = count - open.length - full.length;
      open.splice(at, 1, first, ...joined(others, last));
    } else open.splice(at, 1, ...parts);
  }
  return [...open, ...full];
}

/** Joins parts that differ in one question, so that no more than `limit` stay. */
function joined(parts, limit) {
  if (parts.length <= limit) return parts;
  const [last] = parts.slice(limit - 1);
  const merged = new Map(last);
  for (const part of parts.slice(limit)) {
    for (const [question, options] of part) {
      merged.set(question, [...new Set([...merged.get(question), ...options])].sort());
    }
  }
  return [...parts.slice(0, limit - 1), merged];
}

function splitOn(random, locals, leaf, groups = 2 + random.below(2)) {
  const [topic = 0] = leaf.get(0) ?? [];
  const isFull = leaf.size >= MOST;
  const canSplit = (question) => (leaf.has(question) ? leaf.get(question).length > 1 : !isFull);
  const hubs = HUBS.filter(canSplit);
  const own = locals[topic].filter(canSplit);
  const useHub = hubs.length > 0 && (own.length === 0 || random.next() < 0.6);
  const from = useHub ? hubs : own;
  return from.length === 0 ? [] : split(leaf, random.pick(from), groups, random);
}

/** Splits one question's options into groups. */
function split(leaf, question, groups, random) {
  const options = leaf.get(question) ?? range(SIZES[question]);
  const count = Math.min(groups, options.length);
  const mixed = random.shuffle(options);
  return range(count).map((group) => {
    const own = mixed.filter((_, index) => index % count === group).sort();
    return new Map(leaf).set(question, own);
  });
}

function ruleOf(random, tier, leaf) {
  if (leaf.size < FEWEST) throw new Error('A rule tests too little.');
  const all = [...leaf].map(([question, options]) => ({
    question: `q${question}`,
    options: options.map((option) => `v${option}`),
  }));
  return { tier, when: { all }, leads: [{ destination: `d${random.below(DESTINATIONS)}` }] };
}

/** @returns {import('@coord-orientation/engine').Logic} */
function packOf(rules) {
  return {
    format: 1,
    id: 'generated',
    version: '0.0.0',
    date: '2026-01-01',
    validUntil: '2027-01-01',
    logicHash: '',
    validated: false,
    emergency: [],
    questions: SIZES.map((size, index) => ({
      id: `q${index}`,
      options: range(size).map((option) => `v${option}`),
    })),
    constraints: [],
    destinations: range(DESTINATIONS).map((index) => ({
      id: `d${index}`,
      kind: 'door',
      availability: 'unknown',
    })),
    rules: rules.map((rule, index) => ({
      id: `r${index}`,
      ...rule,
      partners: [],
      playbooks: [],
      sources: [],
      overrides: [],
    })),
    sources: [],
  };
}

function range(count) {
  return Array.from({ length: count }, (_, index) => index);
}
