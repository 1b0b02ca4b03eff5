import { importText } from '../import-text.mjs';

const TELLING = 3;

/**
 * What an expert writes for speed: facts as small integers, a `switch` on the three facts that most rows
 * test, and under each of its branches a function of its own with only the rows that can still match.
 */
export async function expert({ flat, flatSituations }) {
  const facts = tellingFirst(flat);
  const leads = [...new Set(['', ...flat.rows.map(({ lead }) => lead)])];
  const rows = flat.rows.map(({ lead, tests }) => ({
    lead: leads.indexOf(lead),
    tests: new Map(tests.map(({ fact, options }) => [fact, codes(flat, fact, options)])),
  }));
  const branches = [];
  const body = branch(facts.slice(0, TELLING), rows, branches, flat);
  const { decide } = await importText(
    `${branches.join('\n')}\nexport function decide(c) {\n${body}\n}\n`,
  );
  return {
    name: 'expert switch, coded facts',
    inputs: flatSituations.map((situation) => coded(flat, situation)),
    decide,
    leadOf: (lead) => leads[lead],
  };
}

/** The positions of the facts, those that most rows test first. */
function tellingFirst({ facts, rows }) {
  const count = (name) =>
    rows.filter(({ tests }) => tests.some(({ fact }) => fact === name)).length;
  const counts = facts.map(({ name }) => count(name));
  return facts.map((_, index) => index).sort((a, b) => counts[b] - counts[a] || a - b);
}

function branch(positions, rows, branches, flat) {
  const [position, ...more] = positions;
  if (position === undefined) return `return ${functionFor(rows, branches, flat)};`;
  const { name, options } = flat.facts[position];
  const cases = options.map((_, code) => {
    const left = rows.filter(({ tests }) => tests.get(name)?.includes(code) ?? true);
    return `case ${code}: ${branch(more, left.map(without(name)), branches, flat)}`;
  });
  const absent = rows.filter(({ tests }) => !tests.has(name));
  return `switch (c[${position}]) {\n${cases.join('\n')}\ndefault: ${branch(more, absent, branches, flat)}\n}`;
}

function without(name) {
  return ({ lead, tests }) => ({
    lead,
    tests: new Map([...tests].filter(([fact]) => fact !== name)),
  });
}

function functionFor(rows, branches, flat) {
  const last = rows.findIndex(({ tests }) => tests.size === 0);
  const used = last < 0 ? rows : rows.slice(0, last);
  const otherwise = last < 0 ? 0 : rows[last].lead;
  if (used.length === 0) return `${otherwise}`;
  const lines = used.map(({ lead, tests }) => `if (${all(tests, flat)}) return ${lead};`);
  branches.push(`function b${branches.length}(c) {\n${lines.join('\n')}\nreturn ${otherwise};\n}`);
  return `b${branches.length - 1}(c)`;
}

function all(tests, flat) {
  const written = [...tests].map(([fact, allowed]) => {
    const value = `c[${flat.facts.findIndex(({ name }) => name === fact)}]`;
    return `(${allowed.map((code) => `${value} === ${code}`).join(' || ')})`;
  });
  return written.join(' && ');
}

function codes({ facts }, fact, options) {
  const all = facts.find(({ name }) => name === fact).options;
  return options.map((option) => all.indexOf(option));
}

function coded({ facts }, situation) {
  return Int16Array.from(facts, ({ name, options }) => options.indexOf(situation[name]));
}
