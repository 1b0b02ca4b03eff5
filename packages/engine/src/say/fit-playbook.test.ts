import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fitPlaybook } from './fit-playbook.js';
import type { Playbook } from '../model/texts.js';

const playbook: Playbook = {
  title: 'Coopérer',
  intro: 'Ensemble.',
  plan: {
    actors: ['cpts', 'dac', 'dr'],
    themes: [
      { id: 'diabete', text: 'Diabète', actors: ['dr'] },
      { id: 'autre', text: 'Autre' },
    ],
  },
  steps: [
    {
      id: 'existe',
      actors: ['cpts', 'dac'],
      text: 'Une action existe-t-elle déjà ?',
      open: 'Qui porte ?',
      todo: [
        { text: 'Demander à chacun' },
        { text: 'Inviter le DAC', with: ['cpts', 'dac'] },
        { text: 'Lire le programme', about: ['diabete'] },
      ],
    },
    { id: 'avis', actors: ['dr'], text: 'Interpréter.' },
  ],
  sources: [],
};
const todo = (choice: Parameters<typeof fitPlaybook>[1]) =>
  fitPlaybook(playbook, choice).steps[0]?.todo;

describe('a playbook fitted to those who were picked', () => {
  it('keeps what concerns everyone, and what concerns all actors that it names', () => {
    assert.deepEqual(todo({ actors: ['cpts'] }), ['Demander à chacun']);
    assert.deepEqual(todo({ actors: ['dac', 'cpts'] }), ['Demander à chacun', 'Inviter le DAC']);
  });

  it('keeps what is about a theme for that theme alone', () => {
    assert.deepEqual(todo({ actors: [], theme: 'diabete' }), [
      'Demander à chacun',
      'Lire le programme',
    ]);
    assert.deepEqual(todo({ actors: [], theme: 'autre' }), ['Demander à chacun']);
  });

  it('names the picked actors of a step, and everyone picked where none of its own was', () => {
    const { steps } = fitPlaybook(playbook, { actors: ['dac'] });
    assert.deepEqual(
      steps.map(({ actors }) => actors),
      [['dac'], ['dac']],
    );
    assert.deepEqual(fitPlaybook(playbook, { actors: [] }).steps[1]?.actors, ['dr']);
  });

  it('leaves open what its actors have to decide', () => {
    assert.equal(fitPlaybook(playbook, { actors: ['cpts'] }).steps[0]?.open, 'Qui porte ?');
  });

  it('refuses an actor or a theme that the plan does not offer, and lists those it does', () => {
    assert.throws(() => todo({ actors: ['had'] }), /no actor "had".*cpts, dac, dr/);
    assert.throws(() => todo({ actors: [], theme: 'x' }), /no theme "x".*diabete, autre/);
  });
});
