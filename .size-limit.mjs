import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const folder = 'packages/elements/dist/cdn';
const first = `${folder}/coord-orientation.js`;
const details = partNamed(/^details\.\w+\.js$/)[0];
const tools = partNamed(/^tools\.\w+\.js$/)[0];
const places = partNamed(/^places\.\w+\.js$/)[0];

// Of each person's way through the questions, the longest: one file of words for each first answer.
const [words] = partNamed(/^texts\.fr\.(?!others)[\w-]+\.\w+\.json$/).sort(
  (one, two) => sizeOf(two) - sizeOf(one),
);

/** What a visitor loads, in kB of 1,000 bytes after gzip; more than the limit fails `npm test`. */
export default [
  { name: 'the first question', path: first, limit: '35 kB', gzip: true },
  {
    name: 'its code: Lit, engine, SDK and elements, without rules and words',
    path: 'node_modules/.cache/code-alone/coord-orientation.js',
    limit: '21.6 kB',
    gzip: true,
  },
  {
    name: 'to the end of a result, every fold open',
    path: [first, details, tools, words],
    limit: '61.5 kB',
    gzip: true,
  },
  {
    name: 'the same, with the field for the commune',
    path: [first, details, tools, words, places],
    limit: '77 kB',
    gzip: true,
  },
];

function partNamed(pattern) {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);
}

function sizeOf(file) {
  return gzipSync(readFileSync(file)).length;
}
