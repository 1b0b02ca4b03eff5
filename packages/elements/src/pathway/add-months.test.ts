import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMonths } from './add-months.js';

describe('a date some months later', () => {
  for (const [date, months, later] of [
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-01', 12, '2027-12-01'],
  ] as const) {
    it(`is ${later}, ${months} months after ${date}`, () => {
      assert.equal(addMonths(date, months), later);
    });
  }
});
