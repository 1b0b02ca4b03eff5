import { cpus, loadavg } from 'node:os';

import type { Visit } from './visit.js';

/** The visits of a page with and without a channel, on a processor that was slowed so many times. */
export interface Measured {
  readonly slower: number;
  readonly without: readonly Visit[];
  readonly with: readonly Visit[];
}

/** Writes what was measured as a part of `docs/reference/performance.md`. */
export function reportFrom(measured: readonly Measured[], browser: string): string {
  const [{ without, with: follows } = { without: [], with: [] }] = measured;
  const before = without[0]?.bytes ?? new Map<string, number>();
  const after = [...(follows[0]?.bytes ?? [])].filter(([path]) => !before.has(path));
  const isPack = (path: string) => /^\/canal\/pack\/(?!\w+\.manifest\.json)/.test(path);
  const rows: readonly (readonly [string, (path: string) => boolean])[] = [
    ['what verifies, what follows, what opens a pack', (path) => !path.startsWith('/canal/')],
    [
      'metadata, manifest, numbers for emergencies, withdrawn versions',
      (path) => path.startsWith('/canal/') && !isPack(path),
    ],
    ['where the version is newer: rules and words in one language', isPack],
  ];
  const lines = rows.map(([what, isOfRow]) => {
    const own = after.filter(([path]) => isOfRow(path));
    const bytes = own.reduce((sum, [, size]) => sum + size, 0);
    return `| ${what} | ${own.length} | ${(bytes / 1000).toFixed(1)} kB |`;
  });
  const times = measured.map(({ slower, without, with: follows }) => {
    const first = (visits: readonly Visit[]) => seconds(visits.map((one) => one.first));
    const taken = seconds(follows.map((one) => one.taken ?? Number.NaN));
    return `| ${slower === 1 ? 'as it is' : `slowed ${slower} times`} | ${first(without)} | ${first(follows)} | ${taken} |`;
  });
  const missing = after.filter(([, size]) => size === 0).length;
  return `## What a channel adds

The same page with and without \`channel\`, each for somebody who was never there; the shared rules in a later version and the lines of one
département, published by two bodies on the same machine. Bytes are after gzip; what the code weighs is held by \`npm test\`
(\`.size-limit.mjs\`), and of it 0.3 kB stand in the element's first file.

| | requests | bytes |
| --- | --- | --- |
${lines.join('\n')}

The last line is read only where the channel has a newer version than the page. ${missing === 1 ? 'One' : missing} of the requests ${missing === 1 ? 'is' : 'are'} a 404: whether there are newer keys.

From the start of navigation, nothing cached, medians of ${follows.length} visits; ${browser}, ${cpus().length} cores.${busyNote()}

| processor | first question without \`channel\` | with it | newer rules taken |
| --- | --- | --- | --- |
${times.join('\n')}

Nobody waits for it: the rules that are there are asked by meanwhile.`;
}

function seconds(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  return `${((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) / 1000).toFixed(2)} s`;
}

function busyNote(): string {
  const [load = 0] = loadavg();
  return load > cpus().length + 1 ? ` **The machine was busy (load ${load.toFixed(1)}).**` : '';
}
