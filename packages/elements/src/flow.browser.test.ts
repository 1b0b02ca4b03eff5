import { expect } from '@esm-bundle/chai';
import {
  choose,
  closeElements,
  find,
  focused,
  openElement,
  press,
  screenOf,
} from './testing/open-element.js';
import { plain } from './testing/plain.js';
import { fr } from './words/fr.js';

describe('the questions', () => {
  afterEach(closeElements);

  it('start at once, with the emergency numbers above', async () => {
    const element = await openElement();
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous un interlocuteur ?');
    expect(screenOf(element)).to.contain("Ne donnez aucun nom : rien n'est enregistré.");
    const links = [...find(element, '.strip').querySelectorAll('a')].map((link) => link.href);
    expect(links).to.deep.equal(['tel:15', 'sms:114', 'tel:3114']);
  });

  it('leave the focus alone at first', async () => {
    expect(focused(await openElement())).to.equal('');
  });

  it('go on with one tap, and take the focus to the next heading', async () => {
    const element = await openElement();
    await choose(element, 'Une personne que je suis');
    expect(focused(element)).to.contain('Avant tout');
    expect(find(element, '.trail').innerText).to.match(/Encore \d à \d questions au plus/);
  });

  it('offer « je ne sais pas » last, as any other answer', async () => {
    const element = await openElement({ objet: 'personne' });
    const labels = [...find(element, '.choices').querySelectorAll('label')];
    expect(labels.at(-1)?.innerText).to.contain('Je ne sais pas');
    expect(plain(labels.at(-1)?.innerText ?? '')).to.contain('Dans le doute, le 15 vous répond');
  });

  it('keep the answer when the person goes back', async () => {
    const element = await openElement({ objet: 'personne' });
    await press(element, 'Retour');
    expect(find<HTMLInputElement>(element, ':checked').value).to.equal('personne');
    expect(focused(element)).to.contain('Pour quoi');
    await press(element, 'Garder cette réponse');
    expect(focused(element)).to.contain('Avant tout');
  });

  it('let an earlier answer be changed from the summary, and keep the later ones', async () => {
    const element = await openElement({ objet: 'personne', danger: 'non', besoin: 'coordination' });
    await press(element, 'Modifier : Danger');
    await choose(element, 'Je ne sais pas');
    expect(element.situation).to.deep.equal({
      objet: 'personne',
      danger: 'unknown',
      besoin: 'coordination',
    });
    expect(find(element, '.summary').innerText).to.contain('Quelqu');
  });

  it('say which answers no longer count', async () => {
    const element = await openElement({ objet: 'personne', danger: 'non', besoin: 'coordination' });
    await press(element, 'Modifier : Votre demande');
    await choose(element, 'Ma pratique');
    await choose(element, 'Un protocole, une formation');
    await choose(element, 'Plaies');
    expect(screenOf(element)).to.contain('Réponse mise de côté : Danger');
  });

  it('open a question that can change who leads, and come back with the answer kept', async () => {
    const element = await openElement({
      ...{ objet: 'personne', danger: 'unknown', besoin: 'coordination' },
    });
    await press(element, 'Répondre : Danger');
    expect(focused(element)).to.contain('y a-t-il un danger');
    await press(element, 'Garder cette réponse');
    expect(focused(element)).to.contain('Première orientation, à préciser');
  });

  it('come back from the result', async () => {
    const element = await openElement({ objet: 'personne', danger: 'non', besoin: 'coordination' });
    await press(element, 'Retour');
    expect(focused(element)).to.contain('aiderait le plus');
  });

  it('offer a first answer once a lead is known, say what can change it, and go on', async () => {
    const element = await openElement({ objet: 'personne', danger: 'non' });
    await press(element, 'Voir une première réponse');
    expect(focused(element)).to.contain('Première orientation, à préciser');
    expect(screenOf(element)).to.contain('Peut encore changer : Ce qui aiderait le plus');
    expect(getComputedStyle(find(element, '.answer')).borderTopStyle).to.equal('dashed');
    await press(element, 'Continuer les questions');
    expect(focused(element)).to.contain('aiderait le plus');
  });

  for (const situation of [{}, { objet: 'personne' }, { objet: 'unknown' }]) {
    it(`offer none while danger may still be asked about (${JSON.stringify(situation)})`, async () => {
      const element = await openElement(situation);
      expect(screenOf(element)).not.to.contain('Voir une première réponse');
      expect(element.shadowRoot?.querySelector('.result')).to.equal(null);
    });
  }

  it('say how many are left: exactly once it is short, what is usual before', async () => {
    const element = await openElement();
    expect(find(element, '.trail').innerText).to.contain('1 à 5 questions au plus');
    expect(fr.progress({ min: 2, max: 6 }, true, { min: 2, max: 4 })).to.equal(
      'En général 2 à 4 questions',
    );
    const { min = 0, max = 0 } = element.pack.rules.logic.usual ?? {};
    expect(min).to.be.within(1, max);
    expect(max).to.be.at.most(5);
  });

  it('start again on demand', async () => {
    const element = await openElement({ objet: 'personne', danger: 'non' });
    await press(element, 'Recommencer');
    expect(element.situation).to.deep.equal({});
    expect(focused(element)).to.contain('Pour quoi');
  });

  it('leave out the answers of patients and carers on a site for professionals', async () => {
    const element = await openElement();
    expect(screenOf(element)).to.contain('Moi ou un proche');
    for (const audience of ['pro', 'sante']) {
      element.setAttribute('audience', audience);
      await element.updateComplete;
      expect(screenOf(element), audience).not.to.contain('Moi ou un proche');
    }
    for (const audience of ['usager', 'constructor']) {
      element.setAttribute('audience', audience);
      await element.updateComplete;
      expect(screenOf(element), audience).to.contain('Moi ou un proche');
    }
  });

  it('fit into the headings of the page', async () => {
    const element = await openElement();
    expect(find(element, '.title').ariaLevel).to.equal('2');
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(find(element, '.title').ariaLevel).to.equal('4');
  });
});
