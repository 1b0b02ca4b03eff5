import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { orient } from '../decide/orient.js';
import type { Logic } from '../model/logic.js';
import type { Answer, Situation } from '../model/situation.js';
import { fitting, leadOf, type Row, rowOf, situations } from '../testing/oracle.js';
import { rulesFrom } from '../testing/plain-texts.js';
import { randomSituation } from '../testing/random-pack.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { whatIf, whyNot } from './what-if.js';

const RUNS = { numRuns: 200 };
/** A pack in which the first question is about who asks. */
const packs = soundLogic.map((logic) => ({
  ...logic,
  questions: logic.questions.map((one, index) => (index === 0 ? { ...one, fixed: true } : one)),
}));
// Brute force looks at situations in which every answer counts.
const packAndSituation = packs
  .chain((logic) => fc.record({ logic: fc.constant(logic), situation: randomSituation(logic) }))
  .filter(({ logic, situation }) => orient(rulesFrom(logic), situation).setAside.length === 0);

/** The one lead that fits these answers, or undefined; undefined too where they contradict. */
function certain(logic: Logic, rows: readonly Row[], situation: Situation): string | undefined {
  const { setAside } = orient(rulesFrom(logic), situation);
  if (setAside.some(({ because }) => because === 'contradiction')) return undefined;
  const fits = fitting(rows, rowOf(logic, applying(logic, situation)));
  const leads = new Set(fits.map((fit) => leadOf(logic, fit)));
  return leads.size === 1 ? [...leads][0] : undefined;
}

/** Who leads on the result, certain or provisional. */
function shown(logic: Logic, situation: Situation): readonly string[] {
  return [...orient(rulesFrom(logic), situation).receipt.leads].sort();
}

function applying(logic: Logic, situation: Situation): Situation {
  return orient(rulesFrom(logic), situation).receipt.answers;
}

/** Other answers to questions that may be changed; of several choices one is ticked more or less. */
function changes(logic: Logic, situation: Situation): readonly (readonly [string, Answer])[] {
  return logic.questions.flatMap(({ id, options, multiple, safety, fixed }) => {
    const given = situation[id];
    if (given === undefined || safety || fixed) return [];
    if (!multiple) {
      const others = options.filter((option) => option !== given);
      return others.map((option): readonly [string, Answer] => [id, option]);
    }
    return options.flatMap((option): readonly (readonly [string, Answer])[] => {
      const set = options.filter((one) => [given].flat().includes(one) !== (one === option));
      return set.length > 0 ? [[id, set]] : [];
    });
  });
}

/** For each other certain lead, how many changed answers it takes: one or two. */
function distances(logic: Logic, situation: Situation): ReadonlyMap<string, number> {
  const rows = situations(logic);
  const own = shown(logic, situation).join('+');
  const found = new Map<string, number>();
  const single = changes(logic, situation);
  const visit = (steps: readonly (readonly [string, Answer])[]) => {
    const lead = certain(logic, rows, { ...situation, ...Object.fromEntries(steps) });
    if (lead && lead !== own && !found.has(lead)) found.set(lead, steps.length);
  };
  for (const one of single) visit([one]);
  for (const one of single) for (const two of single) if (one[0] < two[0]) visit([one, two]);
  return found;
}

describe('whatIf, compared with the plain interpreter', () => {
  it('finds the nearest other leads, at most three', () => {
    fc.assert(
      fc.property(packAndSituation, ({ logic, situation }) => {
        const expected = distances(logic, situation);
        const found = whatIf(rulesFrom(logic), situation);
        const nearest = [...expected.values()].sort((a, b) => a - b).slice(0, 3);
        assert.deepEqual(
          found.map((one) => one.changes.length),
          nearest,
        );
        const leads = found.map((one) => [...one.leads].sort().join('+'));
        assert.equal(new Set(leads).size, leads.length);
        leads.forEach((lead, index) => assert.equal(expected.get(lead), nearest[index]));
      }),
      RUNS,
    );
  });

  it('gives changes that lead where it says, and never changes danger or who asks', () => {
    fc.assert(
      fc.property(packAndSituation, ({ logic, situation }) => {
        for (const { changes, leads } of whatIf(rulesFrom(logic), situation)) {
          const entries = changes.map(({ question, answer }) => [question, answer] as const);
          const after = orient(rulesFrom(logic), { ...situation, ...Object.fromEntries(entries) });
          assert.deepEqual([...after.receipt.leads].sort(), [...leads].sort());
          for (const [id, answer] of entries) {
            const question = logic.questions.find((one) => one.id === id);
            assert.ok(question && !question.safety && !question.fixed);
            assert.ok(situation[id] !== undefined && String(situation[id]) !== String(answer));
          }
        }
      }),
      RUNS,
    );
  });

  it('says of a destination the fewest changes that make it lead, or nothing', () => {
    fc.assert(
      fc.property(packAndSituation, ({ logic, situation }) => {
        const own = shown(logic, situation);
        const expected = [...distances(logic, situation)];
        for (const id of ['a', 'b', 'c']) {
          const with_ = expected.filter(([lead]) => lead.split('+').includes(id));
          const least = Math.min(...with_.map(([, distance]) => distance));
          const found = whyNot(rulesFrom(logic), situation, id);
          const wanted = own.includes(id) || least === Infinity ? undefined : least;
          assert.equal(found?.changes.length, wanted);
          if (found) assert.ok(found.leads.includes(id));
        }
      }),
      RUNS,
    );
  });
});

describe('whatIf', () => {
  it('[same-answer] offers nobody who leads already where that is provisional', () => {
    const logic = smallPack(
      [question('need', ['yes', 'no'])],
      [
        rule('named', held('need', 'yes'), ['a']),
        rule('other', held('need', 'no'), ['b']),
        rule('unsure', { unknown: 'need' }, ['a'], { tier: 'general' }),
      ],
    );
    const situation = { need: 'unknown' };
    assert.equal(orient(rulesFrom(logic), situation).status, 'provisional');
    const found = whatIf(rulesFrom(logic), situation);
    assert.deepEqual(
      found.map(({ leads }) => leads),
      [['b']],
    );
    assert.equal(whyNot(rulesFrom(logic), situation, 'a'), undefined);
  });

  const pack = (rules: Logic['rules'], ids = ['o1', 'o10']) =>
    rulesFrom(smallPack([question('need', ids, { multiple: true })], rules));

  it('reads one ticked option written as a word like a list of one', () => {
    const rules = [rule('r', { all: [held('need', 'o1'), held('need', 'o10')] }, ['a'])];
    const other = rule('s', { not: held('need', 'o1') }, ['b']);
    const listed = whatIf(pack([...rules, other]), { need: ['o10'] });
    assert.deepEqual(listed, [
      { changes: [{ question: 'need', answer: ['o10', 'o1'] }], leads: ['a'] },
    ]);
    assert.deepEqual(whatIf(pack([...rules, other]), { need: 'o10' }), listed);
  });

  it('looks beside an answer that was set aside', () => {
    const logic = smallPack(
      [question('need', ['x', 'y']), question('theme', ['x', 'y', 'z'])],
      [rule('r', held('need', 'x'), ['a']), rule('s', held('need', 'y'), ['b'])],
      { constraints: [{ id: 'c', impossible: held('theme', 'z') }] },
    );
    const [nearest] = whatIf(rulesFrom(logic), { need: 'x', theme: 'z' });
    assert.deepEqual(nearest?.leads, ['b']);
  });
});
