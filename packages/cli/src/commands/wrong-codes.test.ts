import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { coord } from '../testing/coord.js';
import { smallPack, TODAY } from '../testing/small-pack.js';

async function checkOf(territory: string, caseCommune?: string) {
  const commune = caseCommune === undefined ? '' : `  commune: '${caseCommune}'\n`;
  const folder = await smallPack({
    'territories.yaml': `- { id: ici, name: Ici, ${territory} }\n`,
    ...(commune && {
      'cases/cas.yaml': (text) => text.replace('  text: Une pelle.\n', `$&${commune}`),
    }),
  });
  const { out, exitCode } = await coord(['check', folder, ...TODAY]);
  return { folder, out, exitCode };
}

describe('a code of a place that is none', () => {
  const wrong: readonly [string, string, RegExp][] = [
    ['a postcode', "communes: ['81000']", /code postal de Albi \(81004\)/],
    ['a postcode of several communes', "communes: ['81600']", /code postal de [^.]+ \(81\d{3}\), /],
    ['a CEDEX', "communes: ['34967']", /« 34967 » .* ni un code postal/],
    ['a commune that was merged', "communes: ['74268']", /a fusionné\. Écrivez Annecy \(74010\)/],
    ['an arrondissement', "communes: ['75113']", /arrondissement\. .*Paris \(75056\)/],
    [
      'an arrondissement of Lyon, in part',
      "partly: ['69381']",
      /arrondissement\. .*Lyon \(69123\)/,
    ],
    ['a code of nothing', "communes: ['81999']", /« 81999 » .* ni un code postal/],
    ['a region that is none', "region: '99'", /« 99 » n'est le code d'aucune région/],
    ['a region of before 2016', "region: '91'", /« 91 » n'est le code d'aucune région/],
    ['a département that is none', "departement: '20'", /« 20 » n'est le code d'aucun département/],
    ['a commune written twice', "communes: ['81004', '81004']", /« 81004 » est écrite deux fois/],
  ];
  for (const [what, territory, message] of wrong) {
    it(`[code-by-shape] is an error in a territory, with the right one beside it: ${what}`, async () => {
      const { out, exitCode } = await checkOf(territory);
      assert.match(out, message);
      assert.match(out, /territories\.yaml:1/);
      assert.equal(exitCode, 1);
    });
  }

  it('[code-by-shape] is an error in a case, for check and for test', async () => {
    const { out, folder } = await checkOf("communes: ['81004']", '81000');
    assert.match(out, /cases\/cas\.yaml:\d+ \[unknown-place\].*Albi \(81004\)/);
    const { err, exitCode } = await coord(['test', folder, ...TODAY]);
    assert.match(err, /« 81000 » n'est pas le code INSEE/);
    assert.equal(exitCode, 1);
  });

  for (const territory of [
    "communes: ['81004', '2A004', '97411']",
    "departement: '2B'",
    "region: '76'",
  ]) {
    it(`[code-by-shape] is none of these: ${territory}`, async () => {
      const { out } = await checkOf(territory);
      assert.doesNotMatch(out, /unknown-place/);
    });
  }

  it('[code-by-shape] may be typed in small letters', async () => {
    const { exitCode } = await coord(['try', '--commune', '2a004', '--fact', 'objet=urgence']);
    assert.equal(exitCode, 0);
  });
});
