import { readdirSync } from 'node:fs';

const folder = 'packages/elements/dist/cdn';
const first = `${folder}/coord-orientation.js`;
const result = [...partsNamed('details', 'reasons'), ...filesNamed(/^fr\.rest\.\w+\.js$/)];
const folds = partsNamed('keep', 'what-if', 'pathway');
const places = partsNamed('places');

/** What a visitor loads, in kB of 1,000 bytes after gzip; more than the limit fails `npm test`. */
export default [
  // The goals are 38 kB, and 22 kB of code. What holds gestures, failures and old libraries took two more, and
  // all that is said in a danger two; where a channel comes in, a third of one.
  { name: 'the first question', path: first, limit: '40.2 kB', gzip: true },
  {
    name: 'its code: Lit, engine, SDK and elements, without rules and words',
    path: 'node_modules/.cache/code-alone/coord-orientation.js',
    limit: '27 kB',
    gzip: true,
  },
  {
    name: 'to the end of a result, every fold closed',
    path: [first, ...result],
    limit: '98.6 kB',
    gzip: true,
  },
  {
    name: 'the whole flow in French: every fold open, with a pathway',
    path: [first, ...result, ...folds],
    limit: '107.9 kB',
    gzip: true,
  },
  {
    name: 'the same, with the field for the commune',
    path: [first, ...result, ...folds, ...places],
    limit: '125.3 kB',
    gzip: true,
  },
  {
    name: 'what verifies a channel, where a page names one',
    path: partsNamed('client'),
    limit: '6 kB',
    gzip: true,
  },
  {
    name: 'the same, with what follows it and opens its pack',
    path: partsNamed('client', 'channel', 'open-pack'),
    limit: '10.1 kB',
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
