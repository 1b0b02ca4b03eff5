import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { themes, toListenTo } from '@coord-orientation/tools/rgaa/criteria.mjs';
import { reportFrom } from '@coord-orientation/tools/rgaa/report.mjs';

/** How many criteria each of the 13 themes of the RGAA 4.1 has: 106 in all. */
const COUNTS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

const all = themes.flatMap(({ criteria }) => criteria);

describe('the statement about the RGAA', () => {
  it('speaks of each of the 106 criteria once, in order', () => {
    const expected = COUNTS.flatMap((count, theme) =>
      Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
    );
    assert.equal(expected.length, 106);
    assert.deepEqual(
      all.map(({ number }) => number),
      expected,
    );
  });

  it('says for each whether it is met, and how that was checked', () => {
    const wrong = all.filter(
      ({ title, status, how }) =>
        title === '' || !['conforme', 'non applicable', 'non conforme'].includes(status) || !how[0],
    );
    assert.deepEqual(wrong, []);
  });

  it('names tests that exist, or what was done by hand and when', () => {
    const unclear = all.flatMap(({ number, how }) =>
      how
        .filter((one) =>
          one.endsWith('.test.ts')
            ? !existsSync(one)
            : !/^à la main, \d{4}-\d\d-\d\d : .{4,}/.test(one),
        )
        .map((one) => `${number}: ${one}`),
    );
    assert.deepEqual(unclear, []);
  });

  it('names the criteria that need a screen reader among the 106', () => {
    const numbers = all.map(({ number }) => number);
    assert.deepEqual(
      toListenTo.filter((number) => !numbers.includes(number)),
      [],
    );
  });

  it('is what the page in docs says', () => {
    const page = readFileSync('docs/reference/rgaa.md', 'utf8');
    assert.equal(page, reportFrom(), 'Run npm run docs:rgaa.');
  });
});
