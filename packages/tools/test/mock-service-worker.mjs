import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the worker does when the last page that it knows is closed. */
const LEAVE = 'self.registration.unregister()';

/**
 * Lets browser tests use MSW without a copy of its worker in the repository.
 * @returns {import('@web/test-runner').TestRunnerPlugin} Serves it at `/mockServiceWorker.js`.
 */
export function mockServiceWorker() {
  const worker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));
  return {
    name: 'mock-service-worker',
    serve(context) {
      if (context.path !== '/mockServiceWorker.js') return undefined;
      const body = readFileSync(worker, 'utf8');
      if (!body.includes(LEAVE))
        throw new Error(`The worker of MSW does not say ${LEAVE} any more.`);
      // Two files run at a time: the page that opens meanwhile would be left without it.
      return { body: body.replace(LEAVE, 'undefined'), type: 'js' };
    },
  };
}
