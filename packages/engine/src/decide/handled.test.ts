import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { compile } from '../compile.js';
import { explain } from '../explain/explain.js';
import { whatIf } from '../explain/what-if.js';
import type { Logic } from '../model/logic.js';
import type { Rules } from '../model/rules.js';
import type { Situation } from '../model/situation.js';
import { answerFacts, factsOf } from '../testing/answer-set/facts-of.js';
import { solve } from '../testing/answer-set/solve.js';
import { answers, test } from '../testing/oracle.js';
import { randomLogic, randomSituation, SETTLED, withSettled } from '../testing/random-pack.js';
import { soundLogic } from '../testing/rich-pack.js';
import { dangerRules } from './handled.js';
import { nextQuestion, optionsOfQuestion } from './next-question.js';
import { orient } from './orient.js';
import { loadRules } from './rules.js';

const options = (...ids: readonly string[]) => ids;

const PERSON = { question: 'about', options: ['person'] };

/** A danger, what may say it in other words, and two needs. */
const LOGIC: Logic = {
  format: 1,
  id: 'small',
  version: '1.0.0',
  date: '2026-01-01',
  validUntil: '2027-01-01',
  logicHash: 'h',
  validated: true,
  emergency: ['15'],
  questions: [
    {
      id: 'about',
      options: options('emergency', 'person', 'group'),
      fixed: true,
      means: { emergency: { danger: 'life' } },
    },
    {
      id: 'danger',
      options: options('life', 'doubt', 'no'),
      safety: true,
      settled: 'no',
      appliesWhen: { any: [PERSON, { unknown: 'about' }] },
    },
    { id: 'need', options: options('much', 'talk'), appliesWhen: PERSON },
  ],
  constraints: [],
  destinations: ['15', '119', 'dac', 'cpts'].map((id) => ({
    ...{ id, kind: 'door', availability: 'hours' },
  })),
  rules: [
    rule('said', 'safety', { question: 'about', options: ['emergency'] }, '15'),
    rule('life', 'safety', { question: 'danger', options: ['life'] }, '15'),
    {
      ...rule('doubt', 'safety', { question: 'danger', options: ['doubt'] }, '119'),
      urgency: 'today',
    },
    rule('much', 'specific', { question: 'need', options: ['much'] }, 'dac'),
    rule('talk', 'specific', { question: 'need', options: ['talk'] }, 'cpts'),
    rule('group', 'specific', { question: 'about', options: ['group'] }, 'cpts'),
  ],
  sources: [],
};

function rule(
  id: string,
  tier: 'safety' | 'specific',
  when: Logic['rules'][number]['when'],
  lead: string,
) {
  const leads = [{ destination: lead }];
  return { id, tier, when, leads, partners: [], playbooks: [], sources: [], overrides: [] };
}

const rules = loadRules(compile(LOGIC).logic);
const DANGER = { about: 'person', danger: 'life', need: 'much' };
const handled = ['danger'];

