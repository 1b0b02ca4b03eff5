import { build } from './build.mjs';
import { findFiles } from './find-files.mjs';
import { install } from './install.mjs';

// `npm test -- packages/engine` looks only there; `--only=node` runs one kind of test.
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length);

const kinds = {
  check: async () => (await import('./check.mjs')).check(paths),
  node: async () => (await import('./node-tests.mjs')).nodeTests(testFiles(isNodeTest)),
  browser: async () => (await import('./browser-tests.mjs')).browserTests(testFiles(isBrowserTest)),
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

function testFiles(isWanted) {
  const files = ['packages', 'examples'].flatMap(findFiles).filter(isWanted);
  const starts = paths.map((path) => path.replace(/^\.\/|\/$/g, ''));
  return starts.length === 0
    ? files
    : files.filter((file) => starts.some((start) => file.startsWith(start)));
}

function isNodeTest(file) {
  return file.endsWith('.test.ts') && !isBrowserTest(file);
}

function isBrowserTest(file) {
  return file.endsWith('.browser.test.ts');
}
