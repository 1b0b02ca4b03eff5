import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { compile } from '../compile.js';
import { joinLocal, loadRules } from '../decide/rules.js';
import type { Logic } from '../model/logic.js';
import { allRows, deciding } from '../testing/oracle.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { checksum } from '../wire/checksum.js';
import { hasSameEmergencies } from './same-emergencies.js';

describe('a walk through two sets of rules', () => {
  const questions = [question('danger', ['oui', 'non']), question('besoin', ['parler', 'suivre'])];
  const rules = [
    rule('danger', held('danger', 'oui'), ['a'], { tier: 'safety' }),
    rule('parler', held('besoin', 'parler'), ['b']),
    rule('suivre', held('besoin', 'suivre'), ['c']),
  ];
  const shared = { ...smallPack(questions, rules), logicHash: 'abc' };
  const base = loadRules(compile(shared).logic);

  /** The rules of a place that replaces one, joined to the shared ones. */
  function joined(change: (local: object) => object = (same) => same) {
    const own = rule('ici', held('besoin', 'parler'), ['c']);
    const local = [{ ...own, territory: 'tarn', replaces: ['parler'] }];
    const territories = [{ id: 'tarn', departement: '81' }];
    const [built] = compile({ ...shared, local, territories }).local;
    return joinLocal(base, change(built ?? {}) as never);
  }

  it('finds the same emergencies where a place replaces an ordinary rule', () => {
    assert.equal(hasSameEmergencies(base, joined()), true);
  });

  it('finds a place that would be heard on danger', () => {
    const local = joined((built) => ({
      ...built,
      rules: [{ ...(built as { rules: object[] }).rules[0], tier: 'safety' }],
    }));
    assert.equal(hasSameEmergencies(base, local), false);
  });

  it('finds a place whose diagram takes an emergency away', () => {
    const calm = { ...shared, rules: rules.slice(1) };
    const { nodes, order, outcomes } = compile(calm).logic;
    // The same rules, in the positions that they have among all.
    const moved = outcomes.map((positions) => positions.map((position) => position + 1));
    const sum = checksum([order, ...moved, nodes]);
    const local = loadRules({ ...base.logic, nodes, order, outcomes: moved, checksum: sum });
    assert.equal(hasSameEmergencies(base, local), false);
  });

  it('says as much as trying every situation, whichever rule is left out', () => {
    fc.assert(
      fc.property(soundLogic, fc.nat(), (logic, pick) => {
        const left = logic.rules.filter((_, at) => at !== pick % Math.max(1, logic.rules.length));
        const other: Logic = { ...logic, rules: left };
        const isSame = allRows(logic).every((row) => dangerIn(logic, row) === dangerIn(other, row));
        const [one, two] = [logic, other].map((each) => loadRules(compile(each).logic));
        assert.ok(one && two);
        assert.equal(hasSameEmergencies(one, two), isSame);
      }),
    );
  });
});

function dangerIn(logic: Logic, row: Parameters<typeof deciding>[1]): string {
  const rules = deciding(logic, row).filter(({ tier }) => tier === 'safety');
  return rules.map(({ id }) => id).join();
}
