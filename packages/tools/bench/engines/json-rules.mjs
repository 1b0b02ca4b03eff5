import jsonRulesEngine from 'json-rules-engine';

const { Engine } = jsonRulesEngine;

/** One rule for each row, with priorities; the first that matches stops the run. */
export function jsonRules({ flat, flatSituations }) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  flat.rows.forEach(({ lead, tests }, index) =>
    engine.addRule({
      priority: flat.rows.length - index,
      conditions: { all: tests.map(test) },
      event: { type: 'lead', params: { lead } },
      onSuccess: () => engine.stop(),
    }),
  );
  return {
    name: 'json-rules-engine',
    isAsync: true,
    explains: true,
    inputs: flatSituations,
    decide: (situation) => engine.run(situation),
    leadOf: ({ events: [first] }) => first?.params.lead ?? '',
  };
}

function test({ fact, options }) {
  return options.length === 1
    ? { fact, operator: 'equal', value: options[0] }
    : { fact, operator: 'in', value: options };
}
