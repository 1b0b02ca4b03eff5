import { expect } from '@esm-bundle/chai';
import { violationsOf } from '../testing/check-page.js';
import { closeElements, openElement, press, screenOf } from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { LONG } from './away-controller.js';
// Loaded beforehand, so that no test waits for it.
import './details.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

/** Lets time pass as for a machine that slept, and comes back to the page. */
function sleep(time: number): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + time;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page that was left with answers', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
    closeElements();
  });

  it('asks after half an hour whether to go on, shows no answer, and keeps the numbers', async () => {
    const element = await openElement(COORDINATION);
    await says(element, 'Qui fait quoi ici');
    sleep(LONG);
    await element.updateComplete;
    const screen = screenOf(element);
    expect(screen).to.contain('Reprendre ou effacer ?');
    expect(screen).to.match(/^15\s[^]*3114/);
    expect(screen).not.to.match(/DAC|Une personne|coordonne/);
    expect(await violationsOf(element)).to.deep.equal([]);
    await press(element, 'Reprendre');
    expect(screenOf(element)).to.contain('Qui fait quoi ici');
    sleep(LONG);
    await element.updateComplete;
    await press(element, 'Effacer mes réponses');
    expect(element.situation).to.deep.equal({});
  });

  it('asks nothing before, and nothing without answers', async () => {
    const element = await openElement(COORDINATION);
    await says(element, 'Qui fait quoi ici');
    sleep(LONG - 60_000);
    await element.updateComplete;
    expect(screenOf(element)).not.to.contain('Reprendre ou effacer');
    element.restart();
    sleep(LONG);
    await element.updateComplete;
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
  });
});
