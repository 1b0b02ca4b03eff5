import { bench } from './bench.js';

// `npm run bench:channel`: measures the built element with and without a channel, in one Chromium.
await bench({ isQuick: process.argv.includes('--quick') });
