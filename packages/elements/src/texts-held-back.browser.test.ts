import { setupWorker } from 'msw/browser';
import { expect } from '@esm-bundle/chai';
import { delay, http } from 'msw';
import './define/coord-orientation.js';
import { mockNetwork } from './testing/mock-network.js';
import { closeElements, screenOf } from './testing/open-element.js';
import { says } from './testing/says.js';

// On a page of its own: what is held back here is asked for once.
describe('the words of the results', () => {
  const worker = setupWorker();

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(closeElements);

  it('are waited for below the first step, while the way back stands', async () => {
    worker.use(http.get(/fr\.rest\.[0-9a-f]{16}\.js/, () => delay('infinite')));
    const element = document.createElement('coord-orientation');
    element.situation = { objet: 'partenariat', etape: 'connaitre' };
    document.body.append(element);
    await says(element, 'Chargement en cours');
    await says(element, 'Recommencer');
    expect(screenOf(element)).not.to.contain('Qui fait quoi ici');
  });
});
