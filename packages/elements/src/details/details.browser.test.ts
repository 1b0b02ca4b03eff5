import { expect } from '@esm-bundle/chai';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { CoordErrorEvent } from '../events/coord-error-event.js';
import { closeElements, find, openElement, screenOf } from '../testing/open-element.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const DETAILS = /\/details\/index\.[jt]s/;

const requests = () =>
  performance.getEntriesByType('resource').filter(({ name }) => DETAILS.test(name));

describe('what stands below the first screen of a result', () => {
  const worker = setupWorker();

  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  // In this order: what has been loaded once is never asked for again.
  it('is not asked for before the first answer', async () => {
    await openElement();
    expect(requests()).to.have.length(0);
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
