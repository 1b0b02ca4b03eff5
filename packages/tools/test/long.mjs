import { build } from '../build/build.mjs';
import { install } from '../lib/install.mjs';
import { node24 } from '../node-24/node-24.mjs';
import { report } from './report.mjs';
import { runProgram } from './run-program.mjs';
import { testFiles } from './test-files.mjs';

// `npm run test:long`: what `npm test` leaves out, because it takes long or needs more than a bare machine has.
// `--only=visual` runs one part.
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length);

const parts = {
  async long() {
    const { nodeTests } = await import('./node-tests.mjs');
    return nodeTests(['node', 'e2e'].flatMap((kind) => testFiles(kind, [], { areLong: true })));
  },
  async 'node 24'() {
    const { nodeTests } = await import('./node-tests.mjs');
    return nodeTests(testFiles('node', []), await node24());
  },
  browsers: () => runProgram('packages/tools/engines/start.mjs', ['--installed']),
  visual: () => runProgram('packages/tools/visual/start.mjs'),
  mutants: () =>
    runProgram('packages/tools/lib/from-sources.mjs', ['packages/tools/test/mutants.mjs']),
};

const { count, timed, fail, finish } = report();
if (!(await timed('install', install))) fail('install');
else if (!(await timed('build', build))) fail('build (nothing was run)');
else {
  for (const [name, part] of Object.entries(parts)) {
    if (only === undefined || only === name) await count(name, part);
  }
}
finish();
