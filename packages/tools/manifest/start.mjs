// Writes `packages/elements/custom-elements.json`, which editors read beside the package.
import { writeFileSync } from 'node:fs';
import { elementsManifest } from './elements-manifest.mjs';

const manifest = await elementsManifest();
writeFileSync('packages/elements/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
