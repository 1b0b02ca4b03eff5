import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { namesNumber } from './names-number.js';

describe('a number in a text', () => {
  for (const text of [
    '15',
    ' 15',
    'Appelez le 15.',
    'le\u00a015 (jour et nuit)',
    '(15)',
    'Le 15, puis le 17',
  ]) {
    it(`is named by « ${text} »`, () => assert.equal(namesNumber(text, '15'), true));
  }

  for (const text of [
    '115',
    '155',
    '0 815',
    '15 20',
    '01 15 00',
    '01\u00a015\u00a000',
    'le 3115',
  ]) {
    it(`is not named by « ${text} », which is another one`, () =>
      assert.equal(namesNumber(text, '15'), false));
  }
});
