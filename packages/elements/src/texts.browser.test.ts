import { expect } from '@esm-bundle/chai';
import { setupWorker } from 'msw/browser';
import { delay, http, HttpResponse } from 'msw';
import type { CoordOrientation } from './coord-orientation.js';
import './define/coord-orientation.js';
import { mockNetwork } from './testing/mock-network.js';
import { choose, closeElements, sayHere, screenOf } from './testing/open-element.js';
import { says } from './testing/says.js';
import { wait } from './testing/wait.js';

const TEXTS = /fr\.rest\.[0-9a-f]{16}\.js/;

async function openPlain(): Promise<CoordOrientation> {
  const element = document.createElement('coord-orientation');
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** What is asked for, from the start of the tests. */
const asked: string[] = [];
const texts = () => asked.filter((url) => TEXTS.test(url));

/** Lets the browser save data, or not, from here on. */
function saveData(saveData: boolean): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
}

// In this order: what has been loaded once is never asked for again.
describe('the words of the results', () => {
  const worker = setupWorker();

  before(async () => {
    worker.events.on('request:start', ({ request }) => asked.push(request.url));
    await mockNetwork(worker);
  });
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
    saveData(false);
  });

  it('are not asked for ahead of time where data is saved', async () => {
    saveData(true);
    await openPlain();
    await delay(500);
    expect(texts()).to.have.length(0);
  });

  it('are missed without harm in danger: all that it needs to say is there', async () => {
    saveData(true);
    worker.use(http.get(TEXTS, () => HttpResponse.error()));
    const element = await openPlain();
    const errors: Event[] = [];
    element.addEventListener('coord-error', (event) => errors.push(event));
    await choose(element, 'Une urgence');
    await wait(() => errors[0]);
    expect(errors).to.have.length(1);
    expect(screenOf(element)).to.contain('Appelez le 15 maintenant.');
    expect(screenOf(element)).to.contain('3114');
    await says(element, 'Les secours sont prévenus');
  });

  it('leave who leads, the number and a way to try again where they cannot be had', async () => {
    saveData(true);
    worker.use(http.get(TEXTS, () => HttpResponse.error()));
    const element = await openPlain();
    const errors: Event[] = [];
    element.addEventListener('coord-error', (event) => errors.push(event));
    sayHere(element, { objet: 'personne', danger: 'non', besoin: 'presse', presse: 'toit' });
    await says(element, 'Réessayer');
    expect(errors).to.have.length(1);
    expect(screenOf(element)).to.contain("Contactez : Hébergement d'urgence (115)");
    expect(screenOf(element)).to.contain('Appeler le 115');
    expect(screenOf(element)).to.contain('Cette partie ne se charge pas.');
  });

  it('come once the page is idle, before any answer', async () => {
    const before = texts().length;
    await openPlain();
    await wait(() => texts()[before]);
  });

  it('are there for each result then', async () => {
    const element = await openPlain();
    await choose(element, 'Moi, professionnel');
    await choose(element, "Non, rien d'urgent");
    await choose(element, 'Oui, une situation');
    await says(element, 'peut vous entourer de collègues, selon son projet de santé');
  });
});
