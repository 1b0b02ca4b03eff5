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

describe('three rules, or a local one', () => {
  const other = (id: string, lead: string, more = '') =>
    rule('{ demande: conseil }')
      .replace('nouvelle', id)
      .replace('specific', 'general')
      .replace('[atelier]', `[${lead}]${more}`);

  it('[conflict-ways] three are told each way that leaves none without a situation', async () => {
    const folder = await smallPack({
      'rules/nouvelle.yaml':
        rule('{ any: [{ plantes: fleurs }, { demande: materiel }] }') +
        rule('{ all: [{ plantes: fleurs }, { plantes: arbres }] }')
          .replace('nouvelle', 'etroite')
          .replace('[atelier]', '[association]'),
    });
    const { out } = await coord(['check', folder, ...TODAY]);
    const lines = out.split('\n').filter((line) => line.includes('[conflict]'));
    assert.ok(lines.length > 0, out);
    const narrow = lines.find((line) => line.includes('« etroite »')) ?? '';
    assert.match(narrow, /« overrides: \[[a-z, ]+\] » dans « etroite »/);
    assert.doesNotMatch(lines.join('\n'), /overrides: \[[^\]]*etroite/);
  });

  it('[conflict-ways] a local rule may pass before a shared one, and no shared one before it', async () => {
    const folder = await smallPack({
      'territories.yaml': "- { id: albi, name: Albi, communes: ['81004'] }\n",
      'rules/locale.yaml': other('locale', 'atelier', '\n  territory: albi\n  replaces: [autre]'),
      'rules/autre.yaml': other('autre', 'association').replace(
        '{ demande: conseil }',
        '{ plantes: fleurs }',
      ),
    });
    const { out } = await coord(['check', folder, ...TODAY]);
    const line = out.split('\n').find((one) => one.includes('[conflict]')) ?? out;
    assert.match(line, /« overrides: \[reste\] » dans « locale »/);
    assert.doesNotMatch(line, /dans « reste »/);
  });
});

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
