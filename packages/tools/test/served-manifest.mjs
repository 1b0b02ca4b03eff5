import { elementsManifest } from '../manifest/elements-manifest.mjs';

/**
 * Lets browser tests read what the two tags promise, as the sources say it now.
 * @returns {import('@web/test-runner').TestRunnerPlugin} Serves it at `/custom-elements.json`.
 */
export function servedManifest() {
  return {
    name: 'served-manifest',
    async serve(context) {
      if (context.path !== '/custom-elements.json') return undefined;
      return { body: JSON.stringify(await elementsManifest()), type: 'json' };
    },
  };
}
