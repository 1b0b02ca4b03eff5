import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile } from '../compile.js';
import { type Decision, WORK } from '../decide/decision.js';
import { nextQuestion } from '../decide/next-question.js';
import { orient } from '../decide/orient.js';
import { loadRules } from '../decide/rules.js';
import { trustedRules } from '../decide/trusted-rules.js';
import { explain } from '../explain/explain.js';
import { describe as describeDecision } from '../say/describe.js';
import { sayDecision } from '../say/say-decision.js';
import { plainTexts } from '../testing/plain-texts.js';
import { soundLogic } from '../testing/rich-pack.js';
import { packLocal } from './pack-local.js';
import { packLogic } from './pack-logic.js';
import { unpackLocal } from './unpack-local.js';
import { randomLogic, randomSituation } from '../testing/random-pack.js';
import { addReasons } from './add-reasons.js';
import { unpackLogic } from './unpack-logic.js';

const cases = soundLogic.chain((logic) =>
  fc.record({ logic: fc.constant(logic), situation: randomSituation(logic) }),
);

describe('a packed logic', () => {
  it('is the same once it is unpacked', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const compiled = JSON.parse(JSON.stringify(compile(logic).logic));
        const { head, tables, reasons } = JSON.parse(JSON.stringify(packLogic(compiled)));
        const whole = addReasons(
          unpackLogic(head, () => tables),
          reasons,
        );
        assert.deepEqual(whole, compiled);
      }),
    );
  });

  it('has the same rules of a place once they are unpacked', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const compiled = JSON.parse(JSON.stringify(compile(logic).logic));
        const { format, order, outcomes, nodes, checksum } = compiled;
        const local = {
          format,
          class: 'here',
          base: '',
          rules: [],
          order,
          outcomes,
          nodes,
          checksum,
        };
        const packed = JSON.parse(JSON.stringify(packLocal(local, compiled)));
        assert.deepEqual(unpackLocal(packed, compiled), local);
        const cut = { ...packed, edges: undefined };
        assert.throws(() => unpackLocal(cut, compiled), { code: 'format' });
      }),
    );
  });

  it('reads its tables when they are asked for, and once', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const { head, tables } = packLogic(compile(logic).logic);
        let times = 0;
        const unpacked = unpackLogic(head, () => {
          times += 1;
          return tables;
        });
        assert.deepEqual(unpacked.questions, logic.questions);
        assert.equal(times, 0);
        assert.equal(unpacked.rules.length + unpacked.nodes.length > 0, true);
        assert.equal(times, 1);
      }),
      { numRuns: 1 },
    );
  });

  it('refuses what it could not write', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const compiled = compile(logic).logic;
        const rules = compiled.rules.map((rule) => ({ ...rule, id: 'two words' }));
        fc.pre(rules.length > 0);
        assert.throws(() => packLogic({ ...compiled, rules }), RangeError);
      }),
      { numRuns: 5 },
    );
  });
});

describe('rules whose reasons are not loaded', () => {
  it('decide as all of the logic does, in any pack', () => {
    fc.assert(
      fc.property(cases, ({ logic, situation }) => {
        const whole = loadRules(compile(logic).logic);
        const { head, tables } = packLogic(whole.logic);
        const deciding = unpackLogic(head, () => tables);
        const rules = trustedRules(deciding, undefined, () => undefined);
        assert.deepEqual(
          withoutWork(orient(rules, situation)),
          withoutWork(orient(whole, situation)),
        );
        assert.deepEqual(nextQuestion(rules, situation), nextQuestion(whole, situation));
      }),
      { numRuns: 300 },
    );
  });

  it('say who leads, and refuse to explain it', () => {
    fc.assert(
      fc.property(cases, ({ logic, situation }) => {
        const { head, tables } = packLogic(compile(logic).logic);
        const deciding = unpackLogic(head, () => tables);
        const decision = orient(
          trustedRules(deciding, undefined, () => undefined),
          situation,
        );
        const texts = plainTexts(deciding);
        assert.deepEqual(describeDecision(decision, texts), sayDecision(decision, texts));
        assert.throws(() => explain(decision), { name: 'PackError', code: 'incomplete' });
      }),
      { numRuns: 20 },
    );
  });
});

function withoutWork(decision: Decision) {
  return { ...decision, [WORK]: undefined };
}
