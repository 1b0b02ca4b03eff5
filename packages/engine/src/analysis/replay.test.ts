import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { check, checkEverywhere } from './check.js';
import { diff } from './diff.js';
import { replayFinding, replayLead, replayPartner, ReplayError } from './replay.js';

const questions = [question('p', ['x', 'y', 'z']), question('q', ['x', 'y'])];
const logic = smallPack(questions, [
  rule('r', held('p', 'x'), ['a']),
  rule('s', held('q', 'x'), ['b']),
]);
const rows = { count: '1', kinds: 1 };

describe('an example of the analysis', () => {
  it('is read by the plain interpreter before it is shown', () => {
    assert.ok(check(logic).findings.some(({ code }) => code === 'gap'));
    assert.ok(checkEverywhere(logic).findings.some(({ code }) => code === 'conflict'));
    const newer = smallPack(questions, [rule('r', held('p', 'y'), ['a'])]);
    assert.ok(diff(logic, newer).leads.length > 0);
  });

  it('is refused where the plain interpreter finds otherwise, with both readings', () => {
    const doctored = {
      code: 'gap',
      ids: [],
      rows: { ...rows, witness: { p: 'x', q: 'y' } },
    } as const;
    assert.throws(
      () => replayFinding(logic, doctored),
      (error) =>
        error instanceof ReplayError &&
        error.analysis.includes('no rule decides') &&
        error.plain === 'a, decided by r' &&
        error.message.includes('"p":"x"'),
    );
    const conflict = { code: 'conflict', ids: ['r', 's'], rows: doctored.rows } as const;
    assert.throws(() => replayFinding(logic, conflict), ReplayError);
    const shadowed = { code: 'shadowed', ids: ['r'], rows: doctored.rows } as const;
    assert.throws(() => replayFinding(logic, shadowed), ReplayError);
  });

  it('of a change is refused where another leads or helps', () => {
    const witness = { p: 'x', q: 'y' };
    const lead = { from: ['b'], to: ['a'], ...rows, witness, incomplete: '0', rules: [] };
    replayLead(logic, lead, lead.to);
    assert.throws(() => replayLead(logic, lead, lead.from), ReplayError);
    assert.throws(() => replayLead(logic, lead, undefined), ReplayError);
    const partner = {
      destination: 'c',
      change: 'added',
      rows: { ...rows, witness },
      rules: [],
    } as const;
    replayPartner(logic, partner, false);
    assert.throws(() => replayPartner(logic, partner, true), ReplayError);
  });
});
