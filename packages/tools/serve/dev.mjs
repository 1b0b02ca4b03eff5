import { install } from '../lib/install.mjs';
import { endOnSignal, listen } from './listen.mjs';

// `npm run dev`: the pages of `examples` from the sources of all packages. What is saved shows at once.
endOnSignal();

if (!(await install())) process.exit(1);

// Only there once the dependencies are installed.
const { serveSources } = await import('./serve-sources.mjs');
await listen('dev', 4174, serveSources);
