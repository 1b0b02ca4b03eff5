import { createRequire } from 'node:module';

const { module, version } = loadZen();

/** Which version of `zen-engine` was found: 2 where its program for this system is published. */
export const zenVersion = version;

/** A decision table of which the first row that matches decides; native, awaited. */
export function zen({ flat, flatSituations }, { trace = false } = {}) {
  // Content that is read beforehand is indexed; given as an object it is read again at every call.
  const content = new module.ZenDecisionContent(tableFrom(flat));
  const decision = new module.ZenEngine().createDecision(content);
  const options = { trace };
  return {
    name: `zen-engine ${version}${trace ? ', trace' : ''}`,
    isAsync: true,
    explains: trace,
    inputs: flatSituations,
    decide: (situation) => decision.evaluate(situation, options),
    leadOf: ({ result }) => result?.lead ?? '',
  };
}

/** The time that the engine itself says it took, in nanoseconds, at the median. */
export async function zenOwnTime({ decide, inputs }, count) {
  const times = [];
  for (const input of inputs.slice(0, count)) {
    const { performance: told } = await decide(input);
    times.push(Number.parseFloat(told) * (/ns$/.test(told) ? 1 : /ms$/.test(told) ? 1e6 : 1e3));
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}

/** The time for each decision when many are asked for at once, in nanoseconds; undefined before version 2. */
export async function zenBatchTime({ flat, flatSituations }, size, rounds) {
  const content = new module.ZenDecisionContent(tableFrom(flat));
  const engine = new module.ZenEngine({ loader: async () => content });
  if (!engine.evaluateBatch) return undefined;
  const batch = flatSituations.slice(0, size).map((context) => ({ key: 'table', context }));
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await engine.evaluateBatch(batch);
    times.push(((performance.now() - started) * 1e6) / size);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}

function loadZen() {
  const require = createRequire(import.meta.url);
  for (const name of ['zen-engine-2-linux-x64-gnu', '@gorules/zen-engine']) {
    try {
      const { version } = require(`${name}/package.json`);
      return { module: require(name), version };
    } catch {
      // Published for another system: the next one is tried.
    }
  }
  throw new Error('zen-engine does not run here: it has no program for this system.');
}

function tableFrom({ facts, rows }) {
  const used = facts.filter(({ name }) =>
    rows.some(({ tests }) => tests.some(({ fact }) => fact === name)),
  );
  const node = (id, type, content) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...content,
  });
  const edge = (sourceId, targetId) => ({ id: sourceId, sourceId, targetId, type: 'edge' });
  const content = {
    hitPolicy: 'first',
    inputs: used.map(({ name }) => ({ id: name, name, field: name })),
    outputs: [{ id: 'lead', name: 'lead', field: 'lead' }],
    rules: rows.map(({ lead, tests }, index) => ({
      _id: `r${index}`,
      ...Object.fromEntries(used.map(({ name }) => [name, ''])),
      ...Object.fromEntries(
        tests.map(({ fact, options }) => [fact, options.map(quote).join(', ')]),
      ),
      lead: quote(lead),
    })),
  };
  return {
    nodes: [
      node('in', 'inputNode'),
      node('table', 'decisionTableNode', { content }),
      node('out', 'outputNode'),
    ],
    edges: [edge('in', 'table'), edge('table', 'out')],
  };
}

function quote(text) {
  return `"${text}"`;
}
