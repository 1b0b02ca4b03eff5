import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pack } from '@coord-orientation/sdk/bundled';

import { receiptWithTicks } from './receipt-with-ticks.js';
import { createSession } from './session.js';

const today = '2026-11-30';

function atResult() {
  const session = createSession(pack.rules, { today });
  session.answer('objet', 'personne');
  session.answer('danger', 'non');
  session.answer('besoin', 'coordination');
  return session;
}

describe('a session at its result', () => {
  it('ticks boxes, and takes all ticks away', () => {
    const session = atResult();
    session.answer('complique', ['refus', 'sans-medecin']);
    assert.deepEqual(session.decision.onResult[0]?.ticked, ['sans-medecin', 'refus']);
    session.answer('complique', []);
    assert.deepEqual(session.decision.onResult[0]?.ticked, []);
    assert.equal('complique' in session.situation, false);
  });

  it('asks nothing more, and goes back to the last question that was asked', () => {
    const session = atResult();
    const asked = () => session.current?.question;
    session.answer('complique', ['refus']);
    assert.equal(asked(), undefined);
    assert.equal(session.answered.includes('complique' as never), false);
    session.back();
    assert.equal(asked(), 'besoin');
  });

  it('keeps what is ticked while an answer is changed', () => {
    const session = atResult();
    session.answer('complique', ['refus']);
    session.answer('besoin', 'echange');
    assert.deepEqual(session.decision.onResult[0]?.ticked, ['refus']);
  });

  it('gives a receipt without ticks, and one with them to who asks for it', () => {
    const session = atResult();
    session.answer('complique', ['refus']);
    assert.equal('complique' in session.decision.receipt.answers, false);
    assert.deepEqual(receiptWithTicks(session.decision).answers['complique'], ['refus']);
    const opened = createSession(pack.rules, { today });
    for (const [question, answer] of Object.entries(receiptWithTicks(session.decision).answers)) {
      opened.answer(question as 'complique', answer as ['refus']);
    }
    assert.deepEqual(opened.decision.onResult[0]?.ticked, ['refus']);
  });

  it('refuses an empty list as an answer to a question that is asked', () => {
    const session = createSession(pack.rules, { today });
    session.answer('objet', 'collectif');
    assert.throws(() => session.answer('sujet', [] as never), { name: 'SituationError' });
  });
});
