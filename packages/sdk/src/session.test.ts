import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pack } from '@coord-orientation/sdk/bundled';

import { describeAnswer } from './describe-answer.js';
import { createOrientation } from './session.js';

const today = '2026-11-22';
const ECHANGE = [
  ['objet', 'personne'],
  ['danger', 'non'],
  ['besoin', 'echange'],
] as const;

describe('a session', () => {
  it('asks the first question, then only what can still change the lead', () => {
    const session = createOrientation(pack, { today });
    assert.equal(session.current?.question, 'objet');
    session.answer('objet', 'personne');
    assert.equal(session.current?.question, 'danger');
    session.answer('danger', 'non');
    session.answer('besoin', 'coordination');
    assert.equal(session.current, undefined);
    assert.deepEqual(session.orientation.lead, ['dac']);
  });

  it('stops at once in an emergency', () => {
    const session = createOrientation(pack, { today });
    session.answer('objet', 'urgence');
    assert.equal(session.current, undefined);
    assert.equal(session.orientation.status, 'emergency');
  });

  it('goes back to the question before with its answer, and on again without losing later ones', () => {
    const session = createOrientation(pack, { today });
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
    const session = createOrientation(pack, { today });
    session.answer('objet', 'personne');
    session.answer('danger', 'non');
    session.answer('besoin', 'echange');
    session.answer('objet', 'moi-usager');
    assert.deepEqual(
      session.orientation.setAside.map(({ question }) => question),
      ['besoin'],
    );
    session.answer('objet', 'personne');
    assert.deepEqual(session.orientation.setAside, []);
    assert.deepEqual(session.orientation.lead, ['cpts']);
  });

  it('does not ask what the application fixed', () => {
    const session = createOrientation(pack, { today, preset: { objet: 'collectif' } });
    assert.notEqual(session.current?.question, 'objet');
    session.restart();
    assert.deepEqual(session.situation, { objet: 'collectif' });
    assert.deepEqual(session.answered, []);
  });

  it('tells each subscriber of a change until it leaves', () => {
    const session = createOrientation(pack, { today });
    let heard = 0;
    const leave = session.subscribe(() => heard++);
    session.answer('objet', 'unknown');
    leave();
    session.restart();
    assert.equal(heard, 1);
  });

  it('follows the local rules of a place', () => {
    const local = { ...pack, class: 'tarn' };
    const session = createOrientation(pack, { today, places: [local] });
    session.answer('objet', 'personne');
    session.answer('danger', 'non');
    session.answer('besoin', 'echange');
    assert.ok(session.orientation.notice.every(({ code }) => code !== 'local'));
    const anywhere = createOrientation(pack, { today });
    for (const [id, answer] of Object.entries(session.situation)) {
      anywhere.answer(id as 'objet', answer as 'personne');
    }
    assert.ok(anywhere.orientation.notice.some(({ code }) => code === 'local'));
  });

  it('goes to another place, keeps its rules with other words, and forgets it', () => {
    const session = createOrientation(pack, { today });
    const isLocal = () => session.orientation.notice.some(({ code }) => code === 'local');
    for (const [id, answer] of ECHANGE) session.answer(id, answer);
    assert.ok(isLocal());
    session.usePlaces([{ ...pack, class: 'tarn' }]);
    assert.ok(!isLocal());
    const firstStep = 'Said otherwise.';
    const rules = { ...pack.texts.rules, echange: { why: '', firstStep } };
    session.usePack({ ...pack, texts: { ...pack.texts, rules } });
    assert.equal(session.orientation.firstStep, firstStep);
    assert.ok(!isLocal());
    session.usePlaces([]);
    assert.ok(isLocal());
  });

  it('refuses an option that the pack lacks, and names the nearest', () => {
    const session = createOrientation(pack, { today });
    // @ts-expect-error: the types know every option of the shared pack.
    assert.throws(() => session.answer('objet', 'persone'), /Did you mean "personne"/);
  });

  it('says an answer in the words of the pack', () => {
    assert.equal(describeAnswer(pack, 'objet', 'pratique'), 'Ma pratique');
    assert.equal(describeAnswer(pack, 'objet', 'unknown'), 'Je ne sais pas bien');
    assert.equal(describeAnswer(pack, 'sujet', ['maladie', 'precarite']), 'Une maladie, Précarité');
  });
});
