import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { orient } from '../decide/orient.js';
import type { Condition } from '../model/logic.js';
import type { Situation } from '../model/situation.js';
import type { Texts, Variant } from '../model/texts.js';
import { plainTexts, rulesFrom } from '../testing/plain-texts.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { describe as describeDecision } from './describe.js';
import { fitTexts } from './fit-texts.js';

const rules = rulesFrom(
  smallPack(
    [question('p', ['x', 'y', 'z']), question('self', ['yes', 'no'])],
    [
      rule('r', { any: [held('p', 'x', 'y', 'z'), { unknown: 'p' }] }, ['a']),
      rule('refuses', held('more', 'refuses'), [], {
        partners: [{ destination: 'b' }],
        offers: { question: 'p', option: 'y' },
      }),
      rule('poor', held('more', 'poor'), []),
    ],
    { onResult: [{ id: 'more', options: ['poor', 'refuses'] }] },
  ),
);
const words: Texts = {
  ...plainTexts(rules.logic),
  audiences: { nurse: { group: 'pro' }, council: { group: 'pro' }, patient: { lay: true } },
  questions: {
    ...plainTexts(rules.logic).questions,
    self: {
      text: '',
      short: '',
      unknown: '',
      options: { yes: { text: '', asker: 'patient' }, no: { text: '' } },
    },
  },
  rules: {
    r: { firstStep: 'Call.', ifNotEnough: 'Tell the doctor.', advice: ['One.', 'Two.'] },
    refuses: { ifNotEnough: 'The town hall.', prepare: 'What is refused.', offer: 'Ask for y' },
    poor: { ifNotEnough: 'The hospital.', prepare: 'What is paid.' },
  },
};

function saying(path: string, ...variants: readonly Variant[]): Texts {
  return { ...words, variants: { [path]: variants } };
}

const firstStep = (when: Condition, situation: Situation, audience?: string) => {
  const texts = saying('rules.r.firstStep', { when, text: 'Otherwise.' });
  return describeDecision(orient(rules, situation), texts, { audience }).firstStep;
};

describe('a text with variants', () => {
  it('is said as to everybody where nothing is known of its conditions', () => {
    assert.equal(firstStep(held('p', 'x'), {}), 'Call.');
    assert.equal(firstStep({ not: held('p', 'x') }, {}), 'Call.');
    assert.equal(firstStep({ not: held('audience', 'nurse') }, {}), 'Call.');
  });

  it('is said as known answers ask for', () => {
    assert.equal(firstStep(held('p', 'x'), { p: 'x' }), 'Otherwise.');
    assert.equal(firstStep({ not: held('p', 'x') }, { p: 'y' }), 'Otherwise.');
    assert.equal(firstStep({ unknown: 'p' }, { p: 'unknown' }), 'Otherwise.');
  });

  it('is said as what is ticked asks for', () => {
    const poor = held('more', 'poor');
    assert.equal(firstStep(poor, { p: 'x', more: ['poor'] }), 'Otherwise.');
    assert.equal(firstStep(poor, { p: 'x', more: ['refuses'] }), 'Call.');
    assert.equal(firstStep({ not: poor }, { p: 'x', more: ['refuses'] }), 'Call.');
  });

  it('is said as who asks needs it: by the answer, else by the site, alone or in a group', () => {
    const nurse = held('audience', 'nurse');
    const pro = held('audience', 'pro');
    assert.equal(firstStep(nurse, { p: 'x' }, 'nurse'), 'Otherwise.');
    assert.equal(firstStep(pro, { p: 'x' }, 'nurse'), 'Otherwise.');
    assert.equal(firstStep(pro, { p: 'x' }, 'pro'), 'Otherwise.');
    assert.equal(firstStep(pro, { p: 'x' }, 'patient'), 'Call.');
    assert.equal(firstStep(pro, { p: 'x', self: 'yes' }, 'nurse'), 'Call.');
    assert.equal(firstStep({ not: pro }, { p: 'x', self: 'yes' }, 'nurse'), 'Otherwise.');
    // Somebody of the group may be a nurse, or not.
    assert.equal(firstStep(nurse, { p: 'x' }, 'pro'), 'Call.');
    assert.equal(firstStep({ not: nurse }, { p: 'x' }, 'pro'), 'Call.');
  });

  it('is said in the words of the first variant that fits', () => {
    const texts = saying(
      'rules.r.advice.1',
      { when: held('p', 'y'), text: 'For y.' },
      { when: held('p', 'x', 'y'), text: 'For x or y.' },
    );
    const adviceOn = (p: string) =>
      describeDecision(orient(rules, { p }), texts).advice.map(({ text }) => text);
    assert.deepEqual(adviceOn('x'), ['One.', 'For x or y.']);
    assert.deepEqual(adviceOn('y'), ['One.', 'For y.']);
    assert.deepEqual(adviceOn('z'), ['One.', 'Two.']);
  });

  it('changes no other words, and leaves out what is not loaded yet', () => {
    const texts = saying('playbooks.gone.title', { when: held('p', 'x'), text: 'Gone.' });
    const { variants: _, ...plain } = texts;
    assert.deepEqual({ ...fitTexts(texts, orient(rules, { p: 'x' })) }, plain);
    assert.equal(fitTexts(words, orient(rules, { p: 'x' })), words);
  });
});

describe('what is ticked', () => {
  const said = (...more: readonly string[]) =>
    describeDecision(orient(rules, { p: 'x', ...(more.length > 0 && { more }) }), words);

  it('replaces what is said where nobody answers, in the authored order of the rules', () => {
    assert.equal(said().ifNotEnough, 'Tell the doctor.');
    assert.equal(said('poor').ifNotEnough, 'The hospital.');
    assert.equal(said('poor', 'refuses').ifNotEnough, 'The town hall.');
  });

  it('says what to have at hand before the call', () => {
    assert.deepEqual(said().prepare, []);
    assert.deepEqual(said('poor', 'refuses').prepare, ['What is refused.', 'What is paid.']);
  });

  it('offers to change an answer at a tap', () => {
    assert.deepEqual(said().offers, []);
    assert.deepEqual(said('refuses').offers, [
      { rule: 'refuses', text: 'Ask for y', question: 'p', option: 'y' },
    ]);
  });
});
