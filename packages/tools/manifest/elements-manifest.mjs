import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { resolve } from 'node:path';

/**
 * Reads from the sources what the two tags promise: attributes, properties, events, parts, slots, states
 * and custom properties. `packages/elements/custom-elements-manifest.config.mjs` says where.
 * @returns {Promise<import('custom-elements-manifest').Package>}
 */
export function elementsManifest() {
  return cli({
    argv: ['analyze', '--quiet'],
    cwd: resolve(import.meta.dirname, '../../elements'),
    noWrite: true,
  });
}
