import { readFileSync } from 'node:fs';
import { run } from '../lib/run.mjs';
import { summary } from './timing.mjs';

const PROCESSES = 5;

/** The first question on an empty form in a process that has run nothing yet, in milliseconds: the median of a few. */
export async function coldFirstQuestion() {
  const times = [];
  for (let count = 0; count < PROCESSES; count++) times.push(await inNewProcess());
  return summary(times).ns;
}

async function inNewProcess() {
  const { output } = await run(process.execPath, ['packages/tools/bench/cold-start.mjs'], {
    stdio: ['ignore', 'pipe', 2],
  });
  return Number(output);
}

if (process.argv[1] === import.meta.filename) {
  const { loadPack, nextQuestion } = await import('@coord-orientation/engine');
  const read = (name) => JSON.parse(readFileSync(`packages/rules/dist/${name}.json`, 'utf8'));
  const pack = loadPack(read('logic'), read('texts.fr'));
  const started = performance.now();
  nextQuestion(pack, {});
  console.log(performance.now() - started);
}
