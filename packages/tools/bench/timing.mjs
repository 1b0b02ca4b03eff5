/**
 * Times engines in turn, round after round in one process, so that what disturbs one disturbs all.
 *
 * @param engines As `enginesFor` gives them.
 * @param {{ rounds: number, sliceMs: number }} effort How often, and how long each one's turn lasts.
 * @returns {Promise<{ name: string, ns: number, low: number, high: number }[]>} Per decision: the median
 * of the rounds, and the spread from the first tenth to the last.
 */
export async function timeAll(engines, { rounds, sliceMs }) {
  const runs = [];
  for (const [index, engine] of engines.entries()) {
    const { loop, loopAwaited } = await import(`./loop.mjs?${index}-${engine.name}-${++imported}`);
    runs.push({
      engine,
      times: /** @type {number[]} */ ([]),
      count: 1,
      turn: engine.isAsync ? loopAwaited : loop,
    });
  }
  for (const run of runs) await calibrate(run, sliceMs);
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) run.times.push(await timeTurn(run));
  }
  return runs.map(({ engine, times }) => ({ name: engine.name, ...summary(times) }));
}

let imported = 0;
const UNTIMED = 0.4;
const sink = { last: undefined };

/** Finds how many decisions fill a turn; warms up on the way. */
async function calibrate(run, sliceMs) {
  for (;;) {
    const ns = await timeTurn(run);
    const wanted = Math.max(1, Math.round((sliceMs * 1e6) / ns));
    const isEnough = wanted <= run.count * 2;
    run.count = Math.min(wanted, run.count * 10);
    if (isEnough) return;
  }
}

// Between two turns V8 may have thrown away the code of an engine, because others allocate much: the first
// part of a turn brings it back, and does not count.
async function timeTurn({ engine, count, turn }) {
  if (count > 1) await turn(engine.decide, engine.inputs, Math.ceil(count * UNTIMED), sink);
  const started = process.hrtime.bigint();
  const waiting = turn(engine.decide, engine.inputs, count, sink);
  if (engine.isAsync) await waiting;
  return Number(process.hrtime.bigint() - started) / count;
}

/** The median of numbers, and where the first and last tenth of them end. */
export function summary(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { ns: at(0.5), low: at(0.1), high: at(0.9) };
}
