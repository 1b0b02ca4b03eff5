import { setupWorker } from 'msw/browser';
import { expect } from '@esm-bundle/chai';
import { http } from 'msw';
import './define/coord-orientation.js';
import { mockNetwork } from './testing/mock-network.js';
import { closeElements, find, sayHere, screenOf } from './testing/open-element.js';
import { says } from './testing/says.js';

const SHELTER = { objet: 'personne', danger: 'non', besoin: 'presse', presse: 'toit' };

let release = () => {};
const held = new Promise<undefined>((resolve) => {
  release = () => resolve(undefined);
});

// On a page of its own: what is held back here is asked for once.
describe('the words of the results', () => {
  const worker = setupWorker();

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(closeElements);

  it('are waited for below who leads, while the way back stands', async () => {
    worker.use(http.get(/fr\.rest\.[0-9a-f]{16}\.js/, () => held));
    const element = document.createElement('coord-orientation');
    element.situation = { objet: 'partenariat', etape: 'connaitre' };
    document.body.append(element);
    await says(element, 'Chargement en cours');
    await says(element, 'Recommencer');
    expect(screenOf(element)).not.to.contain('Qui fait quoi ici');
  });

  it('leave who leads on screen, with the number, until they come; then the first step, and the focus stays', async () => {
    const element = document.createElement('coord-orientation');
    sayHere(element, SHELTER);
    document.body.append(element);
    await says(element, "Contactez : Hébergement d'urgence (115)");
    await says(element, 'Appeler le 115');
    const title = find(element, '.title');
    title.focus();
    release();
    await says(element, 'dites pour quelle nuit il manque un toit');
    expect(screenOf(element)).not.to.contain('Contactez');
    expect(element.shadowRoot?.activeElement).to.equal(title);
  });
});
