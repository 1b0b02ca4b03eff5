import { expect } from '@esm-bundle/chai';
import type { Pack } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/light';
import { closeElements, openElement, screenOf } from './testing/open-element.js';

describe('the first question', () => {
  afterEach(closeElements);

  it('is shown before the engine works anything out', async () => {
    let uses = 0;
    const watched = Object.create(pack, {
      runtime: {
        get() {
          uses += 1;
          return pack.runtime;
        },
      },
    }) as Pack;
    const element = await openElement({}, watched);
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
    expect(uses).to.equal(0);
    element.answer('objet', 'personne');
    expect(uses).to.be.above(0);
  });
});
