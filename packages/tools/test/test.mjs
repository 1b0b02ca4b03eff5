import { build, generate } from '../build/build.mjs';
import { install } from '../lib/install.mjs';
import { report } from './report.mjs';
import { needGenerated, testFiles } from './test-files.mjs';

// `npm test -- packages/engine` looks only there; `--only=node` runs one kind of test.
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length);

const files = {
  node: testFiles('node', paths),
  browser: testFiles('browser', paths),
  e2e: testFiles('e2e', paths),
};
const isAsked = (kind) => only === undefined || only === kind;
const isRun = (kind) => isAsked(kind) && files[kind].length > 0;
// What visitors load is weighed when everything is looked at. Types are of all packages: who names single
// test files wants the answer of those, soon.
const isWeighed = paths.length === 0;
const areTyped = paths.length === 0 || !paths.every((path) => path.endsWith('.test.ts'));

const { count, timed, fail, finish } = report();

const isGenerated = once('generated', generate);
const isBuiltOnce = once('build', build);
const isBuilt = async () => (await isGenerated()) && isBuiltOnce();

const parts = {
  async check() {
    if (!isAsked('check')) return;
    // Only the weighing waits for the build, which keeps one core busy and leaves the other.
    const isReady = isWeighed ? isBuilt() : undefined;
    if (areTyped && !(await isGenerated())) return;
    const { check } = await import('./check.mjs');
    await count('check', () => check(paths, { areTyped, isBuilt: isReady }));
  },
  async node() {
    if (!isRun('node') || (needGenerated(files.node) && !(await isGenerated()))) return;
    const { nodeTests } = await import('./node-tests.mjs');
    await count('node', () => nodeTests(files.node));
  },
  async browser() {
    if (!isRun('browser') || !(await isGenerated())) return;
    const { browserTests } = await import('./browser-tests.mjs');
    await count('browser', () => browserTests(files.browser));
  },
  async e2e() {
    if (!isRun('e2e') || !(await isBuilt())) return;
    const { nodeTests } = await import('./node-tests.mjs');
    await count('e2e', () => nodeTests(files.e2e));
  },
};

if (!(await timed('install', install))) fail('install');
// Side by side for the few tests that somebody waits for; where each part fills the machine, one after the other.
else if (paths.length > 0) await Promise.all([inTurn('node', 'browser', 'e2e'), parts.check()]);
else await inTurn('check', 'node', 'browser', 'e2e');
finish();

async function inTurn(...names) {
  for (const name of names) await parts[name]();
}

/** Does a part when the first one asks for it. */
function once(part, work) {
  let result;
  return () => (result ??= timed(part, work).then((isDone) => isDone || failed(part)));
}

function failed(part) {
  fail(`${part} (what needs it was not run)`);
  return false;
}
