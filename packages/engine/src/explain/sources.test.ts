import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Logic, SourceStatus } from '../model/logic.js';
import type { Rules } from '../model/rules.js';
import { oriented, rulesFrom } from '../testing/plain-texts.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';

const logic = smallPack(
  [question('p', ['x', 'y'])],
  [rule('r', held('p', 'x'), ['a'], { sources: [{ source: 'one' }, { source: 'two' }] })],
);

/** The rules with a status for each source that is known, to be read again by the end of 2027. */
function rulesWith(
  statuses: Readonly<Record<string, SourceStatus>>,
  more: Partial<Logic> = {},
): Rules {
  const sources = Object.entries(statuses).map(([id, status]) => ({
    id,
    status,
    reviewBy: '2027-12-31',
  }));
  return rulesFrom({ ...logic, sources, ...more });
}

describe('the sources of a reason', () => {
  const cases: readonly [string, Readonly<Record<string, SourceStatus>>, boolean][] = [
    ['is weak where none of them is strong', { one: 'press', two: 'deduced' }, true],
    ['is weak where others only repeat it', { one: 'relay', two: 'press' }, true],
    ['is weak where what is official proves a code alone', { one: 'testimony', two: 'code' }, true],
    ['is not weak with a single strong one', { one: 'press', two: 'law' }, false],
    ['is not called weak where nothing is known of one', { one: 'press' }, false],
  ];
  for (const [name, status, weak] of cases) {
    it(name, () => {
      const { reasons } = oriented(rulesWith(status), { p: 'x' });
      assert.equal(reasons.rules[0]?.weak, weak);
    });
  }

  it('are due on the day of their review, and not said to be so where nothing is known of them', () => {
    const later = { validUntil: '2029-01-01' };
    const codesOn = (rules: Rules, today: string) =>
      oriented(rules, { p: 'x' }, { today })
        .notice.map(({ code }) => code)
        .filter((code) => code !== 'not-validated');
    const rules = rulesWith({ one: 'press', two: 'law' }, later);
    assert.deepEqual(codesOn(rules, '2027-12-30'), []);
    assert.deepEqual(codesOn(rules, '2027-12-31'), ['review-due']);
    assert.deepEqual(codesOn(rulesWith({}, later), '2027-12-31'), []);
  });

  it('make an orientation provisional once the rules are past their last day', () => {
    const { status, notice } = oriented(rulesWith({}), { p: 'x' }, { today: '2099-01-01' });
    assert.equal(status, 'provisional');
    assert.ok(notice.some(({ code, date }) => code === 'expired' && date === logic.validUntil));
  });
});
