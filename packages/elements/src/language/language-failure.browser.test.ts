import { expect } from '@esm-bundle/chai';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../define/coord-orientation.js';
import { closeElements } from '../testing/open-element.js';
import { says } from '../testing/says.js';

describe('a language whose words cannot be loaded', () => {
  const worker = setupWorker(http.get(/\/light\.en\./, () => HttpResponse.error()));

  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  after(() => worker.stop());
  afterEach(closeElements);

  it('leaves French, marked as French, and tells the page once', async () => {
    const element = document.createElement('coord-orientation');
    const errors: Event[] = [];
    element.addEventListener('coord-error', (event) => errors.push(event));
    element.lang = 'en';
    document.body.append(element);
    await element.updateComplete;
    await says(element, 'Pour quoi cherchez-vous un interlocuteur ?');
    const frame = element.shadowRoot?.querySelector<HTMLElement>('.frame');
    expect(frame?.lang).to.equal('fr');
    expect(errors).to.have.length(1);
  });
});
