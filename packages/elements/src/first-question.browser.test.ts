import { expect } from '@esm-bundle/chai';
import { pack } from '@coord-orientation/sdk/bundled';
import { closeElements, openElement, screenOf } from './testing/open-element.js';

describe('the first question', () => {
  afterEach(closeElements);

  it('is shown before the engine works anything out', async () => {
    let uses = 0;
    const rules = Object.create(pack.rules, {
      runtime: {
        get() {
          uses += 1;
          return pack.rules.runtime;
        },
      },
    });
    const element = await openElement({}, { pack: { ...pack, rules } });
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
    expect(uses).to.equal(0);
    element.answer('objet', 'personne');
    expect(uses).to.be.above(0);
  });
});
