import type { SetupWorker } from 'msw/browser';

/**
 * Lets a test answer for the network. Test pages share one service worker, and MSW reloads a page that finds
 * it registered but is not controlled by it yet, which ends the test; so control is waited for first.
 */
export async function mockNetwork(worker: SetupWorker): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register('/mockServiceWorker.js');
  while (!serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
}