describe('a danger that is dealt with', () => {
  it('steps back, and is told first with its number', () => {
    const { status, leads, safety } = orient(rules, DANGER, { handled });
    assert.equal(status, 'certain');
    assert.deepEqual(
      leads.map(({ destination }) => destination),
      ['dac'],
    );
    assert.deepEqual(safety.handled, [
      { question: 'danger', answer: 'life', rules: ['life'], destinations: ['15'] },
    ]);
  });

  it('is an emergency to who opens its receipt: the answer is the one that was given', () => {
    const { receipt } = orient(rules, DANGER, { handled });
    assert.deepEqual(receipt.answers, DANGER);
    assert.deepEqual(receipt.handled, handled);
    assert.equal(orient(rules, receipt.answers).status, 'emergency');
    assert.equal(orient(rules, DANGER).receipt.handled, undefined);
  });

  it('is not forgotten where it is no longer asked about', () => {
    const { leads, safety, setAside } = orient(rules, { ...DANGER, about: 'group' }, { handled });
    assert.deepEqual(
      leads.map(({ destination }) => destination),
      ['cpts'],
    );
    assert.equal(safety.handled.length, 1);
    assert.deepEqual(
      setAside.map(({ question }) => question),
      ['need'],
    );
  });

  it('is named by no reason and by nothing that would change the answer', () => {
    const { reasons } = explain(orient(rules, DANGER, { handled }));
    assert.deepEqual(reasons.facts, [{ question: 'need', answer: 'much' }]);
    assert.deepEqual(whatIf(rules, DANGER, { handled }), [
      { changes: [{ question: 'need', answer: 'talk' }], leads: ['cpts'] },
    ]);
  });

  it('lets the ordinary questions go on, without the answer that says the same in other words', () => {
    const next = nextQuestion(rules, { about: 'person', danger: 'life' }, { handled });
    assert.deepEqual([next?.question, next?.options], ['need', ['much', 'talk']]);
    assert.deepEqual(optionsOfQuestion(rules, {}, 'about', { handled }), ['person', 'group']);
    assert.equal(nextQuestion(rules, DANGER), undefined);
  });

  it('is refused where nothing was said that is one', () => {
    for (const situation of [{}, { danger: 'no' }, { danger: 'unknown' }]) {
      assert.throws(() => orient(rules, situation, { handled }), /"danger" has no answer/);
    }
    assert.throws(() => orient(rules, DANGER, { handled: ['about'] }), /Expected one of: danger/);
  });

  it('is as urgent as the most urgent of its rules', () => {
    assert.equal(orient(rules, DANGER).safety.urgency, 'now');
    assert.equal(orient(rules, { about: 'person', danger: 'doubt' }).safety.urgency, 'today');
    assert.equal(orient(rules, { about: 'group' }).safety.urgency, undefined);
  });

  it('leaves what the other answers give with no danger, in any pack', () => {
    fc.assert(
      fc.property(withHandled(randomLogic), ([logic, situation]) => {
        const loaded = loadRules(compile(logic).logic);
        const dangers = dangersIn(loaded, situation);
        const ruled = { ...situation, ...Object.fromEntries(dangers.map((id) => [id, SETTLED])) };
        const real = orient(loaded, situation, { handled: dangers });
        const expected = orient(loaded, ruled);
        for (const key of ['status', 'leads', 'possible', 'openQuestions', 'speaker'] as const) {
          assert.deepEqual(real[key], expected[key]);
        }
        const { partners, advice, refiningQuestions } = explain(real);
        const plain = explain(expected);
        assert.deepEqual(
          { partners, advice, refiningQuestions },
          {
            partners: plain.partners,
            advice: plain.advice,
            refiningQuestions: plain.refiningQuestions,
          },
        );
        assert.deepEqual(
          nextQuestion(loaded, situation, { handled: dangers }),
          nextQuestion(loaded, ruled),
        );
        assert.deepEqual(
          real.safety.handled.map(({ question, answer }) => [question, answer]),
          dangers.map((id) => [id, situation[id]]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is one where a safety rule can match that answer, by the plain interpreter', () => {
    fc.assert(
      fc.property(randomLogic.map(withSettled), (logic) => {
        const loaded = loadRules(compile({ ...logic, constraints: [] }).logic);
        for (const question of logic.questions.filter(({ multiple }) => !multiple)) {
          for (const option of question.options) {
            const found = dangerRules(loaded, question.id, option).map(({ id }) => id);
            const expected = logic.rules.filter(
              (one) =>
                one.tier === 'safety' &&
                one.leads.length > 0 &&
                JSON.stringify(one.when).includes(`"${question.id}"`) &&
                everyRow(logic).some(
                  (row) => row[question.id]?.[0] === option && test(one.when, row),
                ),
            );
            // Where several tests of one condition can never hold together it may be one too many.
            for (const { id } of expected) assert.ok(found.includes(id));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('counts the same in the opinion of an answer-set program', async () => {
    await fc.assert(
      fc.asyncProperty(withHandled(soundLogic), async ([logic, situation]) => {
        const loaded = loadRules(compile(logic).logic);
        const dangers = dangersIn(loaded, situation);
        const decision = orient(loaded, situation, { handled: dangers });
        // A danger that is no longer asked about is told, and is no fact.
        const ruled = { ...situation, ...Object.fromEntries(dangers.map((id) => [id, SETTLED])) };
        const { answers: counted } = orient(loaded, ruled).receipt;
        const said = Object.fromEntries(
          Object.keys(counted).map((id) => [id, decision.receipt.answers[id]]),
        );
        const asked = dangers.filter((id) => id in counted);
        const facts = `${factsOf(logic)}\n${answerFacts(said, asked)}`;
        const open = await solve(`${facts}\nopen.`, ['lead/1'], { isDistinct: true });
        const sets = open.map((row) => (row.get('lead') ?? []).map(([id = '']) => id).sort());
        assert.deepEqual(
          decision.possible.map((set) => set.join('+')).sort(),
          sets.map((set) => set.join('+')).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});

type Case = readonly [Logic, Situation];

/** Packs whose dangers can be ruled out, and answers. */
function withHandled(logics: fc.Arbitrary<Logic>): fc.Arbitrary<Case> {
  return logics
    .map(withSettled)
    .chain((logic) => fc.tuple(fc.constant(logic), randomSituation(logic)));
}

function dangersIn(loaded: Rules, situation: Situation): readonly string[] {
  return loaded.logic.questions.flatMap(({ id, settled }) =>
    settled && dangerRules(loaded, id, situation[id]).length > 0 ? [id] : [],
  );
}

/** Every answer to every question, whether it applies or not. */
function everyRow(logic: Logic): readonly Readonly<Record<string, readonly string[]>>[] {
  let rows: readonly Readonly<Record<string, readonly string[]>>[] = [{}];
  for (const question of logic.questions) {
    rows = rows.flatMap((row) => answers(question).map((one) => ({ ...row, [question.id]: one })));
  }
  return rows;
}
