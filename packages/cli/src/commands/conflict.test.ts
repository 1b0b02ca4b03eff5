import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { coord } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

const rule = (when: string) => `- id: nouvelle
  tier: specific
  when: ${when}
  leads: [atelier]
  firstStep: Appelez.
  ifNotEnough: Rappelez.
  why: Ici.
  sources: [{ source: guide }]
`;

async function conflictWith(when: string) {
  const folder = await smallPack({ 'rules/nouvelle.yaml': rule(when) });
  const { out } = await coord(['check', folder, ...TODAY]);
  return out.split('\n').find((line) => line.includes('[conflict]')) ?? out;
}

describe('a rule whose conditions exclude each other', () => {
  it('[never-together] is told which two, and why', async () => {
    const folder = await smallPack({
      'rules/nouvelle.yaml': rule('{ plantes: arbres, demande: materiel }'),
    });
    const { out } = await coord(['check', folder, ...TODAY]);
    assert.match(
      out,
      /\(Plantes : « Des arbres »\) et \(Demande : « Du matériel »\) ne sont jamais vrais ensemble, car la question « plantes » n'est pas posée/,
    );
  });
});

describe('two rules that contradict each other', () => {
  it('[conflict-ways] are told both ways out, each with what it does', async () => {
    const line = await conflictWith('{ plantes: fleurs }');
    assert.match(line, /ou « overrides: \[nouvelle\] » dans « arbres » : « arbres » décide/);
    assert.match(line, /« overrides: \[arbres\] » dans « nouvelle » : « nouvelle » décide/);
  });

  it('[conflict-ways] are told no way that leaves one of them without a situation', async () => {
    const line = await conflictWith('{ plantes: arbres, demande: conseil }');
    assert.doesNotMatch(line, /overrides: \[(nouvelle|arbres)\]/);
    assert.match(line, /resserrez « when »/);
    const narrow = await conflictWith('{ all: [{ plantes: arbres }, { plantes: fleurs }] }');
    assert.match(narrow, /« overrides: \[arbres\] » dans « nouvelle »/);
    assert.doesNotMatch(narrow, /overrides: \[nouvelle\]/);
  });
});
