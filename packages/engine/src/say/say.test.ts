import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { orient } from '../decide/orient.js';
import { explain } from '../explain/explain.js';
import { oriented, plainTexts, rulesFrom } from '../testing/plain-texts.js';
import { randomSituation } from '../testing/random-pack.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { say } from './say.js';

const cases = soundLogic.chain((logic) =>
  fc.record({ logic: fc.constant(logic), situation: randomSituation(logic) }),
);

describe('say', () => {
  it('says the same of who leads, and no reason, where nothing was explained', () => {
    fc.assert(
      fc.property(cases, ({ logic, situation }) => {
        const rules = rulesFrom(logic);
        const found = oriented(rules, situation);
        const texts = plainTexts(rules.logic);
        const { partners, advice, playbooks, reasons, refiningQuestions, notice, ...rest } = say(
          orient(rules, situation),
          undefined,
          texts,
        );
        assert.deepEqual(found, { ...found, ...rest });
        const empty = [partners, advice, playbooks, reasons.rules, refiningQuestions];
        assert.deepEqual(empty, [[], [], [], [], []]);
        assert.ok(notice.every(({ code }) => found.notice.some((one) => one.code === code)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives each rule its own words, in whatever language they come', () => {
    const logic = smallPack(
      [question('p', ['x', 'y'])],
      [
        rule('r', held('p', 'x'), ['a'], { partners: [{ destination: 'b' }] }),
        rule('note', held('p', 'x'), []),
        rule('else', { unknown: 'p' }, [], { tier: 'fallback', speaks: true }),
      ],
    );
    const rules = rulesFrom(logic);
    const words = (lang: string) => ({
      ...plainTexts(rules.logic),
      lang,
      rules: {
        r: { firstStep: `${lang} 1`, why: `${lang} 2`, conditions: { b: `${lang} 3` } },
        note: { advice: [`${lang} 4`] },
        else: { firstStep: `${lang} 5` },
      },
    });
    const decision = orient(rules, { p: 'x' });
    for (const lang of ['fr', 'en']) {
      const said = say(decision, explain(decision), words(lang));
      assert.equal(said.firstStep, `${lang} 1`);
      assert.equal(said.reasons.rules[0]?.why, `${lang} 2`);
      assert.equal(said.partners[0]?.if, `${lang} 3`);
      assert.deepEqual(said.advice, [{ text: `${lang} 4`, rule: 'note' }]);
      assert.equal(
        say(orient(rules, { p: 'unknown' }), undefined, words(lang)).firstStep,
        `${lang} 5`,
      );
    }
  });
});
