import { unaryTest } from 'feelin';

/** A decision table with FEEL cells: rows in order, cells until one fails. */
export function feelin({ flat, flatSituations }) {
  const rows = flat.rows.map(({ lead, tests }) => ({
    lead,
    cells: tests.map(({ fact, options }) => ({
      fact,
      text: options.map((option) => `"${option}"`).join(', '),
    })),
  }));
  const decide = (situation) => {
    const row = rows.find(({ cells }) =>
      cells.every(
        ({ fact, text }) => unaryTest(text, { '?': situation[fact] ?? null }).value === true,
      ),
    );
    return row?.lead ?? '';
  };
  return { name: 'feelin (FEEL, DMN)', inputs: flatSituations, decide, leadOf: (lead) => lead };
}
