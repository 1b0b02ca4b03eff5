import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Logic, LogicRule } from '../model/logic.js';
import type { Situation } from '../model/situation.js';
import { orient } from '../decide/orient.js';
import { assertRows } from '../testing/assert-rows.js';
import { allRows, deciding, rowOf, test } from '../testing/oracle.js';
import { packFrom } from '../testing/plain-texts.js';
import { randomSituation } from '../testing/random-pack.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { coverage } from './coverage.js';

const RUNS = { numRuns: 100 };
const packAndCases = soundLogic.chain((logic) =>
  fc.record({
    logic: fc.constant(logic),
    cases: fc.array(randomSituation(logic), { maxLength: 4 }),
  }),
);

/** Whether a rule holds in a case, where open means unknown, and whether the orientation hears it. */
function inCase(logic: Logic, rule: LogicRule, situation: Situation) {
  const { status, reasons, receipt } = orient(packFrom(logic), situation);
  const row = rowOf(logic, receipt.answers);
  const isHeard =
    rule.leads.length > 0
      ? reasons.rules.some((one) => one.rule === rule.id)
      : status === 'emergency'
        ? rule.tier === 'safety'
        : rule.tier !== 'fallback' || status === 'undetermined';
  const holds =
    rule.leads.length > 0 ? deciding(logic, row).includes(rule) : test(rule.when, row) === true;
  return { holds, isHeard };
}

/** Asks of each rule and each case whether it is right that the case is listed, or that it is not. */
function assertCases(
  { logic, cases }: { readonly logic: Logic; readonly cases: readonly Situation[] },
  expected: (at: { readonly holds: boolean; readonly isHeard: boolean }) => boolean | undefined,
): void {
  const found = coverage(logic, cases);
  for (const rule of logic.rules) {
    cases.forEach((situation, index) => {
      const isListed = found.some(({ rule: id, cases }) => id === rule.id && cases.includes(index));
      const wanted = expected(inCase(logic, rule, situation));
      if (wanted !== undefined) assert.equal(isListed, wanted, `${rule.id} in case ${index}`);
    });
  }
}

describe('coverage, compared with the plain interpreter', () => {
  it('lists a case where a rule holds and is heard, and none where it does neither', () => {
    fc.assert(
      fc.property(packAndCases, (random) => {
        assertCases(random, ({ holds, isHeard }) => {
          if (holds && isHeard) return true;
          return holds || isHeard ? undefined : false;
        });
      }),
      RUNS,
    );
  });

  it('shows the situations that would reach a rule that no case reaches, and only then', () => {
    fc.assert(
      fc.property(soundLogic, (logic) => {
        const rows = allRows(logic);
        for (const found of coverage(logic, [])) {
          const rule = logic.rules.find(({ id }) => id === found.rule);
          const wanted = rows.filter((row) =>
            rule?.leads.length
              ? deciding(logic, row).includes(rule)
              : rule && test(rule.when, row) === true,
          );
          assertRows(found.missing, wanted, rows);
        }
      }),
      RUNS,
    );
  });

  it('has no missing situation for a rule that a case reaches', () => {
    fc.assert(
      fc.property(packAndCases, ({ logic, cases }) => {
        const reached = coverage(logic, cases).filter((rule) => rule.cases.length > 0);
        assert.ok(reached.every(({ missing }) => missing === undefined));
      }),
      RUNS,
    );
  });
});

describe('coverage', () => {
  const danger = question('danger', ['yes', 'no'], { safety: true });
  const partners = [{ destination: 'b' }];

  it('lists no emergency for a rule that is silent there', () => {
    const save = rule('save', held('danger', 'yes'), ['a'], { tier: 'safety' });
    const note = rule('note', held('danger', 'yes'), [], { partners });
    const found = coverage(smallPack([danger], [save, note]), [{ danger: 'yes' }]);
    assert.deepEqual(
      found.map(({ cases }) => cases),
      [[0], []],
    );
  });

  it('lists no case with a lead for a fallback rule', () => {
    const lead = rule('lead', held('danger', 'no'), ['a']);
    const fallback = rule('fallback', held('danger', 'no'), [], { tier: 'fallback', partners });
    const found = coverage(smallPack([danger], [lead, fallback]), [{ danger: 'no' }]);
    assert.deepEqual(
      found.map(({ cases }) => cases),
      [[0], []],
    );
  });

  it('lists a case whose lead is certain by a rule, although something is left unanswered', () => {
    const found = coverage(smallPack([danger], [rule('r', held('danger', 'yes', 'no'), ['a'])]), [
      {},
    ]);
    assert.deepEqual(found[0]?.cases, [0]);
  });
});
