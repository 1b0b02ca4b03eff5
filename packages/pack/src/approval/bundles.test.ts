import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { jsonSchemas } from '../json-schemas.js';
import { parsePack } from '../parse-pack.js';
import { agreedFile, agreedPackWith, BUNDLES } from '../testing/agreed-pack.js';
import { findingsIn, smallPackWith } from '../testing/small-pack.js';
import { bundlesOf, neededFor } from './bundles.js';

const bundlesWith = (from: string, to: string) => {
  assert.ok(BUNDLES.includes(from), from);
  return findingsIn(agreedPackWith({}, BUNDLES.replace(from, to)));
};

describe('a bundle', () => {
  it('holds the rules of its tier, of its territories, or of its files', () => {
    const source = parsePack(agreedPackWith());
    const bundles = source.rules.map((rule) => bundlesOf(source, rule).map(({ id }) => id));
    assert.deepEqual(bundles, [['danger'], ['reste']]);
  });

  it('asks for one body of several, or for some of its rules only', () => {
    const agree = ['maison', { oneOf: ['centre', 'autre'], rules: ['urgence'] }];
    const bundle = { id: 'danger', title: 'Danger', tier: 'safety' as const, agree };
    assert.deepEqual(neededFor(bundle, 'urgence'), [['maison'], ['centre', 'autre']]);
    assert.deepEqual(neededFor(bundle, 'personne'), [['maison']]);
  });

  it('is not needed in a pack that nobody is to approve', () => {
    assert.deepEqual(findingsIn(smallPackWith({})), []);
  });

  it('[no-bundle] leaves out no rule: one in none is an error that says where to add it', () => {
    const [found] = bundlesWith('files: [rules/reste.yaml]', 'territories: [tarn]').filter(
      ({ code }) => code === 'bundle',
    );
    assert.match(
      found?.message ?? '',
      /personne : .*dans aucun lot.*ajoutez « rules\/reste\.yaml »/,
    );
  });

  it('[two-bundles] does not take a rule on danger from those who know danger', () => {
    const files = {
      'rules/reste.yaml': agreedFile('rules/reste.yaml').replace('specific', 'safety'),
    };
    const [found] = findingsIn(agreedPackWith(files));
    assert.equal(found?.code, 'bundle');
    assert.match(found.message, /personne : .*plusieurs lots \(danger, reste\)/);
  });

  it('[alone-for-two] never has one body stand for two', () => {
    for (const agree of ['[maison, maison]', '[maison, { oneOf: [centre, maison] }]']) {
      const [found] = bundlesWith('[maison, centre]', agree);
      assert.equal(found?.code, 'bundle');
      assert.match(found.message, /« maison » est demandé deux fois/);
    }
  });

  for (const [what, from, to, message] of [
    [
      'a body',
      'agree: [maison]',
      'agree: [maisson]',
      /« maisson » n'est pas une instance.*« maison »/,
    ],
    ['a file', 'rules/reste', 'rules/rest', /« rules\/rest\.yaml » n'est pas un fichier/],
    [
      'a rule',
      '[maison, centre]',
      '[maison, { oneOf: [centre], rules: [urgense] }]',
      /« urgense »/,
    ],
    [
      'a territory',
      'files: [rules/reste.yaml]',
      'territories: [lot]',
      /« lot » n'est pas un territoire/,
    ],
    ['two ways to be known', 'tier: safety', 'tier: safety, files: [a]', /un seul des trois/],
  ] as const) {
    it(`names only what there is: ${what}`, () => {
      const messages = bundlesWith(from, to).map((one) => one.message);
      assert.match(messages.join('\n'), message);
    });
  }

  it('is completed in an editor', () => {
    const { properties } = jsonSchemas()['pack.json'] as { properties: Record<string, unknown> };
    assert.ok(properties['bundles'] && properties['bodies']);
  });
});
