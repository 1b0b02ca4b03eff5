import { notApplicable, orient, readFacts, unknownValue, walk } from '../ours.mjs';

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

/** A walk that reads each answer from the object when a node asks for it. */
export function oursStrings({ pack, situations }) {
  const { runtime } = pack;
  const { nodes, order, slots, optionValue } = runtime;
  const levels = [...order].map((slot) => {
    const { question, option } = slots.about[slot];
    const { id, options, multiple } = slots.questions[question];
    const left = notApplicable(slots, slot);
    const absent = option >= 0 ? 0 : left >= 0 ? left : unknownValue(slots, slot);
    return {
      id,
      absent,
      read: multiple ? readTick(options[option]) : readOption(optionValue[question]),
    };
  });
  const decide = (situation) => {
    let at = nodes.length > 1 ? 0 : nodes[0];
    while (at >= 0) {
      const level = levels[nodes[at]];
      const answer = situation[level.id];
      at = nodes[at + 1 + (answer === undefined ? level.absent : level.read(answer))];
    }
    return -at - 1;
  };
  return {
    name: `${name}, object of strings`,
    inputs: situations,
    decide,
    leadOf: (outcome) => leadOf(runtime, outcome),
  };
}

function readOption(values) {
  return (answer) => values.get(answer);
}

/** The question's own slot says whether anything is ticked; an option's slot whether it is. */
function readTick(option) {
  if (option === undefined) return (answer) => (answer === 'none' ? 0 : 1);
  return (answer) => (answer.includes(option) ? 1 : 0);
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
