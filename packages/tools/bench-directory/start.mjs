import { resolve } from 'node:path';
import { installFolder } from '../lib/install-folder.mjs';
import { run } from '../lib/run.mjs';

// `npm run bench:directory`: builds, installs the other libraries if needed, measures.
process.chdir(resolve(import.meta.dirname, '../../..'));

const { code } = await run(process.execPath, ['packages/tools/build/build.mjs']);
if (code === 0 && (await installFolder('packages/tools/bench-directory'))) {
  const { bench } = await import('./bench.mjs');
  await bench({ isQuick: process.argv.includes('--quick') });
} else process.exitCode = 1;
