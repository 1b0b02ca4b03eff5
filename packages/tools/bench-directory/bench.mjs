import { readFileSync, writeFileSync } from 'node:fs';
import { openDirectory } from '@coord-orientation/directory';
import { costs } from './costs.mjs';
import { loadEngines } from './engines.mjs';
import { makeQueries } from './queries.mjs';
import { reportFrom } from './report.mjs';

const DOCUMENT = 'docs/reference/directory.md';

/**
 * Measures the search of communes beside two libraries, on the same data, in one process.
 * @param {{ isQuick: boolean }} options Quick: one round, nothing written.
 */
export async function bench({ isQuick }) {
  const read = async (name) => JSON.parse(readFileSync(`packages/directory/data/${name}`, 'utf8'));
  const directory = await openDirectory(read);
  await directory.load(directory.index.departements.map(([code]) => code));
  const communes = [...directory.communes.values()].flatMap((file) => file.communes);
  const engines = loadEngines(directory, communes);
  const kinds = makeQueries(communes);
  const rounds = isQuick ? 1 : 3;
  const measured = kinds.map(({ kind, queries }) => ({
    kind,
    engines: measureInTurn(engines, queries, rounds),
  }));
  const loading = engines.map(({ name, loading: milliseconds }) => ({ name, milliseconds }));
  const report = reportFrom({
    communes: communes.length,
    rounds,
    measured,
    loading,
    costs: costs(),
  });
  if (!isQuick) writeFileSync(DOCUMENT, report);
  console.log(isQuick ? report : `Written: ${DOCUMENT}`);
}

/** Each engine answers all queries in turn, round after round, so that what disturbs one disturbs all. */
function measureInTurn(engines, queries, rounds) {
  const results = engines.map(({ name }) => ({ name, times: queries.map(() => []), found: 0 }));
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { search }] of engines.entries()) {
      for (const [query, { text, code }] of queries.entries()) {
        const started = performance.now();
        const codes = search(text);
        const time = performance.now() - started;
        // The first round warms up, and says what was found.
        if (round === 0) results[at].found += codes.includes(code) ? 1 : 0;
        else results[at].times[query].push(time);
      }
    }
  }
  return results.map(({ name, times, found }) => ({
    name,
    found: found / queries.length,
    ...spread(times),
  }));
}

/** Over the queries; the time of each is the median of its rounds. */
function spread(times) {
  const sorted = times.map(median).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), slow: at(0.95), worst: at(1) };
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
