import Engine from 'publicodes';
import { conjunctions } from '../conjunctions.mjs';

/** One rule with a variation for each row; a fact applies when its question does. */
export function publicodes({ source, flat, flatSituations }) {
  const engine = new Engine(rulesFrom(source, flat), { logger: silent });
  const decide = (situation) => {
    engine.setSituation(situation);
    return engine.evaluate('orientation');
  };
  return {
    name: 'publicodes',
    explains: true,
    inputs: flatSituations.map(quoted),
    decide,
    decideFlat: (situation) => decide(quoted(situation)),
    leadOf: ({ nodeValue }) =>
      typeof nodeValue === 'string' && nodeValue !== NOBODY ? nodeValue : '',
    engine,
  };
}

const NOBODY = 'personne ne porte';
const silent = { log() {}, warn() {}, error() {} };

function rulesFrom({ questions }, { facts, rows }) {
  const rules = {};
  for (const { name, question, options } of facts) {
    const { appliesWhen } = questions[question];
    const applies = appliesWhen && conjunctions(appliesWhen, facts).map(both);
    rules[name] = {
      question: name,
      'une possibilité': options.map(text),
      ...(applies && { 'applicable si': { 'une de ces conditions': applies } }),
    };
  }
  rules.orientation = {
    variations: [
      ...rows.map(({ lead, tests }) => ({ si: both(tests), alors: text(lead) })),
      { sinon: text(NOBODY) },
    ],
  };
  return rules;
}

function both(tests) {
  return { 'toutes ces conditions': tests.map(test) };
}

function test({ fact, options }) {
  const equal = options.map((option) => `${fact} = ${text(option)}`);
  return equal.length === 1 ? equal[0] : { 'une de ces conditions': equal };
}

function quoted(situation) {
  return Object.fromEntries(Object.entries(situation).map(([fact, value]) => [fact, text(value)]));
}

function text(value) {
  return `'${value}'`;
}
