import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { coord } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

type Changes = Parameters<typeof smallPack>[0];

async function diffOf(before: Changes, after: Changes, ...more: readonly string[]) {
  const sides = [await smallPack(before), await smallPack(after)];
  const { out } = await coord(['diff', ...sides, ...TODAY, ...more]);
  return out.replaceAll('\u00a0', ' ');
}

const territories = (
  albi: string,
  gaillac: string,
) => `- { id: albi, name: Albi, communes: [${albi}] }
- { id: gaillac, name: Gaillac, communes: [${gaillac}] }
`;
const localRule = (territory: string, lead: string) => `- id: ${territory}-materiel
  territory: ${territory}
  replaces: [materiel]
  tier: specific
  when: { demande: materiel }
  leads: [${lead}]
  firstStep: Appelez.
  ifNotEnough: Rappelez.
  why: Ici.
  sources: [{ source: guide }]
`;
const LOCAL = localRule('albi', 'atelier') + localRule('gaillac', 'association');

describe('coord diff sees every input', () => {
  it('[diff-inputs] a commune that passes to another territory', async () => {
    const local = { 'rules/locales.yaml': LOCAL };
    const out = await diffOf(
      { ...local, 'territories.yaml': territories("'81004', '81065'", "'81099'") },
      { ...local, 'territories.yaml': territories("'81004'", "'81099', '81065'") },
    );
    assert.match(out, /1 commune \(81065\) : de « Albi » à « Gaillac »[^]*Atelier → Association/);
  });

  it('[diff-inputs] a question that takes one answer in place of several', async () => {
    const out = await diffOf(
      {},
      {
        'questions.yaml': (text) =>
          text.replace('  type: multiple\n', '').replace('  none: Aucune de celles-ci\n', ''),
        'cases/cas.yaml': (text) => text.replaceAll(/plantes: \[(\w+)\]/g, 'plantes: $1'),
      },
    );
    assert.match(out, /Questions à une réponse au lieu de plusieurs.*plantes/);
    assert.match(out, /→ situation impossible/);
  });

  const written: readonly [string, string, string, string, RegExp][] = [
    [
      'the words of an answer',
      'questions.yaml',
      'Du matériel',
      'Un outil',
      /questions\.demande\.options\.materiel\.text : « Du matériel » → « Un outil »/,
    ],
    [
      'the number of a destination',
      'destinations.yaml',
      "phone: '01 02'",
      "phone: '01 03'",
      /autrement :\n- destinations\.atelier\.phone : « 01 02 » → « 01 03 »/,
    ],
    [
      'a number that is gone',
      'destinations.yaml',
      "  phone: '01 02'\n",
      '',
      /atelier\.phone : « 01 02 » → \(rien\)/,
    ],
    [
      'the name of a destination',
      'destinations.yaml',
      "L'atelier partagé",
      'La remise',
      /atelier\.name : « L'atelier partagé » → « La remise »/,
    ],
    [
      'the sentence of a rule, old and new',
      'rules/regles.yaml',
      "Passez à l'atelier.",
      'Appelez.',
      /rules\.materiel\.firstStep : « Passez à l'atelier\. » → « Appelez\. »/,
    ],
    [
      'the part of who leads',
      'rules/regles.yaml',
      'leads: [atelier]',
      'leads: [{ destination: atelier, part: ouvre }]',
      /rules\.materiel\.leads\.atelier\.part : \(rien\) → « ouvre »/,
    ],
    [
      'a text of the pack',
      'pack.yaml',
      'Non validé',
      'À valider',
      /pack\.texts\.notValidated : « Non validé » → « À valider »/,
    ],
    [
      'how much a source carries',
      'sources.yaml',
      'status: regional',
      'status: law',
      /sources\.guide\.status : « regional » → « law »/,
    ],
    [
      'an answer that is new',
      'questions.yaml',
      '    - { id: arbres, text: Des arbres }\n',
      '    - { id: arbres, text: Des arbres }\n    - { id: haies, text: Des haies, rest: true }\n',
      /questions\.plantes\.options\.haies\.text : \(rien\) → « Des haies »/,
    ],
  ];
  for (const [what, file, from, to, expected] of written) {
    it(`[diff-inputs] ${what}`, async () => {
      assert.match(await diffOf({}, { [file]: (text) => text.replace(from, to) }), expected);
    });
  }

  it('[diff-inputs] a translation', async () => {
    const en = (why: string) => ({ 'locales/en.yaml': `rules: { materiel: { why: ${why} } }\n` });
    const out = await diffOf(en('They lend.'), en('They sell.'));
    assert.match(out, /en\.rules\.materiel\.why : « They lend\. » → « They sell\. »/);
  });

  it('[diff-inputs] nothing where nothing is written otherwise', async () => {
    const quoted = (text: string) => text.replace('text: Du matériel', 'text: "Du matériel"');
    assert.equal(await diffOf({}, { 'questions.yaml': quoted }), 'Aucune situation ne change.');
  });

  it('[renamed-id] no case and no word where ids were renamed and the pack says so', async () => {
    const renamed = (text: string) =>
      text
        .replaceAll('materiel', 'outil')
        .replaceAll('demande:', 'besoin:')
        .replaceAll('demande]', 'besoin]')
        .replaceAll('atelier]', 'remise]');
    const out = await diffOf(
      {},
      {
        'questions.yaml': (text) =>
          text
            .replace('id: demande', 'id: besoin\n  renamedFrom: demande')
            .replace('id: materiel,', 'id: outil, renamedFrom: materiel,')
            .replace('{ demande: conseil }', '{ besoin: conseil }'),
        'destinations.yaml': (text) =>
          text.replace('id: atelier', 'id: remise\n  renamedFrom: atelier'),
        'rules/regles.yaml': (text) => renamed(text).replace('id: outil', 'id: materiel'),
        'cases/cas.yaml': (text) =>
          renamed(text)
            .replace('id: cas-outil', 'id: cas-materiel')
            .replace('[outil] }', '[materiel] }'),
      },
    );
    assert.equal(out, 'Aucune situation ne change.');
  });

  it('[line-break] writes a line break in an answer on one line of the table', async () => {
    const broken = (text: string) =>
      text.replace(
        '{ id: materiel, text: Du matériel }',
        'id: materiel\n      text: |\n        Du matériel,\n        ou un | outil',
      );
    const out = await diffOf(
      { 'questions.yaml': broken },
      {
        'questions.yaml': broken,
        'rules/regles.yaml': (text) => text.replace('[atelier]', '[association]'),
        'cases/cas.yaml': (text) => text.replace('[atelier]', '[association]'),
      },
      '--markdown',
    );
    assert.match(out, /^\| Atelier \| Association \| .*du matériel, ou un \\\| outil.* \|$/m);
  });
});

describe('a side that does not check', () => {
  it('[which-side] is named with each of its findings', async () => {
    const wrong = await smallPack({
      'rules/regles.yaml': (text) => text.replace('tier: general', 'tier: generale'),
    });
    const { err, exitCode } = await coord(['diff', wrong, await smallPack(), ...TODAY]);
    assert.ok(err.startsWith(`${wrong}/rules/regles.yaml:18 `), err);
    assert.equal(exitCode, 1);
  });
});
