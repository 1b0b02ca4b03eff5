import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CoordOrientation } from '../coord-orientation.js';
import { choose, closeElements, find, openElement, press } from '../testing/open-element.js';

const isArrow = ({ key }: KeyboardEvent) => key.startsWith('Arrow');

/** What a page may do with the arrow keys before anything inside it hears them. */
const PAGES: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
  'stops them': (event) => isArrow(event) && event.stopPropagation(),
  'keeps them from doing anything': (event) => isArrow(event) && event.preventDefault(),
  'stops them and keeps them from doing anything': (event) => {
    if (!isArrow(event)) return;
    event.stopPropagation();
    event.preventDefault();
  },
  'stops them for all that listen later': (event) =>
    isArrow(event) && event.stopImmediatePropagation(),
};

const ticked = (element: CoordOrientation) =>
  element.shadowRoot?.querySelector<HTMLInputElement>('.choices :checked')?.value;

/** What moves in the page's stead comes with the details, when the page is idle. */
async function openReady(): Promise<CoordOrientation> {
  const element = await openElement({ objet: 'personne' });
  await element.updateComplete;
  element.restart();
  await element.updateComplete;
  return element;
}

describe('[captured-arrows]', () => {
  let undo = () => {};
  afterEach(() => {
    undo();
    closeElements();
  });

  for (const [name, take] of Object.entries(PAGES)) {
    it(`arrow keys move and never answer on a page that ${name}`, async () => {
      addEventListener('keydown', take, true);
      undo = () => removeEventListener('keydown', take, true);
      const element = await openReady();
      find(element, 'input').focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowUp' });
      await element.updateComplete;
      expect(element.situation).to.deep.equal({});
      expect(ticked(element)).to.equal('personne');
      await press(element, 'Continuer');
      expect(element.situation).to.deep.equal({ objet: 'personne' });
    });
  }

  it('arrow keys go round, and those of a list do not reach the page', async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    undo = () => document.removeEventListener('keydown', listen);
    const element = await openReady();
    find(element, 'input').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(ticked(element)).to.equal('unknown');
    await sendKeys({ press: 'ArrowDown' });
    expect(ticked(element)).to.equal('urgence');
    await sendKeys({ press: 'Escape' });
    expect(heard).to.deep.equal(['Escape']);
  });

  it('what a screen reader operates is an answer, also where the focus comes from another option', async () => {
    const element = await openElement();
    find(element, 'input').focus();
    const other = find<HTMLInputElement>(element, '[value=pratique]');
    // What browsers send for it: https://chromium.googlesource.com/chromium/src/+/main/docs/accessibility
    other.focus();
    other.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    other.click();
    await element.updateComplete;
    expect(element.situation).to.deep.equal({ objet: 'pratique' });
  });
});

describe('[captured-clicks] on a page that stops clicks on their way', () => {
  const stop = (event: Event) => event.stopPropagation();
  beforeEach(() => addEventListener('click', stop, true));
  afterEach(() => {
    removeEventListener('click', stop, true);
    closeElements();
  });

  it('a tap answers', async () => {
    const element = await openElement();
    await choose(element, 'Ma pratique');
    expect(element.situation).to.deep.equal({ objet: 'pratique' });
  });

  it('several answers are ticked', async () => {
    const element = await openElement({ objet: 'collectif' });
    await choose(element, 'Précarité');
    await choose(element, 'Une maladie');
    await press(element, 'Continuer');
    expect(element.situation['sujet']).to.have.members(['maladie', 'precarite']);
  });
});
