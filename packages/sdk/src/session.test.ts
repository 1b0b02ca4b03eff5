import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { explain, type Situation } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';

import { describeAnswer } from './describe-answer.js';
import { createSession, dangersIn } from './session.js';

const today = '2026-11-22';
const ECHANGE = [
  ['objet', 'personne'],
  ['danger', 'non'],
  ['besoin', 'echange'],
] as const;

describe('a session', () => {
  it('asks the first question, then only what can still change the lead', () => {
    const session = createSession(pack.rules, { today });
    assert.equal(session.current?.question, 'objet');
    session.answer('objet', 'personne');
    assert.equal(session.current?.question, 'danger');
    session.answer('danger', 'non');
    session.answer('besoin', 'coordination');
    assert.equal(session.current, undefined);
    assert.deepEqual(session.decision.receipt.leads, ['dac']);
  });

  it('stops at once in an emergency', () => {
    const session = createSession(pack.rules, { today });
    session.answer('objet', 'urgence');
    assert.equal(session.current, undefined);
    assert.equal(session.decision.status, 'emergency');
  });

  it('goes back to the question before with its answer, and on again without losing later ones', () => {
    const session = createSession(pack.rules, { today });
    session.answer('objet', 'personne');
    session.answer('danger', 'non');
    session.answer('besoin', 'medecin');
    session.back();
    assert.deepEqual([session.current?.question, session.current?.answer], ['besoin', 'medecin']);
    session.back();
    assert.equal(session.current?.question, 'danger');
    session.answer('danger', 'non');
    assert.equal(session.current?.question, 'cumul');
  });

  it('sets a later answer aside when an earlier one is changed, and finds it again', () => {
    const session = createSession(pack.rules, { today });
    session.answer('objet', 'personne');
    session.answer('danger', 'non');
    session.answer('besoin', 'echange');
    session.answer('objet', 'moi-usager');
    assert.deepEqual(
      session.decision.setAside.map(({ question }) => question),
      ['besoin'],
    );
    session.answer('objet', 'personne');
    assert.deepEqual(session.decision.setAside, []);
    assert.deepEqual(session.decision.receipt.leads, ['cpts']);
  });

  it('[edit-earlier] restricts an earlier question by the answers before it alone', () => {
    const ids = pack.rules.logic.questions.map(({ id }) => id);
    const whole = createSession(pack.rules, { today }).current?.options;
    const session = createSession(pack.rules, { today });
    for (const [id, answer] of ECHANGE) session.answer(id, answer);
    for (const id of session.answered) {
      const before = createSession(pack.rules, { today });
      for (const [other, answer] of ECHANGE) {
        if (ids.indexOf(other) < ids.indexOf(id)) before.answer(other, answer);
      }
      session.edit(id as 'objet');
      assert.deepEqual(session.current?.options, before.current?.options);
    }
    session.edit('objet');
    assert.deepEqual(session.current?.options, whole);
  });

  it('does not ask what the application fixed', () => {
    const session = createSession(pack.rules, { today, preset: { objet: 'collectif' } });
    assert.notEqual(session.current?.question, 'objet');
    session.restart();
    assert.deepEqual(session.situation, { objet: 'collectif' });
    assert.deepEqual(session.answered, []);
  });

  it('tells each subscriber of a change until it leaves', () => {
    const session = createSession(pack.rules, { today });
    let heard = 0;
    const leave = session.subscribe(() => heard++);
    session.answer('objet', 'unknown');
    leave();
    session.restart();
    assert.equal(heard, 1);
  });

  it('follows the local rules of a place', () => {
    const local = { ...pack.rules, class: 'tarn' };
    const session = createSession(pack.rules, { today, place: [local] });
    session.answer('objet', 'personne');
    session.answer('danger', 'non');
    session.answer('besoin', 'echange');
    assert.ok(explain(session.decision).notice.every(({ code }) => code !== 'local'));
    const anywhere = createSession(pack.rules, { today });
    for (const [id, answer] of Object.entries(session.situation)) {
      anywhere.answer(id as 'objet', answer as 'personne');
    }
    assert.ok(explain(anywhere.decision).notice.some(({ code }) => code === 'local'));
  });

  it('goes to another place, and forgets it', () => {
    const session = createSession(pack.rules, { today });
    const isLocal = () => explain(session.decision).notice.some(({ code }) => code === 'local');
    for (const [id, answer] of ECHANGE) session.answer(id, answer);
    assert.ok(isLocal());
    session.setPlace([{ ...pack.rules, class: 'tarn' }]);
    assert.ok(!isLocal());
    session.setPlace([]);
    assert.ok(isLocal());
  });

  it('decides once for each answer, however often it is read', () => {
    const session = createSession(pack.rules, { today });
    session.answer('objet', 'urgence');
    assert.equal(session.decision, session.decision);
  });

  it('refuses an option that the pack lacks, and names the nearest', () => {
    const session = createSession(pack.rules, { today });
    // @ts-expect-error: the types know every option of the shared pack.
    assert.throws(() => session.answer('objet', 'persone'), /Did you mean "personne"/);
  });

  it('says an answer in the words of the pack', () => {
    assert.equal(describeAnswer(pack.core, 'objet', 'pratique'), 'Ma pratique');
    assert.equal(describeAnswer(pack.core, 'objet', 'unknown'), 'Je ne sais pas bien');
    assert.equal(
      describeAnswer(pack.core, 'sujet', ['maladie', 'precarite']),
      'Une maladie, Précarité',
    );
  });

  describe('in a danger', () => {
    const inDanger = (...answers: readonly (readonly [string, string])[]) => {
      const session = createSession<Situation>(pack.rules, { today });
      for (const [id, answer] of answers) session.answer(id, answer);
      return session;
    };
    const SUICIDE = [
      ['objet', 'personne'],
      ['danger', 'suicide'],
    ] as const;

    it('goes on without taking the danger back, and tells it first', () => {
      const session = inDanger(...SUICIDE);
      assert.deepEqual(session.dangers, ['danger']);
      session.handle();
      assert.equal(session.current?.question, 'besoin');
      session.answer('besoin', 'coordination');
      const { status, receipt, safety } = session.decision;
      assert.equal(status, 'certain');
      assert.equal(receipt.answers['danger'], 'suicide');
      assert.deepEqual(safety.handled[0]?.destinations, ['suicide-3114']);
      session.answer('objet', 'collectif');
      assert.equal(session.decision.safety.handled.length, 1);
    });

    it('asks an urgency again without that answer, and keeps it as the danger that it means', () => {
      const session = inDanger(['objet', 'urgence']);
      session.handle();
      assert.deepEqual(session.situation, { danger: 'vital' });
      assert.equal(session.current?.question, 'objet');
      const all = pack.rules.logic.questions[0]?.options ?? [];
      assert.deepEqual(
        session.current.options,
        all.filter((option) => option !== 'urgence'),
      );
      session.answer('objet', 'collectif');
      assert.equal(session.decision.safety.handled[0]?.answer, 'vital');
    });

    it('is an emergency again when it is taken back up, when it is answered otherwise, and not after a restart', () => {
      const session = inDanger(...SUICIDE);
      session.handle();
      session.reopen('danger');
      assert.equal(session.decision.status, 'emergency');
      session.handle();
      session.answer('danger', 'violence');
      assert.equal(session.decision.status, 'emergency');
      assert.deepEqual(session.handled, []);
      session.handle();
      session.restart();
      assert.deepEqual(session.handled, []);
    });

    it('asks about a danger that another answer sets aside: dealt with, or an emergency again', () => {
      const session = inDanger(...SUICIDE, ['objet', 'pratique']);
      assert.deepEqual(session.dangersAside, ['danger']);
      session.recall();
      assert.deepEqual(session.dangers, ['danger']);
      session.answer('objet', 'pratique');
      session.handle();
      assert.deepEqual(session.dangersAside, []);
      assert.equal(session.decision.safety.handled[0]?.answer, 'suicide');
      assert.deepEqual(inDanger(['objet', 'pratique'], ['danger', 'non']).dangersAside, []);
    });

    it('shows an emergency before the question about another danger, and then asks about that one', () => {
      const session = inDanger(...SUICIDE, ['objet', 'urgence']);
      assert.deepEqual([session.dangers, session.dangersAside], [['objet'], []]);
      session.handle();
      assert.deepEqual(session.handled, []);
      assert.equal(session.situation['danger'], 'suicide');
      assert.deepEqual([...session.dangers, ...session.dangersAside], ['danger']);
      session.handle();
      assert.equal(session.decision.safety.handled[0]?.answer, 'suicide');
    });

    it('finds the answers that say a danger, in the question about it or in other words', () => {
      const { rules } = pack;
      assert.deepEqual(dangersIn<Situation>(rules, { objet: 'personne', danger: 'violence' }), {
        danger: 'violence',
      });
      assert.deepEqual(dangersIn<Situation>(rules, { objet: 'urgence' }), { objet: 'urgence' });
      assert.deepEqual(dangersIn<Situation>(rules, { objet: 'personne', danger: 'non' }), {});
      assert.deepEqual(dangersIn<Situation>(rules, { danger: 'unknown', besoin: 'avis' }), {});
    });

    it('takes a danger that the application presets, and asks whether there is one where it rules it out', () => {
      const preset = { objet: 'personne', danger: 'non' } as const;
      const session = createSession(pack.rules, { today, preset });
      assert.equal(session.current?.question, 'danger');
      const raised = createSession(pack.rules, { today, preset: { ...preset, danger: 'vital' } });
      assert.equal(raised.decision.status, 'emergency');
    });
  });
});
