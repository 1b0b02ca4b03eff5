import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from '../build-pack.js';
import { parsePack } from '../parse-pack.js';
import { agreed, agreedPackWith, CENTRE, MAISON, withChange } from '../testing/agreed-pack.js';
import { keepApproved } from './keep-approved.js';

const approved = agreed(agreed(agreedPackWith(), 'danger', MAISON, CENTRE), 'reste', MAISON);
const PROPOSED = ['rules/regles.yaml', 'Appelez le 15.', 'Appelez.'] as const;

const firstStep = (files: typeof approved) => {
  const { pack, kept } = keepApproved(parsePack(files));
  const rule = pack.rules.find(({ value }) => value.id === 'urgence');
  return { said: rule?.value.firstStep, kept };
};

describe('what is published of a rule that changed', () => {
  it('is what was last agreed to, and it is validated', () => {
    const files = withChange(approved, ...PROPOSED);
    assert.deepEqual(firstStep(files), { said: 'Appelez le 15.', kept: ['urgence'] });
    assert.equal(buildPack(keepApproved(parsePack(files)).pack).logic.validated, true);
  });

  it('stays so while one of two has agreed to the new words, and changes with the second', () => {
    const once = agreed(withChange(approved, ...PROPOSED), 'danger', CENTRE);
    assert.equal(firstStep(once).said, 'Appelez le 15.');
    assert.deepEqual(firstStep(agreed(once, 'danger', MAISON)), { said: 'Appelez.', kept: [] });
  });

  it('is what is written where nobody had agreed to it, or where nothing changed', () => {
    assert.deepEqual(firstStep(withChange(agreedPackWith(), ...PROPOSED)), {
      said: 'Appelez.',
      kept: [],
    });
    assert.deepEqual(keepApproved(parsePack(approved)).kept, []);
  });

  it('is what it was with the number and the answers that it was agreed to with', () => {
    const phone = withChange(
      approved,
      'destinations.yaml',
      "short: '15'",
      "short: '15'\n  phone: '18'",
    );
    const files = withChange(phone, 'questions.yaml', 'Une urgence', 'Un souci');
    const danger = withChange(files, 'pack.yaml', 'Danger : appelez', 'Danger : joignez');
    const { pack } = keepApproved(parsePack(danger));
    assert.equal(pack.head.value.texts.safety, 'Danger : appelez le 15.');
    const { texts } = buildPack(pack);
    assert.equal(texts['fr']?.destinations['urgence-15']?.phone, undefined);
    assert.equal(texts['fr']?.questions['objet']?.options['urgence']?.text, 'Une urgence');
  });
});
