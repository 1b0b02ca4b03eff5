import { expect } from '@esm-bundle/chai';
import type { Pack } from '@coord-orientation/sdk';
import type { CoordErrorEvent } from '../index.js';
import { closeElements, find, openElement, packSaying, screenOf } from '../testing/open-element.js';
import { QUIET_PACK } from '../testing/quiet-pack.js';

const MESSAGE = "L'aide à l'orientation n'a pas pu s'afficher.";

describe('when something fails, the element', () => {
  afterEach(closeElements);

  it('shows the emergency numbers and a link instead of an empty box', async () => {
    const element = await openElement({ nonsense: 'x' });
    expect(screenOf(element)).to.contain(MESSAGE);
    const links = [...find(element, '.failure').querySelectorAll('a')].map((link) => link.href);
    expect(links).to.deep.equal([
      'tel:15',
      'sms:114',
      'tel:3114',
      'tel:17',
      'https://www.sante.fr/',
    ]);
  });

  it('tells the page once, with the error', async () => {
    const errors: unknown[] = [];
    const listen = ({ error }: CoordErrorEvent) => errors.push(error);
    document.addEventListener('coord-error', listen);
    const element = await openElement({ objet: 'persone' });
    element.requestUpdate();
    await element.updateComplete;
    document.removeEventListener('coord-error', listen);
    expect(errors).to.have.length(1);
    expect(String(errors[0])).to.contain('Did you mean "personne"?');
  });

  for (const [name, pack] of Object.entries({ 'no pack': null, 'an empty pack': {} })) {
    it(`stands ${name}`, async () => {
      const element = await openElement();
      element.pack = pack as unknown as Pack;
      await element.updateComplete;
      expect(screenOf(element)).to.contain(MESSAGE);
    });
  }

  it('stands a pack whose texts miss what is shown', async () => {
    const element = await openElement();
    element.pack = packSaying((texts) => ({ ...texts, questions: {} }));
    await element.updateComplete;
    expect(screenOf(element)).to.contain(MESSAGE);
  });

  it('shows no number and no strip where the pack has none', async () => {
    const element = await openElement();
    element.pack = QUIET_PACK;
    await element.updateComplete;
    expect(find(element, '.strip').offsetHeight).to.equal(0);
    element.situation = { nonsense: 'x' };
    await element.updateComplete;
    expect(screenOf(element)).to.equal(MESSAGE);
  });

  it('says the numbers in the language of the page', async () => {
    const element = await openElement({}, { lang: 'en' });
    element.situation = { nonsense: 'x' };
    await element.updateComplete;
    expect(screenOf(element)).to.contain('by text if you cannot speak or cannot hear');
    expect(screenOf(element)).to.contain('Find care or support on Santé.fr (in French)');
  });

  it('shows what the site wrote inside the tag', async () => {
    const element = await openElement({ nonsense: 'x' });
    element.innerHTML = '<p>Appelez le secrétariat.</p>';
    expect(element.firstElementChild?.getBoundingClientRect().height).to.be.above(0);
  });

  it('hides it otherwise', async () => {
    const element = await openElement();
    element.innerHTML = '<p>Appelez le secrétariat.</p>';
    expect(element.firstElementChild?.getBoundingClientRect().height).to.equal(0);
  });

  it('works again with a situation that it can read', async () => {
    const element = await openElement({ nonsense: 'x' });
    element.situation = {};
    await element.updateComplete;
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
  });

  it('throws to the page that answers wrongly, and stays as it is', async () => {
    const element = await openElement();
    expect(() => element.answer('objet', 'persone')).to.throw('Did you mean "personne"?');
    await element.updateComplete;
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
  });
});
