import { build } from './build.mjs';
import { install } from './install.mjs';
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

const total = { passed: 0, failed: 0 };
if (!(await install())) {
  console.error('✖ install');
  total.failed += 1;
} else if (!(await build())) {
  console.error('✖ build (the tests were not run)');
  total.failed += 1;
  if (only === undefined || only === 'check') await count('check');
} else {
  for (const kind of only === undefined ? Object.keys(kinds) : [only]) await count(kind);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function count(kind) {
  try {
    const { passed, failed } = await kinds[kind]();
    total.passed += passed;
    total.failed += failed;
  } catch (error) {
    console.error(`✖ ${kind}`, error);
    total.failed += 1;
  }
}
