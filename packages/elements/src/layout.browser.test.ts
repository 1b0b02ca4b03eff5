import { expect } from '@esm-bundle/chai';
import type { QuestionTexts } from '@coord-orientation/sdk';
import { CoordOrientation } from './coord-orientation.js';
import { closeElements, find, openElement, packSaying } from './testing/open-element.js';

describe('the element on a page', () => {
  afterEach(() => {
    closeElements();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
    document.querySelector('style[data-hostile]')?.remove();
  });

  for (const width of ['260px', '360px', '1200px']) {
    it(`fits ${width} without anything sticking out`, async () => {
      document.body.style.width = width;
      const element = await openElement({ objet: 'personne', danger: 'unknown' });
      const frame = find(element, '.page');
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
    });
  }

  it('is not broken by a page that resets everything', async () => {
    const style = document.createElement('style');
    style.dataset['hostile'] = '';
    style.textContent =
      '* { all: unset; text-transform: uppercase; letter-spacing: 1em } label { display: none }';
    document.head.append(style);
    const element = await openElement();
    const label = find(element, 'label');
    expect(label.offsetHeight).to.be.at.least(44);
    expect(getComputedStyle(label).textTransform).to.equal('none');
    expect(getComputedStyle(label).letterSpacing).to.equal('normal');
  });

  it('keeps French from left to right on a page that runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await openElement();
    expect(getComputedStyle(find(element, 'label')).direction).to.equal('ltr');
  });

  it('takes up the situation, the audience and the rules that were set before its script was there', async () => {
    const element = document.createElement('late-orientation') as CoordOrientation;
    // Whatever the order: rules start again, and must not drop the answers.
    element.situation = { objet: 'personne' };
    element.audience = 'sante';
    element.pack = packSaying((texts) => {
      const objet = { ...texts.questions['objet'], text: 'Rules of the page' } as QuestionTexts;
      return { ...texts, questions: { ...texts.questions, objet } };
    });
    document.body.append(element);
    customElements.define('late-orientation', class extends CoordOrientation {});
    await element.updateComplete;
    expect(find(element, '.title').innerText).to.contain('Avant tout');
    element.back();
    await element.updateComplete;
    expect(find(element, '.title').innerText).to.equal('Rules of the page');
    expect(element.shadowRoot?.querySelector('[value=personne]')).not.to.equal(null);
    expect(element.shadowRoot?.querySelector('[value=moi-usager]')).to.equal(null);
    element.remove();
  });

  it('can be hidden', async () => {
    const element = await openElement();
    element.hidden = true;
    expect(element.offsetHeight).to.equal(0);
  });

  it('takes the font of the page', async () => {
    document.body.style.fontFamily = 'monospace';
    const element = await openElement();
    expect(getComputedStyle(find(element, 'label')).fontFamily).to.equal('monospace');
  });

  it('tells by a state what is on screen', async () => {
    const element = await openElement();
    expect(element.matches(':state(question)')).to.equal(true);
    element.situation = { objet: 'urgence' };
    await element.updateComplete;
    expect(element.matches(':state(emergency)')).to.equal(true);
    element.restart();
    element.situation = { objet: 'nonsense' };
    await element.updateComplete;
    expect(element.matches(':state(failure)')).to.equal(true);
    expect(element.matches(':state(emergency)')).to.equal(false);
  });
});
