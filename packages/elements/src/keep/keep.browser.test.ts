import { expect } from '@esm-bundle/chai';
import type { CoordOrientation } from '../coord-orientation.js';
import { violationsOf } from '../testing/check-page.js';
import {
  choose,
  closeElements,
  find,
  openElement,
  press,
  screenOf,
} from '../testing/open-element.js';
import { plain } from '../testing/plain.js';
import { says } from '../testing/says.js';
import { pickCommune } from '../testing/type-commune.js';
// Loaded beforehand, so that no test waits for it.
import '../place/places-part.js';
import '../screen/details.js';
import './keep-part.js';
import { linkTo, readLink } from './receipt-link.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
/** What a shared link keeps: danger is asked anew. */
const KEPT = { objet: 'personne', besoin: 'coordination' };

function openFolds(element: CoordOrientation): void {
  for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
}

async function openTools(situation: Record<string, string | string[]> = COORDINATION) {
  const element = await openElement(situation);
  openFolds(element);
  for (let tries = 0; tries < 50 && !element.shadowRoot?.querySelector('.tools'); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return element;
}

/** Opens an element on a page whose address shares something, and waits for what it says of it. */
async function openShared(fragment: string): Promise<CoordOrientation> {
  history.replaceState(null, '', `#coord=${fragment}`);
  const element = await openElement();
  for (let tries = 0; tries < 50 && !element.shadowRoot?.querySelector('.link-note'); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return element;
}

/** Opens an element of a site for one département. */
async function openFixed(departement: string): Promise<CoordOrientation> {
  const element = document.createElement('coord-orientation');
  element.setAttribute('departement', departement);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function fragmentOf(element: CoordOrientation): string {
  const { orientation } = element;
  if (!orientation) throw new Error('There is no orientation.');
  return linkTo(orientation, 'https://site.example/page#else').split('#coord-')[1] ?? '';
}

function encode(receipt: unknown): string {
  return btoa(JSON.stringify(receipt));
}

describe('what can be done with a result', () => {
  const copied: string[] = [];
  const write = navigator.clipboard.writeText;

  before(() => {
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
  });
  after(() => {
    navigator.clipboard.writeText = write;
  });
  afterEach(() => {
    copied.length = 0;
    closeElements();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is copied as text, with the date, the version and the emergency numbers', async () => {
    const element = await openTools();
    await press(element, 'Copier le résumé');
    await element.updateComplete;
    expect(copied[0]).to.contain('Appelez le dispositif');
    expect(copied[0]).to.contain('version 0.2.0');
    expect(plain(copied[0] ?? '')).to.contain('Urgence : 15');
    expect(find(element, '.said').innerText).to.equal('Copié.');
  });

  it('comes after a danger that is dealt with, in the summary and in the message', async () => {
    const element = await openElement({ ...COORDINATION, danger: 'suicide' });
    await says(element, 'Les secours sont prévenus');
    await press(element, 'Les secours sont prévenus');
    await says(element, 'Copier, imprimer');
    openFolds(element);
    await says(element, 'Copier le résumé');
    await press(element, 'Copier le résumé');
    await press(element, 'Copier le message');
    const [summary = '', message = ''] = copied.map(plain);
    expect(summary).to.match(/^Vous avez indiqué : Des idées de suicide \(3114\)/);
    expect(message.indexOf('suicide (3114)')).to.be.within(1, message.indexOf('Bonjour'));
  });

  it('is copied with where contacts are found, and no structure, as long as no place was told', async () => {
    const element = await openTools();
    await press(element, 'Copier le résumé');
    expect(copied[0]).to.contain('Coordonnées pas encore confirmées. Pour les trouver :');
    expect(copied[0]).not.to.match(/Lieu|dac\d|Relevé/);
  });

  it('is copied with the place that was told, and who answers there', async () => {
    const element = await openTools();
    await pickCommune(element, '81000', 'Albi');
    await says(element, 'dac81.fr');
    await press(element, 'Copier le résumé');
    expect(copied[0]).to.contain('Lieu : Albi (Tarn)');
    expect(copied[0]).to.contain('  DAC 81\n    Tout le département : Tarn\n    dac81.fr\n');
    expect(copied[0]).to.match(/à confirmer\. Relevé le \d+ \w+ 20\d\d : /);
    expect(copied[0]).not.to.contain('Coordonnées pas encore confirmées');
  });

  it('is copied with the contacts that the site gives', async () => {
    const element = await openTools();
    element.innerHTML = '<a data-contact="dac" href="tel:0500000000">Notre DAC</a>';
    await press(element, 'Copier le résumé');
    expect(copied[0]).to.contain('Notre DAC (0500000000)\n    Contact donné par ce site');
  });

  it('says so where the browser does not let us copy', async () => {
    const allowed = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    const command = document.execCommand;
    document.execCommand = () => false;
    const element = await openTools();
    await press(element, 'Copier le résumé');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    navigator.clipboard.writeText = allowed;
    document.execCommand = command;
    expect(screenOf(element)).to.contain('sélectionnez le texte');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.contain(
      'Appelez le dispositif',
    );
  });

  it('becomes a message that names nobody and leaves no blank for a name', async () => {
    const element = await openTools();
    const message = find<HTMLTextAreaElement>(element, 'textarea').value;
    expect(message).to.match(/^Sans aucun nom/);
    expect(message).not.to.match(/_{2,}|\.{3}|…|nom :|prénom|né\(e\)/i);
    await press(element, 'Copier le message');
    expect(copied).to.deep.equal([message]);
  });

  it('is shared by a link only after its content was shown; no place is in it', async () => {
    const element = await openTools();
    expect(element.shadowRoot?.querySelector('.link-text')).to.equal(null);
    await press(element, 'Partager par un lien');
    expect(find(element, '.shared').innerText).to.contain('Quelqu');
    expect(find(element, '.shared').innerText).to.contain('Ni nom, ni commune.');
    await press(element, 'Copier le lien');
    const receipt = readLink(copied[0]?.split('#coord-')[1] ?? '');
    expect(Object.keys(receipt ?? {})).to.have.members([
      'format',
      'pack',
      'date',
      'leads',
      'answers',
    ]);
    expect(receipt?.answers).to.deep.equal(COORDINATION);
  });

  it('is shared without the département unless the person ticks it, and never with the commune', async () => {
    const element = await openTools();
    await press(element, 'Partager par un lien');
    expect(element.shadowRoot?.querySelector('.add-departement')).to.equal(null);
    await pickCommune(element, '81000', 'Albi');
    await says(element, 'Indiquer aussi le département : Tarn (81)');
    const link = () => find<HTMLInputElement>(element, '.link-text').value;
    const holds = () => readLink(link().split('#coord-')[1] ?? '');
    const box = find<HTMLInputElement>(element, '.add-departement input');
    expect(box.checked).to.equal(false);
    expect(JSON.stringify(holds())).not.to.match(/departement|81004|Albi/);
    expect(find(element, '.shared ul').innerText).not.to.contain('Tarn');
    box.click();
    await element.updateComplete;
    expect(find(element, '.shared ul').innerText).to.contain('le département : Tarn (81)');
    expect(holds()?.departement).to.equal('81');
    expect(JSON.stringify(holds())).not.to.match(/81004|Albi/);
  });

  it('is contested with a text for those who keep the rules; nothing is sent', async () => {
    const element = await openTools();
    element.setAttribute('report-to', 'regles@cpts.example');
    const radio = find<HTMLInputElement>(element, '.reasons input');
    radio.click();
    await element.updateComplete;
    const mail = find<HTMLAnchorElement>(element, '.tools a[href^=mailto]').href;
    expect(decodeURIComponent(mail)).to.contain('mailto:regles@cpts.example?subject=');
    expect(decodeURIComponent(mail)).to.match(/- Ce qui aiderait le plus\s: Quelqu/);
    await press(element, 'Copier le texte');
    expect(copied[0]).to.contain('Un autre interlocuteur');
    expect(copied[0]).to.match(/\n\[coord\]\nanswer: objet=personne\n[^]*\nlead: dac\n/);
  });

  it('is contested by hand where nobody reads a mail, which is said', async () => {
    const element = await openTools();
    find<HTMLInputElement>(element, '.reasons input').click();
    await element.updateComplete;
    const tools = find(element, '.tools');
    expect(tools.querySelector('a[href^=mailto]')).to.equal(null);
    expect(tools.textContent).to.contain('Personne ne lit encore de courriel');
  });

  it('passes axe with each of them open', async () => {
    const element = await openTools();
    await press(element, 'Partager par un lien');
    find<HTMLInputElement>(element, '.reasons input').click();
    await element.updateComplete;
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('cares for how a patient or carer prepares, and keeps what is for carers by trade away', async () => {
    const element = await openTools({ objet: 'moi-usager', danger: 'non', besoin: 'coordination' });
    expect(screenOf(element)).to.contain('qui vous aide déjà');
    expect(screenOf(element)).not.to.contain('entre soignants');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.contain('patient ou aidant');
  });

  it('speaks as the trade that the site is for, with the same lead', async () => {
    const element = await openTools();
    const leads = element.orientation?.leads;
    element.audience = 'social';
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.contain('du social');
    expect(element.orientation?.leads).to.deep.equal(leads);
  });
});

describe('a shared link', () => {
  afterEach(() => {
    closeElements();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens the result, and is out of the address at once', async () => {
    const fragment = fragmentOf(await openElement(COORDINATION));
    closeElements();
    history.replaceState(null, '', `#coord=${fragment}`);
    const opening = openElement();
    expect(location.hash).to.equal('');
    await opening;
    closeElements();
    const element = await openShared(fragment);
    expect(element.situation).to.deep.equal(KEPT);
    expect(screenOf(element)).to.contain('Avant tout');
    expect(find(element, '.link-note').innerText).to.contain("Rien n'a changé depuis.");
  });

  it('of older rules says that the answer is the same', async () => {
    const receipt = {
      format: 1,
      pack: { version: '0.0.1', logicHash: 'abc' },
      date: '2026-01-02',
      lead: ['dac'],
      answers: COORDINATION,
    };
    const element = await openShared(encode(receipt));
    expect(find(element, '.link-note').innerText).to.contain('la réponse reste la même');
  });

  it('of older rules says what has changed, and which answers are gone', async () => {
    const receipt = {
      format: 1,
      pack: { version: '0.0.1', logicHash: 'abc' },
      date: '2026-01-02',
      lead: ['cpts'],
      answers: { ...COORDINATION, ancienne: 'oui' },
    };
    const element = await openShared(encode(receipt));
    const note = find(element, '.link-note').innerText;
    expect(note).to.contain('2 janvier 2026');
    expect(note).to.match(/c'était Communauté .* c'est maintenant Dispositif d'appui/);
    expect(note).to.contain("Une réponse n'existe plus.");
  });

  it('made at a place with rules of its own asks for that place', async () => {
    const { orientation } = await openElement(COORDINATION);
    closeElements();
    const { receipt } = orientation ?? {};
    const element = await openShared(encode({ ...receipt, leads: ['cpts'] }));
    const note = find(element, '.link-note').innerText;
    expect(note).to.contain('pour un lieu où la réponse est');
    expect(note).to.contain('Indiquez la commune');
  });

  it('with a département shows who answers there, says so, and lets the place be changed', async () => {
    const { orientation } = await openElement(COORDINATION);
    closeElements();
    const fragment = orientation && linkTo(orientation, '', '81').split('#coord-')[1];
    const element = await openShared(fragment ?? '');
    const note = find(element, '.link-note').innerText;
    expect(note).to.contain("Rien n'a changé depuis.");
    expect(note).to.contain('Département donné par le lien : Tarn (81).');
    expect(element.shadowRoot?.activeElement).to.equal(null);
    await choose(element, 'Non');
    await says(element, 'dac81.fr');
    await press(element, 'Changer');
    await says(element, 'Où se trouve la personne en ce moment ?');
  });

  it('with a département has the rules of that place', async () => {
    const answers = { objet: 'personne', danger: 'non', besoin: 'echange' };
    const receipt = { format: 1, pack: { version: '0', logicHash: 'abc' }, date: '2026-01-02' };
    const element = await openShared(encode({ ...receipt, lead: [], answers, departement: '81' }));
    expect(element.shadowRoot?.activeElement).to.equal(null);
    await choose(element, 'Non');
    await says(element, 'Organisation locale : Tarn');
  });

  for (const [name, departement] of Object.entries({
    unknown: '00',
    damaged: 81,
    'full of markup': '<b>81</b>',
    'a commune': '81004',
  })) {
    it(`leaves out a département that is ${name}`, async () => {
      const receipt = { format: 1, pack: { version: '0', logicHash: 'abc' }, date: '2026-01-02' };
      const element = await openShared(
        encode({ ...receipt, lead: ['dac'], answers: COORDINATION, departement }),
      );
      expect(element.situation).to.deep.equal(KEPT);
      expect(find(element, '.link-note').innerText).not.to.contain('Département');
      expect(element.shadowRoot?.querySelector('.place-name')).to.equal(null);
    });
  }

  it('with a département leaves the place that the site fixes', async () => {
    const { orientation } = await openElement(COORDINATION);
    closeElements();
    const fragment = orientation && linkTo(orientation, '', '81').split('#coord-')[1];
    history.replaceState(null, '', `#coord=${fragment}`);
    const element = await openFixed('34');
    await says(element, 'La question sur le danger');
    expect(find(element, '.link-note').innerText).not.to.contain('Tarn');
    await choose(element, 'Non');
    await says(element, 'Hérault proposé par ce site');
  });

  for (const [name, fragment] of Object.entries({
    'cut off': 'eyJmb3JtYXQiOjEs',
    empty: '',
    'of another kind': encode({ format: 2 }),
    'not a link': '%%%',
    'full of markup': encode({ format: 1, pack: '<b>', date: '<i>', lead: [], answers: {} }),
  })) {
    it(`says clearly that it is damaged, and asks the first question (${name})`, async () => {
      const element = await openShared(fragment);
      expect(screenOf(element)).to.contain('Ce lien est incomplet ou abîmé');
      expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
    });
  }
});
