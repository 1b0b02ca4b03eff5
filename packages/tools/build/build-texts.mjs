import { createHash } from 'node:crypto';
import { OTHERS } from './text-groups.mjs';

/** « Qui fait quoi ici » says on every result what these two do, and what regional ones do. */
const ALWAYS = ['cpts', 'dac'];
const REGIONAL = 'dr-';

/** What the first words of a result say of a destination. */
const SAID_AT_ONCE = ['name', 'short', 'phone'];

/** What a result says of who is only brought in, besides the name and number; how near they are, beside a place. */
const OF_A_PARTNER = ['scale', 'part', 'follows'];

/** What no result says of a destination; the name and number are in the core. */
const NOT_SAID = ['name', 'short', 'phone', 'sources', 'openTo', 'openedBy', 'formerNames'];

/** What no result says of a source. */
const NOT_CITED = ['note'];

/** Common sentences that only stand below the first step of a result. */
const SPOKEN_LATER = ['self', 'prepare', 'noContact', 'regional', 'regionalMission'];

/** Those that only stand there when the request is about a person. */
const ABOUT_PERSON = ['self', 'prepare'];

/**
 * Splits the words of a pack: the core, which the questions and the first words of a result need, and a
 * file for each group of results with the other words.
 *
 * @param {object} texts All the words, in one language.
 * @param {readonly object[]} rules All the rules, local ones included.
 * @param {Map<string, import('./text-groups.mjs').Group>} groups From `groupResults`.
 * @returns {{ core: object, files: { group: string, name: string, integrity: string, json: string }[] }}
 */
export function splitTexts(texts, rules, groups) {
  const words = new Map([...groups].map(([name, group]) => [name, wordsOf(texts, rules, group)]));
  for (const [name, { after }] of groups) {
    const before = [...after].map((each) => words.get(each));
    if (before.length > 0) words.set(name, beyond(words.get(name), before));
  }
  addUntold(words, texts);
  return {
    core: {
      ...texts,
      texts: mapValues(texts.texts, (text, key) => (SPOKEN_LATER.includes(key) ? '' : text)),
      destinations: mapValues(texts.destinations, coreOfDestination),
      rules: mapValues(texts.rules, coreOfRule),
      ...{ joints: {}, sources: {}, playbooks: {}, changes: {} },
    },
    files: [...words].map(([group, lists]) => describeFile(group, texts.lang, lists)),
  };
}

/** All that the results of one group say besides the core. */
function wordsOf(texts, rules, group) {
  const needed = rules.filter(({ id }) => group.rules.has(id));
  const leads = idsOf(needed.flatMap((rule) => rule.leads));
  const partners = idsOf(needed.flatMap((rule) => rule.partners));
  const regional = partners.filter((id) => id.startsWith(REGIONAL));
  const destinations = new Set([...ALWAYS, ...leads, ...regional]);
  const playbooks = pick(texts.playbooks, new Set(needed.flatMap((rule) => rule.playbooks)));
  const spoken = pick(texts.texts, new Set(SPOKEN_LATER));
  // In this order: what repeats is near, which compresses better.
  return {
    sources: citedIn(texts.sources, [...needed, ...Object.values(playbooks)]),
    destinations: {
      ...mapValues(pick(texts.destinations, new Set(partners)), (words) =>
        pick(words, new Set(OF_A_PARTNER)),
      ),
      ...mapValues(pick(texts.destinations, destinations), moreOfDestination),
    },
    playbooks,
    rules: mapValues(pick(texts.rules, new Set(needed.map(({ id }) => id))), moreOfRule),
    joints: pick(texts.joints, new Set(needed.map(({ joint }) => joint))),
    texts: group.isAboutPerson ? spoken : without(spoken, ABOUT_PERSON),
    changes: pick(texts.changes, group.questions),
  };
}

/** Leaves out what is there before, whichever way a person comes. */
function beyond(lists, before) {
  const isKnown = (list, id, words) =>
    before.every((each) => JSON.stringify(each[list][id]) === JSON.stringify(words));
  return mapValues(lists, (words, list) =>
    Object.fromEntries(Object.entries(words).filter(([id, one]) => !isKnown(list, id, one))),
  );
}

/** Puts into the last file the destinations that no other file says all of. */
function addUntold(words, texts) {
  const told = new Set(
    [...words.values()].flatMap(({ destinations }) =>
      Object.keys(destinations).filter((id) => 'mission' in destinations[id]),
    ),
  );
  const others = words.get(OTHERS);
  for (const [id, one] of Object.entries(texts.destinations)) {
    if (!told.has(id)) others.destinations[id] = moreOfDestination(one);
  }
}

function citedIn(sources, each) {
  const cited = new Set(each.flatMap((one) => one.sources.map(({ source }) => source)));
  return mapValues(pick(sources, cited), (words) => without(words, NOT_CITED));
}

const coreOfDestination = (words) => pick(words, new Set(SAID_AT_ONCE));
const moreOfDestination = (words) => without(words, NOT_SAID);
const coreOfRule = ({ firstStep }) => firstStep && { firstStep };
const moreOfRule = (words) => without(words, ['firstStep']);

function idsOf(actors) {
  return actors.map(({ destination }) => destination);
}

function describeFile(group, lang, lists) {
  const isSaid = ([, words]) => Object.keys(words).length > 0;
  const json = JSON.stringify(Object.fromEntries(Object.entries(lists).filter(isSaid)));
  const hash = createHash('sha256').update(json).digest();
  // Not named after the answers that it is for: who reads the addresses that a page asks for learns nothing.
  const name = `texts.${lang}.${hash.toString('base64url').slice(0, 8)}.json`;
  return { group, name, integrity: `sha256-${hash.toString('base64')}`, json };
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
