import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pack } from '../decide/rules.js';
import { orient } from '../decide/orient.js';
import type { SourceStatus } from '../model/logic.js';
import { packFrom } from '../testing/plain-texts.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';

const logic = smallPack(
  [question('p', ['x', 'y'])],
  [rule('r', held('p', 'x'), ['a'], { sources: [{ source: 'one' }, { source: 'two' }] })],
);

/** The pack with a status for each source that is loaded, to be read again by the end of 2027. */
function packWith(status: Readonly<Record<string, SourceStatus>>): Pack {
  const pack = packFrom(logic);
  const sources = Object.entries(status).map(([id, each]) => [
    id,
    { title: id, publisher: '', status: each, checked: '2026-11-22', reviewBy: '2027-12-31' },
  ]);
  return { ...pack, texts: { ...pack.texts, sources: Object.fromEntries(sources) } };
}

describe('the sources of a reason', () => {
  const cases: readonly [string, Readonly<Record<string, SourceStatus>>, boolean][] = [
    ['is weak where none of them is strong', { one: 'press', two: 'deduced' }, true],
    ['is not weak with a single strong one', { one: 'press', two: 'law' }, false],
    ['is not called weak as long as one is not loaded', { one: 'press' }, false],
  ];
  for (const [name, status, weak] of cases) {
    it(name, () => {
      const { reasons } = orient(packWith(status), { p: 'x' });
      assert.equal(reasons.rules[0]?.weak, weak);
    });
  }

  it('are due on the day of their review, and not said to be so before they are loaded', () => {
    const codesOn = (pack: Pack, today: string) =>
      orient({ ...pack, logic: { ...pack.logic, validUntil: '2029-01-01' } }, { p: 'x' }, { today })
        .notice.map(({ code }) => code)
        .filter((code) => code !== 'not-validated');
    const pack = packWith({ one: 'press', two: 'law' });
    assert.deepEqual(codesOn(pack, '2027-12-30'), []);
    assert.deepEqual(codesOn(pack, '2027-12-31'), ['review-due']);
    assert.deepEqual(codesOn(packWith({}), '2027-12-31'), []);
  });

  it('make an orientation provisional once the rules are past their last day', () => {
    const pack = packWith({});
    const { status, notice } = orient(pack, { p: 'x' }, { today: '2099-01-01' });
    assert.equal(status, 'provisional');
    assert.ok(notice.some(({ code, date }) => code === 'expired' && date === logic.validUntil));
  });
});
