import { expect } from '@esm-bundle/chai';
import { goDownToTheFloor } from './testing/at-the-floor.js';

goDownToTheFloor();
const { closeElements, find, openElement, sayHere, screenOf } =
  await import('./testing/open-element.js');
const { closeParts, PARTS } = await import('./testing/parts.js');
const { fillDocument, openFrame } = await import('./keep/paper/print-document.js');
const { html } = await import('lit');

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

describe('[browser-floor] where a browser lacks what came after the floor, the element', () => {
  afterEach(closeElements);
  afterEach(closeParts);

  it('asks, and shows the result with its styles', async () => {
    const element = await openElement();
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
    sayHere(element, COORDINATION);
    await element.updateComplete;
    expect(element.orientation?.status).to.equal('certain');
    expect(getComputedStyle(find(element, '.page')).display).to.equal('grid');
  });

  for (const [name, open] of Object.entries(PARTS)) {
    it(`shows ${name}`, async () => {
      const element = await open({});
      expect(element.renderRoot.querySelector('[part=failure]')).to.equal(null);
      expect(element.renderRoot.querySelectorAll('style').length).to.be.greaterThan(3);
    });
  }

  it('prints with its styles', async () => {
    const frame = document.createElement('iframe');
    const view = await openFrame(frame);
    fillDocument(view, { title: 'Feuille', lang: 'fr', content: html`<p>Ici</p>` });
    expect(view.document.body.innerText).to.equal('Ici');
    expect(view.document.querySelector('style')?.sheet?.cssRules.length).to.be.greaterThan(3);
    frame.remove();
  });
});
