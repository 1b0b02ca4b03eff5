import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Logic } from '../model/logic.js';
import { optionsOf, questionsOf } from '../model/condition-parts.js';
import { allRows, deciding, fitting, leadOf, situations, test } from '../testing/oracle.js';
import { richLogic, soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import type { AnalysisCode } from './analysis-finding.js';
import { check, everyCondition } from './check.js';

const RUNS = { numRuns: 120 };

function found(logic: Logic, code: AnalysisCode): readonly string[] {
  return check(logic).findings.flatMap((finding) => (finding.code === code ? finding.ids : []));
}

/** Where somebody who says « je ne sais pas » to this question would be told a certain lead. */
function isUnsafe(logic: Logic, id: string): boolean {
  const rows = situations(logic);
  return allRows(logic).some((row) => {
    if (row[id] !== 'unknown') return false;
    const fits = fitting(rows, row);
    const leads = new Set(fits.map((fit) => leadOf(logic, fit)));
    return leads.size === 1 && !leads.has('') && fits.some((fit) => fit[id] !== 'na');
  });
}

describe('check of questions, compared with the plain interpreter', () => {
  it('finds exactly the questions that nobody is asked, or that nothing depends on', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const rows = allRows(logic);
        const used = new Set([
          ...logic.rules.flatMap(({ when }) => questionsOf(when)),
          ...logic.questions.flatMap(({ appliesWhen }) =>
            appliesWhen ? questionsOf(appliesWhen) : [],
          ),
        ]);
        const expected = logic.questions.filter(({ id, appliesWhen }) => {
          const isAsked = !appliesWhen || rows.some((row) => test(appliesWhen, row) === true);
          return !isAsked || !used.has(id);
        });
        assert.deepEqual(
          found(logic, 'unreachable-question'),
          expected.map(({ id }) => id),
        );
      }),
      RUNS,
    );
  });

  it('finds exactly the options that no condition names, but for those that stand for the rest', () => {
    fc.assert(
      fc.property(richLogic, fc.boolean(), (random, hasRest) => {
        const questions = random.questions.map((question) =>
          hasRest ? { ...question, rest: ['o1'] } : question,
        );
        const logic = { ...random, questions };
        const expected = questions.flatMap(({ id, options }) => {
          const named = everyCondition(logic).flatMap((condition) => optionsOf(condition, id));
          return options
            .filter((option) => !named.includes(option) && !(hasRest && option === 'o1'))
            .map((option) => `${id}=${option}`);
        });
        assert.deepEqual(found(logic, 'unused-option'), expected);
      }),
      RUNS,
    );
  });

  it('finds exactly the destinations that no situation leads to or brings in', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const rows = allRows(logic);
        const speaks = logic.rules.filter((rule) =>
          rule.leads.length > 0
            ? rows.some((row) => deciding(logic, row).includes(rule))
            : rows.some((row) => test(rule.when, row) === true),
        );
        const named = speaks.flatMap(({ leads, partners }) => [...leads, ...partners]);
        const expected = logic.destinations.filter(
          ({ id }) => !named.some(({ destination }) => destination === id),
        );
        assert.deepEqual(
          found(logic, 'unreachable-destination'),
          expected.map(({ id }) => id),
        );
      }),
      RUNS,
    );
  });

  it('finds every danger question where « je ne sais pas » would be certain, and no other', () => {
    fc.assert(
      fc.property(soundLogic.map(withDangerAlone), (logic) => assertUnsafe(logic)),
      RUNS,
    );
  });

  it('finds one that other questions depend on', () => {
    const more = question('more', ['x', 'y'], { appliesWhen: held('danger', 'yes') });
    const danger = question('danger', ['yes', 'no'], { safety: true });
    assertUnsafe(smallPack([danger, more], [rule('r', held('danger', 'yes', 'no'), ['a'])]));
  });

  it('finds one in which several dangers can be ticked', () => {
    const danger = question('danger', ['x', 'y'], { multiple: true, safety: true });
    const need = question('need', ['x', 'y']);
    const either = { all: [held('danger', 'x', 'y'), held('need', 'y')] };
    const rules = [rule('r', held('need', 'x'), ['a']), rule('s', either, ['b'])];
    assertUnsafe(smallPack([need, danger], rules));
  });
});

function assertUnsafe(logic: Logic): void {
  const unsafe = logic.questions.filter(({ id, safety }) => safety && isUnsafe(logic, id));
  const unreachable = found(logic, 'unreachable-question');
  assert.deepEqual(
    found(logic, 'unsafe-unknown'),
    unsafe.map(({ id }) => id).filter((id) => !unreachable.includes(id)),
  );
}

/** The same pack, with danger questions of one choice that no other question depends on. */
function withDangerAlone(logic: Logic): Logic {
  const danger = logic.questions.filter(({ safety }) => safety).map(({ id }) => id);
  const questions = logic.questions.map(({ appliesWhen, multiple, ...question }) => ({
    ...question,
    ...(multiple && !question.safety && { multiple }),
    ...(appliesWhen &&
      !questionsOf(appliesWhen).some((id) => danger.includes(id)) && { appliesWhen }),
  }));
  return { ...logic, questions };
}
