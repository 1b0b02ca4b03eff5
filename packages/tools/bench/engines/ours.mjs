import { describe, explain, orient } from '@coord-orientation/engine';
import { leadOf } from '@coord-orientation/engine/batch';
import { readFacts, walk } from '../ours.mjs';

const name = 'coord-orientation';
const options = { today: '2026-11-22' };

/** A walk of the diagram over facts that are already small integers. */
export function oursCoded({ rules: { runtime }, situations }) {
  return {
    name: `${name}, coded facts`,
    inputs: situations.map((situation) => readFacts(runtime, situation).cells),
    decide: (cells) => walk(runtime, cells),
    leadOf: (outcome) => runtime.leadSets[runtime.outcomes[outcome].leadSet].join('+'),
  };
}

/** The lead alone, as an application asks for it: answers are looked up when a node needs them. */
export function oursStrings({ rules, situations }) {
  return {
    name: `${name}, object of strings`,
    inputs: situations,
    decide: (situation) => leadOf(rules, situation),
    leadOf: (leads) => [...leads].sort().join('+'),
  };
}

/** A decision: status, leads, what is possible, open questions, safety, receipt. */
export function oursOrient({ rules, situations }) {
  return {
    name: `${name}, orient()`,
    inputs: situations,
    decide: (situation) => orient(rules, situation, options),
    leadOf: leadIn,
  };
}

/** The same with its explanation in ids: partners, advice, reasons with a minimal set of facts, notices. */
export function oursExplained({ rules, situations }) {
  return {
    name: `${name}, explain()`,
    explains: true,
    inputs: situations,
    decide: (situation) => {
      const decision = orient(rules, situation, options);
      return { decision, explanation: explain(decision) };
    },
    leadOf: ({ decision }) => leadIn(decision),
  };
}

/** All of it in words, as an application shows it. */
export function oursDescribed({ rules, texts, situations }) {
  return {
    name: `${name}, describe()`,
    explains: true,
    inputs: situations,
    decide: (situation) => describe(orient(rules, situation, options), texts),
    leadOf: leadIn,
  };
}

function leadIn({ leads }) {
  return leads
    .map(({ destination }) => destination)
    .sort()
    .join('+');
}
