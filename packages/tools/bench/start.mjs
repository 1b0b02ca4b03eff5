import { resolve } from 'node:path';
import { installFolder } from '../lib/install-folder.mjs';
import { run } from '../lib/run.mjs';

// `npm run bench`: builds, installs the other engines if needed, measures.
process.chdir(resolve(import.meta.dirname, '../../..'));

// With `--json` only the figures go to the output; what the tools say goes beside it.
const { code } = await run(process.execPath, ['packages/tools/build/build.mjs'], {
  stdio: ['ignore', 2, 2],
});
if (code === 0 && (await installFolder('packages/tools/bench'))) {
  const { bench } = await import('./bench.mjs');
  await bench({ quick: process.argv.includes('--quick'), json: process.argv.includes('--json') });
} else process.exitCode = 1;
