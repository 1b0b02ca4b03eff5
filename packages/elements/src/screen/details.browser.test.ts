import { expect } from '@esm-bundle/chai';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { CoordErrorEvent } from '../events/coord-error-event.js';
import { mockNetwork } from '../testing/mock-network.js';
import { closeElements, find, openElement, screenOf } from '../testing/open-element.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const DETAILS = /\/screen\/details\.[jt]s/;

describe('what stands below the first screen of a result', () => {
  const worker = setupWorker();

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  it('is missed without harm: the first screen stands, and the page is told', async () => {
    worker.use(http.get(DETAILS, () => HttpResponse.error()));
    const errors: unknown[] = [];
    const listen = ({ error }: CoordErrorEvent) => errors.push(error);
    document.addEventListener('coord-error', listen);
    const element = await openElement(COORDINATION);
    document.removeEventListener('coord-error', listen);
    expect(errors).to.have.length(1);
    expect(find(element, '.first-step').innerText).to.contain('(DAC)');
    expect(screenOf(element)).to.contain("Si l'état s'aggrave : 15.");
    expect(screenOf(element)).to.contain('Version de démonstration, non encore validée');
    expect(screenOf(element)).not.to.contain('Qui fait quoi ici');
  });
});
