import { expect } from '@esm-bundle/chai';
import type { CoordOrientation } from '../coord-orientation.js';
import {
  choose,
  closeElements,
  find,
  focused,
  openElement,
  press,
  sayHere,
} from '../testing/open-element.js';

const CHEMIN = ['Une personne', 'Non', "Quelqu'un qui coordonne"] as const;

async function open(situation = {}): Promise<CoordOrientation> {
  const element = await openElement(situation);
  element.toggleAttribute('browser-history', true);
  await element.updateComplete;
  return element;
}

/** Waits for what the browser's buttons do, passed entries included. */
async function travel(element: CoordOrientation, way: 'back' | 'forward'): Promise<void> {
  history[way]();
  await settled(element);
}

async function settled(element: CoordOrientation): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await element.updateComplete;
}

function title(element: CoordOrientation): string {
  return find(element, '.title').innerText.replaceAll('\u00a0', ' ');
}

describe("the browser's back button", () => {
  afterEach(closeElements);

  it('adds nothing to the history of the page unless the site asks for it', async () => {
    const { length, state } = history;
    const element = await openElement();
    await choose(element, 'Une personne');
    await choose(element, 'Non');
    expect([history.length, history.state]).to.deep.equal([length, state]);
  });

  it('goes back question by question and forward again, and loses no answer', async () => {
    const element = await open();
    const { length } = history;
    const titles = [title(element)];
    for (const answer of CHEMIN) {
      await choose(element, answer);
      titles.push(title(element));
    }
    expect(history.length).to.be.at.most(length + CHEMIN.length);
    const given = element.situation;
    for (const expected of titles.slice(0, -1).reverse()) {
      await travel(element, 'back');
      expect(title(element)).to.equal(expected);
      expect(focused(element)).to.contain(expected.slice(0, 12));
      expect(element.situation).to.deep.equal(given);
    }
    for (const expected of titles.slice(1)) {
      await travel(element, 'forward');
      expect(title(element)).to.equal(expected);
    }
    expect(element.orientation?.receipt.leads).to.deep.equal(['dac']);
  });

  it('goes back once where answers are erased while the way back is still on its way, and stays on the page', async () => {
    history.pushState({ site: 'before' }, '');
    history.pushState({ site: 'here' }, '');
    const element = await open();
    for (const answer of CHEMIN) await choose(element, answer);
    await press(element, 'Retour');
    element.restart();
    await element.updateComplete;
    await settled(element);
    await settled(element);
    expect(history.state).to.deep.include({ site: 'here' });
    expect(title(element)).to.contain('Pour quoi');
  });

  it('writes a number and no answer, beside what the site keeps, and leaves the address alone', async () => {
    history.replaceState({ site: 1 }, '');
    const { href } = location;
    const element = await open();
    for (const answer of CHEMIN) await choose(element, answer);
    const { site, 'coord-orientation': mark, ...rest } = history.state;
    expect(location.href).to.equal(href);
    expect([site, rest]).to.deep.equal([1, {}]);
    expect(Object.keys(mark)).to.have.members(['page', 'at']);
    expect(mark.at).to.be.a('number');
    expect(mark.page).to.match(/^[a-z0-9]+$/);
  });

  it("takes the element's own way back as its own", async () => {
    const element = await open();
    await choose(element, 'Une personne');
    await choose(element, 'Non');
    const { length } = history;
    await press(element, 'Retour');
    await settled(element);
    expect(history.length).to.equal(length);
    expect(title(element)).to.contain('Avant tout');
    await travel(element, 'forward');
    expect(title(element)).to.contain('aiderait le plus');
  });

  it('goes back from a first answer, and to it again', async () => {
    const element = await open({ objet: 'personne', danger: 'non' });
    await press(element, 'Voir une première réponse');
    await travel(element, 'back');
    expect(title(element)).to.contain('aiderait le plus');
    await travel(element, 'forward');
    expect(title(element)).to.contain('Première orientation');
  });

  it('goes back from the directory', async () => {
    const element = await open();
    await press(element, 'Je sais déjà qui je cherche');
    await settled(element);
    await travel(element, 'back');
    expect(title(element)).to.contain('Pour quoi');
  });

  it('leaves the entries of before when a person starts again', async () => {
    const element = await open();
    const start = history.state?.['coord-orientation']?.at ?? 0;
    for (const answer of CHEMIN) await choose(element, answer);
    await press(element, 'Recommencer');
    await settled(element);
    expect(history.state['coord-orientation'].at).to.equal(start);
    expect(element.situation).to.deep.equal({});
    expect(title(element)).to.contain('Pour quoi');
    await travel(element, 'forward');
    expect(title(element)).to.contain('Pour quoi');
    expect(element.situation).to.deep.equal({});
  });

  it('tells two elements of a page apart', async () => {
    const one = await open();
    const two = await open();
    await choose(one, 'Une personne');
    await choose(two, 'Ma pratique');
    await choose(one, 'Non');
    await travel(one, 'back');
    expect([title(one).slice(0, 10), two.situation['objet']]).to.deep.equal([
      'Avant tout',
      'pratique',
    ]);
    expect(title(two)).not.to.contain('Pour quoi');
    await travel(two, 'back');
    expect(title(two)).to.contain('Pour quoi');
    expect(title(one)).to.contain('Avant tout');
    await travel(one, 'back');
    expect(title(one)).to.contain('Pour quoi');
  });

  it('leaves what the site does itself alone', async () => {
    const element = await open();
    await choose(element, 'Une personne');
    history.pushState({ site: 2 }, '');
    history.pushState({ site: 3 }, '');
    await travel(element, 'back');
    expect(history.state).to.deep.equal({ site: 2 });
    expect(title(element)).to.contain('Avant tout');
    sayHere(element, { objet: 'personne', danger: 'non' });
    await element.updateComplete;
    expect(history.state).to.deep.equal({ site: 2 });
  });
});
