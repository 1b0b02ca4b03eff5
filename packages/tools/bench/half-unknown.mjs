import { orient } from '@coord-orientation/engine';
import { oracle } from './ours.mjs';
import { randomFrom } from './random.mjs';

/**
 * What each engine says while about half of the answers are missing, beside the exact set of leads that the
 * missing ones can still give (found by trying them all).
 */
export async function halfUnknown(pack, engines, count) {
  const random = randomFrom(count);
  const all = pack.cases ? everyRow(pack.source) : undefined;
  const people = pack.situations.slice(0, count).map((situation) => {
    const known = forget(pack.source, situation, random);
    return { known, possible: all ? leadsIn(all, known) : leadsByTrying(pack, known) };
  });
  const told = [];
  for (const engine of engines.filter(({ explains, name }) => !explains || !/trace/.test(name))) {
    if (/coded|coord-orientation/.test(engine.name)) continue;
    told.push({ name: engine.name, ...(await judge(engine, pack.flat, people)) });
  }
  return {
    pack: pack.name,
    people: people.length,
    forced: people.filter(isForced).length,
    engines: [{ name: 'coord-orientation', ...judgeOurs(pack.rules, people) }, ...told],
  };
}

/** Leaves out each answer one time in two, and those that then may not apply. */
function forget(logic, situation, random) {
  const known = {};
  const row = /** @type {Record<string, any>} */ ({});
  for (const { id, appliesWhen } of logic.questions) {
    row[id] = 'unknown';
    if (situation[id] === undefined || random.next() < 0.5) continue;
    if (appliesWhen && oracle.test(appliesWhen, row) !== true) continue;
    known[id] = situation[id];
    row[id] = [situation[id]].flat();
  }
  return known;
}

function everyRow(logic) {
  return oracle.situations(logic).map((row) => ({ row, lead: oracle.leadOf(logic, row) }));
}

function leadsIn(all, known) {
  const facts = Object.entries(known).map(([id, answer]) => [
    id,
    String(answer === 'none' ? [] : [answer].flat()),
  ]);
  const fitting = all.filter(({ row }) => facts.every(([id, cell]) => String(row[id]) === cell));
  return new Set(fitting.map(({ lead }) => lead));
}

/** Tries every way to answer the rest, with the rows that the engines were given. */
function leadsByTrying({ flat }, known) {
  const coded = flat.facts.map(({ id, options }) => options.indexOf(known[id]));
  const at = new Map(flat.facts.map(({ name }, index) => [name, index]));
  const rows = flat.rows.map(({ lead, tests }) => ({
    lead,
    tests: tests.map(({ fact, options }) => {
      const index = at.get(fact);
      const codes = options.map((option) => flat.facts[index].options.indexOf(option));
      return { index, mask: codes.reduce((mask, code) => mask | (1 << code), 0) };
    }),
  }));
  const leads = new Set();
  const used = new Set(rows.flatMap(({ tests }) => tests.map(({ index }) => index)));
  const open = flat.facts.flatMap((_, index) =>
    coded[index] < 0 && used.has(index) ? [index] : [],
  );
  const go = (depth) => {
    if (depth === open.length) {
      const holds = ({ index, mask }) => ((mask >> coded[index]) & 1) === 1;
      leads.add(rows.find(({ tests }) => tests.every(holds))?.lead ?? '');
      return;
    }
    const index = open[depth];
    for (let code = 0; code < flat.facts[index].options.length; code++) {
      coded[index] = code;
      go(depth + 1);
    }
    coded[index] = -1;
  };
  go(0);
  return leads;
}

function isForced({ possible }) {
  return possible.size === 1 && !possible.has('');
}

async function judge(engine, flat, people) {
  const result = { right: 0, commits: 0, impossible: 0, missed: 0, silent: 0 };
  const decide = engine.decideFlat ?? engine.decide;
  for (const person of people) {
    const lead = await attempt(engine, decide, flat.encode(person.known));
    count(result, person, lead, lead === '');
  }
  return result;
}

async function attempt({ leadOf }, decide, situation) {
  try {
    return leadOf(await decide(situation));
  } catch {
    return '';
  }
}

/** Ours commits when it says `certain` or `emergency`; it is silent when it lists nothing as possible. */
function judgeOurs(rules, people) {
  const result = { right: 0, commits: 0, impossible: 0, missed: 0, silent: 0 };
  result.provisional = 0;
  result.wrongSets = 0;
  for (const person of people) {
    const { status, leads, possible } = orient(rules, person.known);
    const lead = leads.map(({ destination }) => destination);
    const isSure = status === 'certain' || status === 'emergency';
    const set = new Set(possible.map((one) => [...one].sort().join('+')));
    if (status === 'provisional') result.provisional++;
    if (set.size !== person.possible.size || [...set].some((one) => !person.possible.has(one))) {
      result.wrongSets++;
    }
    count(result, person, isSure ? lead.sort().join('+') : '', set.size === 0);
  }
  return result;
}

function count(result, person, lead, isSilent) {
  const { possible } = person;
  if (lead !== '' && !possible.has(lead)) result.impossible++;
  if (lead !== '' && possible.size > 1) result.commits++;
  if (isForced(person)) result[possible.has(lead) ? 'right' : 'missed']++;
  const isSomebodyPossible = possible.size > 1 || !possible.has('');
  if (isSilent && isSomebodyPossible) result.silent++;
}
