import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { coord } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

const EN = `questions: { demande: { text: What?, options: { conseil: { text: Advice } } } }
rules: { arbres: { why: Trees. } }
`;
const text = (folder: string, file: string) => readFile(join(folder, file), 'utf8');

describe('coord rename', () => {
  for (const [kind, id, to, seen] of [
    [
      'question',
      'demande',
      'besoin',
      {
        'questions.yaml':
          /- id: besoin\n {2}renamedFrom: demande\n[^]*appliesWhen: \{ besoin: conseil \}/,
        'rules/regles.yaml':
          /when: \{ besoin: materiel \}[^]*\{ besoin: conseil \}, \{ unknown: \[besoin\] \}/,
        'cases/cas.yaml': /answers: \{ besoin: materiel \}/,
        'locales/en.yaml': /questions: \{ besoin: /,
      },
    ],
    [
      'option',
      'demande=conseil',
      'avis',
      {
        'questions.yaml': /\{ id: avis, renamedFrom: conseil, text: Un conseil \}/,
        'rules/regles.yaml': /\{ demande: avis \}/,
        'cases/cas.yaml': /answers: \{ demande: avis, plantes/,
        'locales/en.yaml': /options: \{ avis: /,
      },
    ],
    [
      'destination',
      'atelier',
      'remise',
      {
        'destinations.yaml': /- id: remise\n {2}renamedFrom: atelier\n {2}name: L'atelier partagé/,
        'rules/regles.yaml': /leads: \[remise\]/,
        'cases/cas.yaml': /lead: \[remise\]/,
      },
    ],
    [
      'rule',
      'arbres',
      'arbustes',
      {
        'rules/regles.yaml': /- id: arbustes\n {2}tier: specific\n {2}when: \{ plantes: arbres \}/,
        'cases/cas.yaml': /plantes: \[arbres\] \}\n.*rules: \[arbustes\]/,
        'locales/en.yaml': /rules: \{ arbustes: /,
      },
    ],
    [
      'source',
      'guide',
      'manuel',
      {
        'sources.yaml': /- id: manuel\n {2}title: Le guide/,
        'destinations.yaml': /source: manuel/,
      },
    ],
  ] as const) {
    it(`writes a new id wherever the pack names it, and nothing else: ${kind}`, async () => {
      const folder = await smallPack({ 'locales/en.yaml': EN });
      const { out, err, exitCode } = await coord(['rename', kind, id, to, folder]);
      assert.equal(exitCode, 0, err);
      assert.match(out, new RegExp(`« ${id} » s’appelle maintenant « ${to} »`));
      for (const [file, expected] of Object.entries(seen)) {
        assert.match(await text(folder, file), expected, file);
      }
      const tested = await coord(['test', folder, ...TODAY]);
      assert.match(tested.out, /3 cas sur 3/);
    });
  }

  it('lets answers that were kept follow: no id is missing to who uses the rules', async () => {
    const [before, after] = [await smallPack(), await smallPack()];
    await coord(['rename', 'option', 'demande=conseil', 'avis', after]);
    const { out } = await coord(['diff', before, after, ...TODAY]);
    assert.match(out, /Aucune situation ne change/);
    assert.doesNotMatch(out, /disparus/);
  });

  for (const [what, args, message] of [
    ['a kind', ['regle', 'arbres', 'x'], /« regle » ne se renomme pas.*question, option/],
    ['an id', ['rule', 'arbre', 'x'], /« arbre » n'existe pas\. Vouliez-vous dire « arbres »/],
    ['an id that is there', ['rule', 'arbres', 'reste'], /« reste » existe déjà/],
    ['an id that is none', ['rule', 'arbres', 'Les Arbres'], /n'est pas un identifiant/],
    ['an option without its question', ['option', 'conseil', 'x'], /« conseil » n'existe pas/],
  ] as const) {
    it(`writes nothing of a mistake in ${what}`, async () => {
      const folder = await smallPack();
      const before = await text(folder, 'rules/regles.yaml');
      const { err, exitCode } = await coord(['rename', ...args, folder]);
      assert.match(err, message);
      assert.equal(exitCode, 2);
      assert.equal(await text(folder, 'rules/regles.yaml'), before);
    });
  }

  it('keeps one earlier id, and says so', async () => {
    const folder = await smallPack();
    await coord(['rename', 'destination', 'atelier', 'remise', folder]);
    const { err } = await coord(['rename', 'destination', 'remise', 'abri', folder]);
    assert.match(err, /« remise » s'appelait déjà « atelier »/);
  });
});
