import { expect } from '@esm-bundle/chai';
import { setupWorker } from 'msw/browser';
import { delay, http, HttpResponse } from 'msw';
import type { CoordOrientation } from './coord-orientation.js';
import './define/coord-orientation.js';
import { onNewPage } from './testing/on-new-page.js';
import { choose, closeElements, screenOf } from './testing/open-element.js';
import { says } from './testing/says.js';
import { wait } from './testing/wait.js';

const TEXTS = /texts\.fr\.[\w-]{8}\.json/;

async function openPlain(): Promise<CoordOrientation> {
  const element = document.createElement('coord-orientation');
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const texts = () => performance.getEntriesByType('resource').filter(({ name }) => TEXTS.test(name));

describe('the words of the results', () => {
  const worker = setupWorker();

  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  it('are not asked for before the first answer', async () => {
    await openPlain();
    expect(texts()).to.have.length(0);
  });

  it('come with the first answer', async () => {
    const element = await openPlain();
    await choose(element, 'Moi, professionnel');
    await choose(element, "Non, rien d'urgent");
    await choose(element, 'Oui, une situation');
    await says(element, 'selon le DAC');
  });

  it('are missed without harm: the first step, the name and the emergency numbers still show', async () => {
    worker.use(http.get(TEXTS, () => HttpResponse.error()));
    const element = await openPlain();
    const errors: Event[] = [];
    element.addEventListener('coord-error', (event) => errors.push(event));
    await choose(element, 'Une urgence');
    await wait(() => errors[0]);
    expect(errors).to.have.length(1);
    expect(screenOf(element)).to.contain('Appelez le 15 maintenant.');
    expect(screenOf(element)).to.contain('3114');
    await says(element, 'Reprendre ensuite');
  });

  onNewPage('keep nobody waiting who wants to go back', async () => {
    worker.use(http.get(TEXTS, () => delay('infinite')));
    const element = await openPlain();
    element.situation = { objet: 'partenariat', etape: 'connaitre' };
    await says(element, 'Chargement en cours');
    expect(screenOf(element)).not.to.contain('Recommencer');
    await delay(3000);
    await says(element, 'Recommencer');
  });

  it('are refused when they are not what the build wrote', async () => {
    worker.use(http.get(TEXTS, () => HttpResponse.json({ rules: {} })));
    const element = await openPlain();
    const errors: Event[] = [];
    element.addEventListener('coord-error', (event) => errors.push(event));
    await choose(element, 'Une urgence');
    await wait(() => errors[0]);
    expect(errors).to.have.length(1);
    expect(screenOf(element)).to.contain('Appelez le 15 maintenant.');
  });
});
