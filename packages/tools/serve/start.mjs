import { build } from '../build/build.mjs';
import { install } from '../lib/install.mjs';
import { endOnSignal, listen } from './listen.mjs';

// `npm start`: the pages of `examples` as a site shows them, from the built files.
endOnSignal();

if (!(await install()) || !(await build())) process.exit(1);

// Only there once the dependencies are installed.
const { serve } = await import('./serve.mjs');
await listen('start', 4173, serve);
