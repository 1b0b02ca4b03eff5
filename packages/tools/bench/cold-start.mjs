import { run } from '../lib/run.mjs';
import { summary } from './timing.mjs';

const PROCESSES = 5;

/**
 * What a person waits for in a process that has run nothing yet, in milliseconds: the medians of a few.
 * @returns {Promise<{ first: number, second: number }>} Until the first question is known, and the one after
 * the first answer: then all the rules are prepared.
 */
export async function coldQuestions() {
  const times = [];
  for (let count = 0; count < PROCESSES; count++) times.push(await inNewProcess());
  const median = (name) => summary(times.map((time) => time[name])).ns;
  return { first: median('first'), second: median('second') };
}

async function inNewProcess() {
  const { output } = await run(process.execPath, ['packages/tools/bench/cold-start.mjs'], {
    stdio: ['ignore', 'pipe', 2],
  });
  return JSON.parse(output);
}

if (process.argv[1] === import.meta.filename) {
  const { createSession } = await import('@coord-orientation/sdk');
  const { pack } = await import('@coord-orientation/sdk/bundled');
  const started = performance.now();
  const session = createSession(pack.rules);
  const first = performance.now() - started;
  session.answer('objet', 'personne');
  console.log(JSON.stringify({ first, second: performance.now() - started - first }));
}
