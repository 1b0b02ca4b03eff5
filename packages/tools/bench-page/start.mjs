import { resolve } from 'node:path';
import { build } from '../build/build.mjs';
import { install } from '../lib/install.mjs';
import { installFolder } from '../lib/install-folder.mjs';

// `npm run bench:page`: builds, installs the other forms if needed, measures them in one Chromium.
process.chdir(resolve(import.meta.dirname, '../../..'));

if ((await install()) && (await build()) && (await installFolder('packages/tools/bench-page'))) {
  const { bench } = await import('./bench.mjs');
  process.exitCode = (await bench({ isQuick: process.argv.includes('--quick') })) ? 0 : 1;
} else process.exitCode = 1;
