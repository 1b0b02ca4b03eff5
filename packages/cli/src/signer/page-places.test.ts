import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readDirectoryFile } from '../directory/open-directory.js';
import { directoryPlaces } from '../directory/place-lookup.js';
import { pagePlaces } from './page-places.js';

describe('places in the page that signs', () => {
  it('have the regions of the directory', async () => {
    const { departements } = (await readDirectoryFile('index.json')) as {
      departements: readonly (readonly [code: string, name: string, region: string])[];
    };
    const regionOf = await pagePlaces.regions();
    for (const [code, , region] of departements) assert.equal(regionOf(code), region, code);
  });

  it('are where the directory has them, arrondissements too', async () => {
    for (const code of ['81004', '75112', '69381', '13201', '2A004', '97411', '69003']) {
      assert.deepEqual(await pagePlaces.placeOf(code), await directoryPlaces.placeOf(code), code);
    }
  });
});
