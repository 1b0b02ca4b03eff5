import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Condition, Logic } from '../model/logic.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { check } from './check.js';

const need = question('need', ['care', 'home']);
const themes = question('themes', ['wound', 'pain'], {
  multiple: true,
  appliesWhen: held('need', 'care'),
});
const place = question('place', ['town', 'farm']);
const time = question('time', ['day', 'night']);

function neverOf(when: Condition, more: Partial<Logic> = {}) {
  const logic = smallPack([need, themes, place, time], [rule('never', when, ['a'])], more);
  return check(logic).findings.find(({ code }) => code === 'unreachable-rule')?.never;
}

describe('a rule that never applies', () => {
  it('[never-together] is told which two of its conditions exclude each other', () => {
    const parts = [held('need', 'care'), held('need', 'home')];
    assert.deepEqual(neverOf({ all: [held('place', 'town'), ...parts] }), { parts });
  });

  it('[never-together] is told the question that is not asked there', () => {
    const parts = [held('need', 'home'), held('themes', 'wound')];
    const when = { all: [...parts, held('place', 'farm')] };
    assert.deepEqual(neverOf(when), { parts, question: 'themes' });
  });

  it('[never-together] is told the combination that is declared impossible', () => {
    const parts = [held('need', 'home'), held('place', 'farm')];
    const constraints = [{ id: 'no-farm', impossible: { all: parts } }];
    assert.deepEqual(neverOf({ all: parts }, { constraints }), { parts, constraint: 'no-farm' });
  });

  it('[never-together] three that exclude each other are told as three', () => {
    const parts = [held('need', 'care'), held('place', 'town'), held('time', 'night')];
    const constraints = [{ id: 'three', impossible: { all: parts } }];
    assert.deepEqual(neverOf({ all: parts }, { constraints }), { parts, constraint: 'three' });
  });

  it('[never-together] a combination counts with what a question is asked for', () => {
    const parts = [held('place', 'town'), held('themes', 'pain')];
    const constraints = [{ id: 'no-town', impossible: { all: [held('need', 'care'), ...parts] } }];
    assert.deepEqual(neverOf({ all: parts }, { constraints }), { parts, constraint: 'no-town' });
  });

  it('[never-together] one that never holds is told alone', () => {
    assert.deepEqual(neverOf({ all: [held('need', 'care'), { any: [] }] }), {
      parts: [{ any: [] }],
    });
  });
});
