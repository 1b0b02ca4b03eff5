import { expect } from '@esm-bundle/chai';
import type { CoordOrientation } from '../coord-orientation.js';
import { linkTo } from '../keep/receipt-link.js';
import {
  appears,
  choose,
  closeElements,
  openElement,
  press,
  screenOf,
} from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { wait } from '../testing/wait.js';
// Loaded beforehand, so that no test waits for it.
import '../keep/keep-part.js';
import '../keep/paper/paper-part.js';
import '../screen/details.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const ERASE = 'Effacer mes réponses';

/** The sheets of paper that are on the page. */
function sheets(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('.coord-sheet')];
}

/** Lets no frame print, as browsers that do not say when they have printed. */
function keepSheets(): () => void {
  const observer = new MutationObserver(() => {
    for (const { contentWindow } of sheets()) if (contentWindow) contentWindow.print = () => {};
  });
  observer.observe(document.body, { childList: true });
  return () => observer.disconnect();
}

async function openTools(element: CoordOrientation): Promise<void> {
  await says(element, 'Qui fait quoi ici');
  for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  await appears(element, '.tools');
}

/** Says a danger after a result was on screen, and erases all from its screen. */
async function eraseInDanger(element: CoordOrientation): Promise<void> {
  await press(element, 'Modifier : Danger');
  await choose(element, 'Oui, une vie');
  await appears(element, '.ways-on');
  await press(element, ERASE);
}

describe('[erase] « Effacer mes réponses » on the screen of a danger', () => {
  let stop: () => void;
  beforeEach(() => (stop = keepSheets()));
  afterEach(() => {
    stop();
    closeElements();
    for (const sheet of sheets()) sheet.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('empties and takes away the sheet that a browser has left on the page', async () => {
    const element = await openElement(COORDINATION);
    await openTools(element);
    await press(element, 'Imprimer');
    const sheet = await wait(() =>
      sheets().find((one) => one.contentDocument?.querySelector('h1')),
    );
    const paper = sheet.contentDocument;
    await eraseInDanger(element);
    expect(sheets()).to.deep.equal([]);
    expect(paper?.documentElement?.textContent ?? '').to.equal('');
  });

  it('lets no sheet come that was on its way', async () => {
    const element = await openElement(COORDINATION);
    await openTools(element);
    void press(element, 'Imprimer');
    element.restart();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(sheets()).to.deep.equal([]);
  });

  it('leaves no answer on the screen, in the address, or in the entries of the history', async () => {
    const element = await openElement(COORDINATION);
    element.toggleAttribute('browser-history', true);
    await openTools(element);
    const { orientation } = element;
    if (!orientation) throw new Error('There is no orientation.');
    await press(element, 'Modifier : Danger');
    await choose(element, 'Oui, une vie');
    await appears(element, '.ways-on');
    // A router puts the address again that the page was opened with.
    history.replaceState(history.state, '', linkTo(orientation, location.href));
    await press(element, ERASE);
    expect(element.situation).to.deep.equal({});
    expect(location.hash).to.equal('');
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
    const kept = element.shadowRoot?.innerHTML ?? '';
    expect(kept).not.to.match(/Qui coordonne|Ce que vous avez indiqué|<textarea|link-text/);
    expect(JSON.stringify(history.state)).not.to.match(/vital|coordination|personne/);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
  });

  it('forgets what a shared link was said to have led to, also where the page starts again', async () => {
    const element = await openElement(COORDINATION);
    const { orientation } = element;
    if (!orientation) throw new Error('There is no orientation.');
    location.hash = new URL(linkTo(orientation, location.href)).hash;
    await appears(element, '.link-note');
    element.restart();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.link-note')).to.equal(null);
  });
});
