import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isFromOwnSite } from './own-site.js';

const line = (website: string | undefined, url: string | undefined) => ({
  website,
  source: { id: 'a', title: 'A', publisher: 'A', url },
});

describe('isFromOwnSite', () => {
  const cases: readonly [string | undefined, string | undefined, boolean][] = [
    ['https://dac.example/', 'https://www.dac.example/contact', true],
    ['https://dac.example', 'https://dac.example?page=2', true],
    ['https://dac.example/', 'https://press.example/dac.example', false],
    ['https://dac.example/', 'https://dac.example.press/', false],
    ['https://dac.example/', undefined, false],
    [undefined, 'https://dac.example/', false],
    [undefined, undefined, false],
  ];
  for (const [website, url, expected] of cases) {
    it(`is ${expected} of ${url} for ${website}`, () => {
      assert.equal(isFromOwnSite(line(website, url)), expected);
    });
  }
});
