import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Rules } from '@coord-orientation/engine';

import { pack } from './bundled.js';
import { createSession } from './session.js';

/** The bundled rules, as if the first question and one of its answers had been renamed. */
function renamedRules(): Rules {
  const [first, ...others] = pack.rules.logic.questions;
  assert.ok(first);
  const questions = [
    { ...first, renamedFrom: 'demande', renamedOptions: { personne: 'patient' } },
    ...others,
  ];
  const logic = Object.create(pack.rules.logic, {
    questions: { value: questions },
  }) as Rules['logic'];
  const runtime = { ...pack.rules.runtime, slots: { ...pack.rules.runtime.slots, questions } };
  return { ...pack.rules, logic, runtime } as Rules;
}

describe('a session with answers from before ids were renamed', () => {
  it('[renamed-id] takes a preset under its old ids, and does not ask it', () => {
    const session = createSession(renamedRules(), { preset: { demande: 'patient' } });
    assert.deepEqual(session.situation, { objet: 'personne' });
    assert.notEqual(session.current?.question, 'objet');
    assert.deepEqual(session.answered, []);
  });

  it('[renamed-id] takes an answer under its old ids, as a shared link gives it', () => {
    const session = createSession(renamedRules());
    session.answer('demande', 'patient');
    assert.deepEqual(session.situation, { objet: 'personne' });
    assert.deepEqual(session.answered, ['objet']);
  });
});
