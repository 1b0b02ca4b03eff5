import assert from 'node:assert/strict';
import { it } from 'node:test';

import { describe, explain, orient } from './index.js';
import { openModules } from './open-modules.js';
import * as modules from '@coord-orientation/rules';

const LEADING = { objet: 'personne', danger: 'non', besoin: 'coordination' };

it('a pack that comes as modules decides at once, and explains once its words are loaded', async () => {
  const pack = openModules(modules);
  const before = orient(pack.rules, LEADING);
  assert.ok(before.leads.length > 0);
  assert.throws(() => explain(before), { code: 'incomplete' });
  assert.deepEqual(describe(before, pack.core).partners, []);

  const texts = await pack.loadTexts('fr');
  assert.ok(explain(before).partners.length > 0);
  assert.ok(describe(before, texts).reasons.rules.length > 0);
});

it('a pack that comes as modules joins the rules of a place, whose reasons it needs', async () => {
  const pack = openModules(modules);
  const [tarn] = await pack.loadPlaces({ departement: '81' });
  assert.ok(tarn?.class);
  assert.ok(explain(orient(tarn, LEADING)).reasons.rules.length > 0);
});
