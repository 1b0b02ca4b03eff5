import { decide, orient, readFacts, walk } from '../ours.mjs';

const name = 'coord-orientation';

/** A walk of the diagram over facts that are already small integers. */
export function oursCoded({ pack, situations }) {
  const { runtime } = pack;
  const cells = situations.map((situation) => readFacts(runtime, situation).cells);
  return {
    name: `${name}, coded facts`,
    inputs: cells,
    decide: (input) => walk(runtime, input),
    leadOf: (outcome) => leadOf(runtime, outcome),
  };
}

/** The lead alone, as an application asks for it: answers are looked up when a node needs them. */
export function oursStrings({ pack, situations }) {
  return {
    name: `${name}, object of strings`,
    inputs: situations,
    decide: (situation) => decide(pack, situation),
    leadOf: (lead) => [...lead].sort().join('+'),
  };
}

/** What an application calls: status, lead, partners, reasons, sources, notices, receipt. */
export function oursOrient({ pack, situations }) {
  const options = { today: '2026-11-22' };
  return {
    name: `${name}, orient()`,
    explains: true,
    inputs: situations,
    decide: (situation) => orient(pack, situation, options),
    leadOf: ({ lead }) => [...lead].sort().join('+'),
  };
}

function leadOf({ outcomes, leadSets }, outcome) {
  return leadSets[outcomes[outcome].leadSet].join('+');
}
