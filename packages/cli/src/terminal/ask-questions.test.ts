import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { coord } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

/** The plants change who leads. */
const CHANGES = {
  'rules/regles.yaml': (text: string) =>
    text.replace(
      'leads: [association]\n  firstStep: Écrivez',
      'leads: [atelier]\n  firstStep: Écrivez',
    ),
};

/** Answers « un conseil », then ticks these one after the other. */
async function tryWith(...ticks: readonly (readonly string[])[]) {
  const offered: (readonly string[])[] = [];
  const left = [...ticks];
  const ask = {
    choose: () => Promise.resolve('conseil'),
    tick: (_: string, choices: readonly { readonly value: string; readonly name: string }[]) => {
      offered.push(choices.map(({ name }) => name));
      return Promise.resolve(left.shift() ?? ['arbres']);
    },
    confirm: () => Promise.resolve(false),
    secret: () => Promise.resolve(''),
  };
  const { out } = await coord(['try', await smallPack(CHANGES), ...TODAY], { ask });
  return { out, offered };
}

describe('a question with several answers in a terminal', () => {
  it('[silence-as-answer] offers « none » and « I do not know » beside the answers', async () => {
    const { offered } = await tryWith(['arbres']);
    assert.deepEqual(offered[0]?.slice(0, 4), [
      'Des arbres',
      'Des fleurs',
      'Aucune de celles-ci',
      'Je ne sais pas',
    ]);
  });

  it('[silence-as-answer] reads nothing ticked as not known', async () => {
    const [silent, unknown, none] = await Promise.all([
      tryWith([]),
      tryWith(['unknown']),
      tryWith(['none']),
    ]);
    assert.equal(silent.out, unknown.out);
    assert.notEqual(silent.out, none.out);
  });

  it('[silence-as-answer] asks again where « none » stands beside an answer', async () => {
    const { out, offered } = await tryWith(['none', 'arbres'], ['arbres']);
    assert.equal(offered.length, 2);
    assert.match(out, /Appelez l.association/);
  });
});
