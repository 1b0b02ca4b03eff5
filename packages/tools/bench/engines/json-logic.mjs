import { LogicEngine } from 'json-logic-engine';

/** More branches than this in one `if` overflow the stack of the JavaScript parser. */
const BRANCHES = 1000;

/** One `if` with a branch for each row, compiled by `build()` (which uses `eval`). */
export function jsonLogic({ flat, flatSituations }) {
  const parts = Array.from({ length: Math.ceil(flat.rows.length / BRANCHES) }, (_, index) =>
    firstOf(flat.rows.slice(index * BRANCHES, (index + 1) * BRANCHES)),
  );
  return {
    name: 'json-logic-engine, build()',
    inputs: flatSituations,
    decide: new LogicEngine().build(parts.length === 1 ? parts[0] : { or: parts }),
    leadOf: (lead) => lead,
  };
}

function firstOf(rows) {
  return { if: [...rows.flatMap(({ lead, tests }) => [{ and: tests.map(test) }, lead]), ''] };
}

function test({ fact, options }) {
  const value = { var: fact };
  return options.length === 1 ? { '===': [value, options[0]] } : { in: [value, options] };
}
