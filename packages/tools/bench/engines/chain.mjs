import { importText } from '../import-text.mjs';

/** What a programmer writes by hand: one `if` for each row, over the object of strings. */
export async function chain({ flat, flatSituations }) {
  const lines = flat.rows.map(({ lead, tests }) => `  if (${all(tests)}) return '${lead}';`);
  const { decide } = await importText(
    `export function decide(s) {\n${lines.join('\n')}\n  return '';\n}\n`,
  );
  return { name: 'if/else chain', inputs: flatSituations, decide, leadOf: (lead) => lead };
}

function all(tests) {
  return tests.map(({ fact, options }) => any(`s.${fact}`, options)).join(' && ') || 'true';
}

function any(value, options) {
  const equal = options.map((option) => `${value} === '${option}'`);
  return equal.length === 1 ? equal[0] : `(${equal.join(' || ')})`;
}
