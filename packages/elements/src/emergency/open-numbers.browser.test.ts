import { expect } from '@esm-bundle/chai';
import type { Situation } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';
import type { CoordOrientation } from '../coord-orientation.js';
import {
  appears,
  choose,
  closeElements,
  find,
  openElement,
  press,
} from '../testing/open-element.js';
// Loaded beforehand, so that no test waits for it.
import '../screen/details.js';

/** In pixels. */
const PHONE = { width: 360, height: 740 };

/** Each way into danger. */
const DANGERS: Readonly<Record<string, Situation>> = {
  'an urgency': { objet: 'urgence' },
  'a life at stake': { objet: 'personne', danger: 'vital' },
  'thoughts of suicide': { objet: 'moi-usager', danger: 'suicide' },
  violence: { objet: 'personne', danger: 'violence' },
  'care within two days': { objet: 'personne', danger: 'sous-48h' },
};

/** The links that call or write to this number, and that nobody has to open anything for. */
function linksTo(element: CoordOrientation, phone: string): readonly Element[] {
  const digits = phone.replaceAll(' ', '');
  const links = element.shadowRoot?.querySelectorAll(
    `.page a[href="tel:${digits}"], .page a[href="sms:${digits}"]`,
  );
  return [...(links ?? [])].filter(isOpen);
}

function isOpen(one: Element): boolean {
  return !one.closest('details') && one.getClientRects().length > 0;
}

/** How far below the top of the element something ends. */
function endOf(element: CoordOrientation, one: Element): number {
  return one.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
}

describe('[open-number] on a small phone', () => {
  const { style } = document.body;
  before(() => (style.inlineSize = `${PHONE.width}px`));
  after(() => (style.inlineSize = ''));
  afterEach(closeElements);

  for (const [name, situation] of Object.entries(DANGERS)) {
    it(`each number of ${name} stands open, and the one to call first in view`, async () => {
      const element = await openElement(situation);
      await appears(element, '.ways-on');
      const { leads = [], partners = [] } = element.orientation ?? {};
      const phoneOf = (id: string) => pack.core.destinations[id]?.phone;
      for (const { destination, if: when } of partners) {
        const phone = phoneOf(destination);
        // Without a condition it is for after the call.
        if (phone && when) expect(linksTo(element, phone), destination).not.to.deep.equal([]);
      }
      for (const { destination } of leads) {
        const [link] = linksTo(element, phoneOf(destination) ?? '');
        if (!link) throw new Error(`${destination} cannot be called.`);
        expect(endOf(element, link)).to.be.below(PHONE.height);
      }
    });
  }

  it('the strip of numbers stands open above every screen', async () => {
    const element = await openElement();
    const links = [...find(element, '.strip').querySelectorAll('a')];
    expect(links.filter(isOpen).map(({ href }) => href)).to.deep.equal([
      'tel:15',
      'sms:114',
      'tel:3114',
    ]);
    for (const link of links) expect(endOf(element, link)).to.be.below(PHONE.height / 4);
  });

  it('the number of a danger that is dealt with stands open above what follows', async () => {
    const element = await openElement({ objet: 'personne', danger: 'suicide' });
    await appears(element, '.ways-on');
    await press(element, 'Les secours sont prévenus');
    for (const answer of ['Quelqu', undefined]) {
      const [link] = linksTo(element, '3114');
      if (!link) throw new Error('The 3114 cannot be called.');
      expect(endOf(element, link)).to.be.below(endOf(element, find(element, '.title')));
      if (answer) await choose(element, answer);
    }
  });

  it('the reminder of a danger that was not ruled out stands open above the lead', async () => {
    const element = await openElement({
      objet: 'personne',
      danger: 'unknown',
      besoin: 'coordination',
    });
    const reminder = find(element, '.reminder');
    expect(isOpen(reminder)).to.equal(true);
    expect(endOf(element, reminder)).to.be.below(PHONE.height);
  });
});
