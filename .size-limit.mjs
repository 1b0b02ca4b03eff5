import { readdirSync } from 'node:fs';
import { longestWords } from './.tools/longest-words.mjs';

const folder = 'packages/elements/dist/cdn';
const first = `${folder}/coord-orientation.js`;
const details = partsNamed('details', 'whose-place');
const folds = partsNamed('tools', 'what-if', 'pathway');
const places = partsNamed('places');

const words = (await longestWords()).map((name) => `${folder}/${name}`);

/** What a visitor loads, in kB of 1,000 bytes after gzip; more than the limit fails `npm test`. */
export default [
  { name: 'the first question', path: first, limit: '38 kB', gzip: true },
  {
    name: 'its code: Lit, engine, SDK and elements, without rules and words',
    path: 'node_modules/.cache/code-alone/coord-orientation.js',
    limit: '22 kB',
    gzip: true,
  },
  {
    name: 'to the end of a result, every fold closed',
    path: [first, ...details, ...words],
    limit: '80 kB',
    gzip: true,
  },
  {
    name: 'the same, every fold open, with a pathway',
    path: [first, ...details, ...folds, ...words],
    limit: '95 kB',
    gzip: true,
  },
  {
    name: 'the same, with the field for the commune',
    path: [first, ...details, ...folds, ...words, ...places],
    limit: '112 kB',
    gzip: true,
  },
];

/** The file of each part; one that the build has put into another file is weighed there. */
function partsNamed(...names) {
  return names.flatMap((name) => filesNamed(new RegExp(`^${name}\\.\\w+\\.js$`)));
}

function filesNamed(pattern) {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);
}
