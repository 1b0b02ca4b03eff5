import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { orient } from '../decide/orient.js';
import type { Orientation } from '../model/orientation.js';
import type { Logic, LogicRule } from '../model/logic.js';
import { optionsOf, questionsOf } from '../model/condition-parts.js';
import { answers, type Cell, type Row, rowOf, test } from '../testing/oracle.js';
import { packFrom } from '../testing/plain-texts.js';
import { randomSituation } from '../testing/random-pack.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';

const RUNS = { numRuns: 300 };
const packAndSituation = soundLogic.chain((logic) =>
  fc.record({ logic: fc.constant(logic), situation: randomSituation(logic) }),
);

/** The rules without a lead that may speak beside this status. */
function speaking({ rules }: Logic, { status }: Orientation): readonly LogicRule[] {
  return rules.filter(
    ({ tier, leads }) =>
      leads.length === 0 &&
      (status === 'emergency'
        ? tier === 'safety'
        : tier !== 'fallback' || status === 'undetermined'),
  );
}

/** Every row in which each open question that applies now has some answer. */
function answered(logic: Logic, row: Row): readonly Row[] {
  return logic.questions.reduce<readonly Row[]>(
    (rows, question) => {
      if (row[question.id] !== 'unknown') return rows;
      const cells: readonly Cell[] = answers(question);
      return rows.flatMap((one) => cells.map((cell) => ({ ...one, [question.id]: cell })));
    },
    [row],
  );
}

/** Whether each test of a rule may come out either way, whatever the others say. */
function isSimple({ questions }: Logic, { when }: LogicRule): boolean {
  const tested = questionsOf(when);
  return (
    new Set(tested).size === tested.length &&
    questions.every(({ id, options }) => optionsOf(when, id).length < options.length)
  );
}

function named({ lead }: Orientation, rules: readonly LogicRule[]): readonly string[] {
  const all = rules.flatMap(({ partners }) => partners.map(({ destination }) => destination));
  return [...new Set(all)].filter((id) => !lead.includes(id)).sort();
}

function partnersOf({ partners }: Orientation, certainty: 'sure' | 'possible'): readonly string[] {
  return partners
    .filter((partner) => partner.certainty === certainty)
    .map(({ destination }) => destination)
    .sort();
}

function read(logic: Logic, situation: Readonly<Record<string, string | readonly string[]>>) {
  const orientation = orient(packFrom(logic), situation);
  const row = rowOf(logic, orientation.receipt.answers);
  const decided = new Set(orientation.reasons.rules.map((reason) => reason.rule));
  const adding = speaking(logic, orientation);
  const holding = adding.filter(({ when }) => test(when, row) === true);
  const sure = [...logic.rules.filter(({ id }) => decided.has(id)), ...holding];
  return { orientation, row, adding, sure };
}

describe('partners, compared with the plain interpreter', () => {
  it('are sure exactly where a deciding rule, or a rule that matches, names them', () => {
    fc.assert(
      fc.property(packAndSituation, ({ logic, situation }) => {
        const { orientation, sure } = read(logic, situation);
        assert.deepEqual(partnersOf(orientation, 'sure'), named(orientation, sure));
      }),
      RUNS,
    );
  });

  it('are possible wherever an open answer would bring them', () => {
    fc.assert(
      fc.property(packAndSituation, ({ logic, situation }) => {
        const { orientation, row, adding } = read(logic, situation);
        const rows = answered(logic, row);
        const reached = adding.filter(({ when }) => rows.some((one) => test(when, one) === true));
        const shown = orientation.partners.map(({ destination }) => destination);
        for (const id of named(orientation, reached)) assert.ok(shown.includes(id), id);
      }),
      RUNS,
    );
  });

  it('are possible only there, where no rule tests a question twice or for all its options', () => {
    fc.assert(
      fc.property(packAndSituation, ({ logic, situation }) => {
        if (!logic.rules.every((one) => isSimple(logic, one))) return;
        const { orientation, row, adding, sure } = read(logic, situation);
        const rows = answered(logic, row);
        const reached = adding.filter(({ when }) => rows.some((one) => test(when, one) === true));
        const isSure = (id: string) => named(orientation, sure).includes(id);
        assert.deepEqual(
          partnersOf(orientation, 'possible'),
          named(orientation, reached).filter((id) => !isSure(id)),
        );
      }),
      RUNS,
    );
  });
});

describe('partners', () => {
  const danger = question('danger', ['yes', 'no'], { safety: true });
  const partner = (id: string) => ({ partners: [{ destination: id }] });
  const logic = smallPack(
    [danger],
    [
      rule('save', held('danger', 'yes'), ['a'], { tier: 'safety', ...partner('b') }),
      rule('calm', held('danger', 'no'), ['b'], partner('a')),
      rule('with', held('danger', 'yes', 'no'), [], { tier: 'safety', ...partner('c') }),
      rule('note', held('danger', 'yes', 'no'), [], partner('d')),
      rule('else', { unknown: 'danger' }, [], { tier: 'fallback', ...partner('e') }),
    ],
  );
  const expected: readonly [string, readonly string[], readonly string[]][] = [
    ['yes', ['b', 'c'], []],
    ['no', ['a', 'c', 'd'], []],
    ['unknown', ['e'], ['c', 'd']],
  ];
  for (const [answer, sure, possible] of expected) {
    it(`are ${sure.join(', ')} for sure when danger is "${answer}"`, () => {
      const orientation = orient(packFrom(logic), { danger: answer });
      assert.deepEqual(partnersOf(orientation, 'sure'), sure);
      assert.deepEqual(partnersOf(orientation, 'possible'), possible);
    });
  }

  it('offer the questions that can still bring one', () => {
    assert.deepEqual(orient(packFrom(logic), {}).refine, []);
    const more = { ...logic, rules: [rule('note', held('danger', 'yes'), [], partner('d'))] };
    assert.deepEqual(orient(packFrom(more), {}).refine, ['danger']);
  });
});
