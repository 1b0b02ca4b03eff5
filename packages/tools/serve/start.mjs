import { build } from '../build/build.mjs';
import { install } from '../lib/install.mjs';

// `npm start` says `exec` so that a signal sent to npm gets here, not to a shell between the two;
// Windows has no `exec`, fails, and goes on to the second half.
// Ctrl+C comes twice, from the terminal and from npm.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => process.exit(0));
}

if (!(await install()) || !(await build())) process.exit(1);

const port = Number(process.env.PORT ?? 4173);
try {
  // Only there once the dependencies are installed.
  const { serve } = await import('./serve.mjs');
  const { address } = await serve(port);
  console.log(`\nThe demo is open at ${address}\nCtrl+C stops it.`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${port} is in use. Stop that program, or choose another: PORT=8080 npm start`,
  );
  process.exit(1);
}
