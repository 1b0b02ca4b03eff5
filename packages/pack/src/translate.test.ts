import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { translate } from './translate.js';

describe('a text without translation', () => {
  const missing: readonly [string, object, string][] = [
    [
      'that of an option whose id is spelled like a field',
      { questions: { perimetre: { options: { region: { text: 'La région' } } } } },
      'questions.perimetre.options.region.text',
    ],
    [
      'that of a question whose id is spelled like a field',
      { questions: { status: { text: 'Où en êtes-vous ?' } } },
      'questions.status.text',
    ],
    [
      'that says what would change the lead',
      { changes: { perimetre: { region: 'si la région était concernée' } } },
      'changes.perimetre.region',
    ],
    [
      'that of a part that a destination has in a rule',
      { rules: { echange: { parts: { region: 'soutient les CPTS' } } } },
      'rules.echange.parts.region',
    ],
    ['that of a territory', { territories: { region: 'Toute la région' } }, 'territories.region'],
  ];
  for (const [what, original, path] of missing) {
    it(`is missing: ${what}`, () => {
      assert.deepEqual(translate(original, {}).missing, [path]);
    });
  }

  it('is the same in every language where it is a name, a number or an address', () => {
    const dac = { name: "Dispositif d'appui", phone: '15', url: 'https://exemple.fr' };
    assert.deepEqual(translate({ destinations: { dac } }, {}), {
      value: { destinations: { dac } },
      missing: [],
      untranslated: [],
    });
  });
});
