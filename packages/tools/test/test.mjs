import { build } from '../build/build.mjs';
import { install } from '../lib/install.mjs';
import { testFiles } from './test-files.mjs';

// `npm test -- packages/engine` looks only there; `--only=node` runs one kind of test.
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length);

const kinds = {
  check: async () => (await import('./check.mjs')).check(paths),
  node: async () => (await import('./node-tests.mjs')).nodeTests(testFiles('node', paths)),
  browser: async () =>
    (await import('./browser-tests.mjs')).browserTests(testFiles('browser', paths)),
};

let passed = 0;
const failures = [];
if (!(await install())) {
  failures.push('install');
} else if (!(await build())) {
  failures.push('build (the tests were not run)');
  if (only === undefined || only === 'check') await count('check');
} else {
  for (const kind of only === undefined ? Object.keys(kinds) : [only]) await count(kind);
}
// Once more at the end, where they are found also when a long log was cut.
console.log(['', ...failures.map((failure) => `✖ ${failure}`)].join('\n'));
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

async function count(kind) {
  try {
    const result = await kinds[kind]();
    passed += result.passed;
    failures.push(...result.failures);
  } catch (error) {
    console.error(error);
    failures.push(kind);
  }
}
