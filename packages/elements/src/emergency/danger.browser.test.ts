import { expect } from '@esm-bundle/chai';
import { linkTo } from '../keep/receipt-link.js';
import { violationsOf } from '../testing/check-page.js';
import {
  appears,
  choose,
  closeElements,
  find,
  openElement,
  press,
  screenOf,
} from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { wait } from '../testing/wait.js';
import type { CoordOrientation } from '../coord-orientation.js';
// Loaded beforehand, so that no test waits for it.
import '../screen/details.js';

const SUICIDE = { objet: 'personne', danger: 'suicide' };
const HANDLED = 'Les secours sont prévenus';

/** Opens an emergency, and waits for the ways on from it. */
async function openDanger(situation: Readonly<Record<string, string>>): Promise<CoordOrientation> {
  const element = await openElement(situation);
  await appears(element, '.ways-on');
  return element;
}

/** Where each of these stands in what is read, in order. */
function placesOf(text: string, ...parts: readonly string[]): readonly number[] {
  return parts.map((part) => text.indexOf(part));
}

describe('after an emergency', () => {
  afterEach(closeElements);

  it('one goes on without taking the danger back: it stands first, with its number, on each screen', async () => {
    const element = await openDanger(SUICIDE);
    await press(element, HANDLED);
    expect(screenOf(element)).to.contain("Qu'est-ce qui aiderait le plus ?");
    for (const answer of ['Quelqu', undefined]) {
      const [danger, rest] = placesOf(
        screenOf(element),
        'Vous avez indiqué : Des idées de suicide',
        answer ? 'aiderait le plus' : 'La suite, une fois le danger écarté',
      );
      expect(danger).to.be.above(-1);
      expect(rest).to.be.above(danger ?? 0);
      expect(find<HTMLAnchorElement>(element, '.handled a').href).to.equal('tel:3114');
      if (answer) await choose(element, answer);
    }
    expect(element.orientation?.receipt.leads).to.deep.equal(['dac']);
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('« Une urgence » asks the first question again without that answer', async () => {
    const element = await openDanger({ objet: 'urgence' });
    await press(element, HANDLED);
    const screen = screenOf(element);
    expect(screen).to.contain('Pour quoi cherchez-vous');
    expect(screen).not.to.contain('Une urgence, un danger maintenant');
    expect(find<HTMLAnchorElement>(element, '.handled a').href).to.equal('tel:15');
    await choose(element, 'Ma pratique');
    expect(screenOf(element)).to.contain('Vous avez indiqué');
  });

  it('a wrong answer leads back to the question, and what is not over to the emergency', async () => {
    const element = await openDanger(SUICIDE);
    await press(element, 'Je me suis trompé');
    expect(screenOf(element)).to.contain('y a-t-il un danger');
    await choose(element, 'Oui, une vie');
    await press(element, HANDLED);
    await press(element, "Ce n'est pas réglé");
    expect(screenOf(element)).to.contain('Appelez le 15 maintenant');
  });

  it('a doubt about violence shows whom to ask, of each a line, and answers nothing', async () => {
    const element = await openDanger({ objet: 'personne', danger: 'violence' });
    await press(element, 'Pas de danger en ce moment');
    expect(element.shadowRoot?.activeElement?.className).to.equal('in-doubt');
    const lines = [...find(element, '.doubt').querySelectorAll('li')];
    expect(
      lines.map((line) => line.querySelector('a')?.getAttribute('href') ?? null),
    ).to.deep.equal(['tel:119', null, 'tel:3133', 'tel:3919', 'tel:116006']);
    expect(element.orientation?.status).to.equal('emergency');
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('none of the ways on is filled, or has the focus', async () => {
    const element = await openElement({ objet: 'personne' });
    await choose(element, 'Oui, une vie');
    await appears(element, '.ways-on');
    for (const button of find(element, '.ways-on').querySelectorAll('button')) {
      expect(getComputedStyle(button).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(element.shadowRoot?.activeElement).not.to.equal(button);
    }
  });

  it('all answers can be erased', async () => {
    const element = await openDanger(SUICIDE);
    await press(element, 'Effacer mes réponses');
    expect(element.situation).to.deep.equal({});
  });

  it('care within two days is for today', async () => {
    const element = await openDanger({ objet: 'personne', danger: 'sous-48h' });
    const screen = screenOf(element);
    expect(screen).to.contain("Appelez aujourd'hui");
    expect(screen).to.contain("Appeler le 15 (service d'accès aux soins)");
    expect(screen).to.contain('Pas encore essayé : votre médecin, sante.fr.');
    expect(screen)
      .to.contain("J'ai appelé : préparer la suite")
      .and.not.contain('Les secours sont');
  });
});

describe('a danger that was said', () => {
  afterEach(closeElements);

  it('is asked about before all else where another answer sets it aside', async () => {
    const element = await openDanger(SUICIDE);
    element.answer('objet', 'pratique');
    await element.updateComplete;
    expect(screenOf(element)).to.match(
      /Vous avez indiqué : Des idées de suicide\s+Quelqu'un s'en occupe/,
    );
    expect(screenOf(element)).not.to.contain('Sur quel thème');
    expect(await violationsOf(element)).to.deep.equal([]);
    await press(element, 'Non, ou je ne sais pas');
    expect(screenOf(element)).to.contain('Appelez le 3114 maintenant');
    element.answer('objet', 'pratique');
    await element.updateComplete;
    await press(element, 'Oui, les secours ou un proche');
    const [danger, question] = placesOf(screenOf(element), 'Des idées de suicide', 'quel thème');
    expect(question).to.be.above(danger ?? 0);
  });

  it('may be raised by the page, and is ruled out only by who answers', async () => {
    const element = await openElement();
    element.situation = { objet: 'personne', danger: 'non', besoin: 'coordination' };
    await element.updateComplete;
    expect(screenOf(element)).to.contain('y a-t-il un danger');
    await choose(element, "Non, rien d'urgent");
    expect(element.orientation?.status).to.equal('certain');
    element.situation = { ...element.situation, besoin: 'contact' };
    await element.updateComplete;
    expect(element.orientation?.status).to.equal('certain');
    element.restart();
    element.situation = { objet: 'personne', danger: 'non' };
    expect(element.situation).to.deep.equal({ objet: 'personne' });
    element.situation = { objet: 'personne', danger: 'vital' };
    expect(element.orientation?.status).to.equal('emergency');
  });

  it('is not taken back by what the page sets later, nor by its pack, nor over a visitor who said that there is none', async () => {
    const element = await openElement({ objet: 'personne', danger: 'non' });
    element.situation = { objet: 'personne', danger: 'vital' };
    for (const situation of [{ objet: 'personne', danger: 'non' }, { objet: 'personne' }, {}]) {
      element.situation = situation;
      await element.updateComplete;
      expect(screenOf(element)).to.contain('Appelez le 15 maintenant');
    }
    element.pack = { ...element.pack };
    await element.updateComplete;
    expect(screenOf(element)).to.contain('Appelez le 15 maintenant');
    await press(element, 'Je me suis trompé');
    await choose(element, "Non, rien d'urgent");
    element.situation = { objet: 'personne', danger: 'non', besoin: 'coordination' };
    expect(element.orientation?.status).to.equal('certain');
  });

  it('stands in place of the directory where the page raises it', async () => {
    const element = await openElement();
    await press(element, 'Je sais déjà qui je cherche');
    expect(screenOf(element)).not.to.contain('Pour quoi cherchez-vous');
    element.situation = { objet: 'urgence' };
    await element.updateComplete;
    expect(screenOf(element)).to.contain('Appelez le 15 maintenant');
  });

  it('is an emergency to who opens a link to what followed', async () => {
    const element = await openDanger(SUICIDE);
    await press(element, HANDLED);
    await choose(element, 'Quelqu');
    await says(element, 'Qui fait quoi ici');
    const { orientation } = element;
    if (!orientation) throw new Error('There is no orientation.');
    const link = linkTo(orientation, location.href);
    closeElements();
    history.replaceState(null, '', link);
    const opened = await openElement();
    await wait(() => (opened.orientation?.status === 'emergency' ? true : undefined));
    expect(screenOf(opened)).to.contain('Appelez le 3114 maintenant');
  });
});
