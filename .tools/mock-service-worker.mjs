import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
      return { body: readFileSync(worker, 'utf8'), type: 'js' };
    },
  };
}
