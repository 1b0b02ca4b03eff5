import { resolve } from 'node:path';
import { build } from '../build/build.mjs';
import { install } from '../lib/install.mjs';

// `npm run screenshots`: walks the six journeys on a phone and keeps each screen, to look at them.
const folder = resolve(process.argv[2] ?? 'node_modules/.cache/screenshots');
if (!(await install()) || !(await build())) process.exit(1);

const { nodeTests } = await import('../test/node-tests.mjs');
process.env.COORD_SCREENSHOTS = folder;
const { failures } = await nodeTests(['packages/e2e/demo/journeys.e2e.test.ts']);
console.log(`\nThe screens are in ${folder}`);
process.exitCode = failures.length === 0 ? 0 : 1;
