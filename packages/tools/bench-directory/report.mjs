import { cpus } from 'node:os';

/** Writes what was measured as Markdown. */
export function reportFrom({ communes, rounds, measured, loading, costs }) {
  const worst = Math.max(...measured.map(({ engines: [ours] }) => ours.worst));
  const heaviest = Math.max(...costs.map(({ total }) => total));
  return `<!-- Written by npm run bench:directory. -->

# The directory in figures

| what | target | measured | reached |
| --- | --- | --- | --- |
| slowest search of ${count(communes)} communes, after loading | under 2 ms | ${ms(worst)} | ${said(worst < 2)} |
| all that a visitor loads for one département, gzip | under 12.5 kB | ${kb(heaviest)} | ${said(heaviest < 12_500)} |

## Searching, beside two libraries

One process, the three in turn over the same ${count(communes)} communes, 60 queries of each kind, ${rounds} rounds;
the communes are chosen by a seed, the time of a query is the median of its rounds. *Found*: the commune is among the first twenty answers. ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.
The libraries were given names without accents or hyphens and with « Saint » in full; ours does that itself.
Where a beginning fits more than twenty communes, the larger ones come first, which is why a half name does not find all.

${measured.map(section).join('\n\n')}

## Loading

Time to make all of France ready for searching, once; a visitor loads one département.

| library | time |
| --- | --- |
${loading.map(({ name, milliseconds }) => `| ${name} | ${Math.round(milliseconds)} ms |`).join('\n')}

## What a visitor loads

The index, and the communes and structures of one département; bytes, gzip.

| département | index | communes | structures | all |
| --- | --- | --- | --- | --- |
${costs.map(({ departement, index, communes: shard, structures, total }) => `| ${[departement, index, shard, structures, total].join(' | ')} |`).join('\n')}

What the directory covers, département by département: \`coord directory check\`.
`;
}

function section({ kind, engines }) {
  const rows = engines.map(
    ({ name, median, slow, worst, found }) =>
      `| ${name} | ${ms(median)} | ${ms(slow)} | ${ms(worst)} | ${Math.round(100 * found)} % |`,
  );
  return [
    `### ${kind[0].toUpperCase()}${kind.slice(1)}`,
    '',
    '| library | median | 95 in 100 under | slowest | found |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const ms = (time) => `${time < 1 ? time.toFixed(3) : time.toFixed(1)} ms`;
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const said = (isReached) => (isReached ? 'yes' : '**no**');
const count = (number) => number.toLocaleString('en');
