import { expect } from '@esm-bundle/chai';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { CoordOrientation } from '../coord-orientation.js';
import type { CoordErrorEvent } from '../events/coord-error-event.js';
import {
  closeElements,
  find,
  openElement,
  packSaying,
  press,
  sayHere,
  screenOf,
} from '../testing/open-element.js';
import { gzipSize } from '../testing/gzip-size.js';
import { mockNetwork } from '../testing/mock-network.js';
import { says } from '../testing/says.js';
import { askPlace, pickCommune, typeCommune } from '../testing/type-commune.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const DOCTOR = { objet: 'personne', danger: 'non', besoin: 'medecin', cumul: 'seul' };
const ECHANGE = { objet: 'personne', danger: 'non', besoin: 'echange' };

async function openAt(
  situation: Record<string, string>,
  attributes: Record<string, string>,
): Promise<CoordOrientation> {
  const element = await openElement(situation);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

// Sources are served one by one here, and browsers keep 250 entries by default.
performance.setResourceTimingBufferSize(2000);

const directoryFiles = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/directory/data/'));

describe('the place of a result', () => {
  const worker = setupWorker();

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  // First in this file: later tests have loaded more.
  it('costs under 12.5 kB of directory for one département, over the network', async () => {
    const before = directoryFiles().length;
    const element = await openElement(COORDINATION);
    expect(directoryFiles()).to.have.length(before);
    await pickCommune(element, '31000', 'Toulouse');
    await says(element, 'dac31.fr');
    const files = directoryFiles();
    expect(files).to.have.length(3);
    const sizes = await Promise.all(files.map(gzipSize));
    expect(sizes.reduce((sum, size) => sum + size, 0)).to.be.below(12_500);
  });

  it('asks for the place right after the answer, before what explains it', async () => {
    const element = await openElement(COORDINATION);
    const answer = find(element, '.answer');
    expect(find(element, '.place-again').previousElementSibling).to.equal(answer);
    await askPlace(element);
    const place = find(element, '.place');
    expect(place.previousElementSibling).to.equal(answer);
    const folds = find(element, '.folds');
    expect(place.compareDocumentPosition(folds)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('leads from a situation in Mauguio to the DAC of the Hérault and to both CPTS', async () => {
    const element = await openElement(COORDINATION);
    await askPlace(element);
    expect(screenOf(element)).to.contain('Où vit la personne ?');
    await pickCommune(element, 'mauguio', 'Mauguio');
    await says(element, 'Tout le département : Hérault');
    expect(find(element, '.place-name').innerText).to.contain('Mauguio (Hérault)');
    expect(screenOf(element)).to.contain('CPTS Occitanie Méditerranée');
    expect(screenOf(element)).to.contain('Pour une partie de la commune : Carnon');
    expect(screenOf(element)).to.contain('CPTS Montpellier Est-Bérange');
  });

  it('gives Le Grau-du-Roi the DAC of the Gard, though its CPTS is of the Hérault', async () => {
    const element = await openElement(COORDINATION);
    await pickCommune(element, 'grau du roi', 'Le Grau-du-Roi');
    await says(element, 'Tout le département : Gard');
    expect(find(element, '.lead').innerText).not.to.contain('Hérault');
    expect(screenOf(element)).to.contain('CPTS Occitanie Méditerranée');
  });

  it('names each CPTS of Toulouse by its part of the city', async () => {
    const element = await openElement(DOCTOR);
    await pickCommune(element, '31000', 'Toulouse');
    await says(element, 'CPTS Canal Garonne');
    expect(find(element, '.lead').innerText).to.contain('5.2');
    expect(find(element, '.lead').innerText).to.contain('nord du quartier 4.1');
  });

  it('asks where the professional works when the one to call follows that', async () => {
    const element = await openElement(ECHANGE);
    expect(screenOf(element)).to.contain('Trouver les coordonnées');
    await askPlace(element);
    expect(screenOf(element)).to.contain('Où exercez-vous ?');
    expect(screenOf(element)).to.contain('Une organisation locale change cette réponse : Tarn.');
  });

  it('asks where the person lives when a doctor is looked for, though a CPTS is to call', async () => {
    const element = await openElement(DOCTOR);
    await askPlace(element);
    expect(screenOf(element)).to.contain('Où vit la personne ?');
  });

  it('still says where another answer holds when the place is left out', async () => {
    const element = await openElement(ECHANGE);
    await askPlace(element);
    await press(element, 'Passer');
    expect(screenOf(element)).not.to.contain('Où exercez-vous ?');
    await says(element, 'Une organisation locale change cette réponse : Tarn.');
  });

  it('follows the rules of the place, and says whose organisation it is', async () => {
    const element = await openElement(ECHANGE);
    const events: string[] = [];
    element.addEventListener('coord-orientation', ({ status }) => events.push(status));
    await pickCommune(element, 'albi', 'Albi');
    await says(element, 'Organisation locale : Tarn');
    expect(screenOf(element)).to.contain("Dans le Tarn, d'après");
    await press(element, 'Changer de lieu');
    await says(element, 'Une organisation locale change cette réponse : Tarn.');
  });

  it('is asked for, and can be changed, where a local rule alone changes the answer', async () => {
    const placeless = packSaying((texts) => ({
      ...texts,
      destinations: Object.fromEntries(
        Object.entries(texts.destinations).map(([id, { follows: _, ...words }]) => [id, words]),
      ),
    }));
    const element = await openElement(ECHANGE, { pack: placeless });
    await askPlace(element);
    expect(screenOf(element)).to.contain('Où exercez-vous ?');
    await pickCommune(element, 'albi', 'Albi');
    await says(element, 'Organisation locale : Tarn');
    await press(element, 'Changer de lieu');
    await says(element, 'Une organisation locale change cette réponse : Tarn.');
    sayHere(element, COORDINATION);
    await element.updateComplete;
    expect(screenOf(element)).not.to.contain('Trouver les coordonnées');
  });

  it('is not asked for a national number, nor in an emergency', async () => {
    const alone = await openElement({ objet: 'moi-pro', danger: 'non', suivi: 'non' });
    expect(screenOf(alone)).not.to.contain('Où exercez-vous ?');
    const emergency = await openElement({ objet: 'urgence' });
    expect(screenOf(emergency)).not.to.contain('Où ');
  });

  it('can be left out, and told later', async () => {
    const element = await openElement(COORDINATION);
    await askPlace(element);
    await press(element, 'Passer');
    expect(screenOf(element)).not.to.contain('Où vit la personne ?');
    expect(find(element, '.first-step').innerText).to.contain('(DAC)');
    await press(element, 'Indiquer la commune');
    await element.updateComplete;
    expect(screenOf(element)).to.contain('Où vit la personne ?');
  });

  it('keeps what is open on screen, and takes a keyboard to what was chosen', async () => {
    const element = await openElement(COORDINATION);
    find<HTMLDetailsElement>(element, '.folds details').open = true;
    await pickCommune(element, '81000', 'Albi');
    await says(element, 'dac81.fr');
    expect(find<HTMLDetailsElement>(element, '.folds details').open).to.equal(true);
    expect(element.shadowRoot?.activeElement?.className).to.equal('place-name');
  });

  it('is forgotten when somebody starts again', async () => {
    const element = await openElement(COORDINATION);
    await pickCommune(element, '81000', 'Albi');
    await says(element, 'dac81.fr');
    element.restart();
    sayHere(element, COORDINATION);
    await element.updateComplete;
    expect(screenOf(element)).to.contain('Où vit la personne ?');
    expect(screenOf(element)).not.to.contain('Albi');
  });

  it('stays out of the receipt, the address and what a browser stores', async () => {
    const element = await openElement(COORDINATION);
    await pickCommune(element, '81000', 'Albi');
    await says(element, 'dac81.fr');
    expect(JSON.stringify(element.orientation?.receipt)).not.to.match(/albi|81004/i);
    expect(location.href).not.to.match(/albi|81004/i);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('is fixed by a site, by its commune', async () => {
    const element = await openAt(COORDINATION, { commune: '81004' });
    await says(element, 'Albi (Tarn)');
    expect(screenOf(element)).to.contain('fixé par ce site');
    expect(screenOf(element)).not.to.contain('Changer de lieu');
    expect(screenOf(element)).to.contain('dac81.fr');
  });

  it('is fixed by a site, by its département, where a CPTS depends on the commune', async () => {
    const element = await openAt(DOCTOR, { departement: '34' });
    await says(element, 'Cela dépend de la commune.');
    expect(find(element, '.place-name').innerText).to.match(/Hérault\s+fixé par ce site/);
  });

  it('that a site fixes wrongly is told, and asked for', async () => {
    const errors: unknown[] = [];
    const element = await openElement(COORDINATION);
    element.addEventListener('coord-error', ({ error }: CoordErrorEvent) => errors.push(error));
    element.setAttribute('commune', '81999');
    await says(element, 'Ce site a fixé un lieu');
    expect(errors).to.have.length(1);
    expect(find(element, '#commune')).to.be.instanceOf(HTMLInputElement);
  });

  it('that a site fixes, with no directory to look it up in, does not blame the site', async () => {
    const element = await openAt(COORDINATION, { commune: '81004', 'directory-src': '/nowhere/' });
    await says(element, 'La liste des communes ne se charge pas.');
    expect(screenOf(element)).not.to.contain('Ce site a fixé un lieu');
  });

  it('outside the recorded region has no contact of a neighbour', async () => {
    const element = await openElement(COORDINATION);
    await pickCommune(element, '33000', 'Bordeaux');
    await says(element, 'hors de la région relevée (Occitanie)');
    expect(find(element, '.lead').querySelector('.structure')).to.equal(null);
  });

  it('where none is recorded says that this is not none, and who knows', async () => {
    const element = await openElement(DOCTOR);
    await pickCommune(element, '48000', 'Mende');
    await says(element, 'ne veut pas dire');
    expect(find(element, '.lead').innerText).to.contain("Guichet CPTS d'Occitanie");
  });

  it('says what is to be confirmed, where it was seen, and how to report a mistake', async () => {
    const element = await openAt(COORDINATION, { commune: '81004' });
    await says(element, 'dac81.fr');
    const source = find<HTMLDetailsElement>(element, '.lead .source');
    expect(source.innerText.trim()).to.equal('À confirmer');
    source.open = true;
    expect(source.innerText).to.match(/Relevé le 22 novembre 2026/);
    expect(find(element, '.lead .structure').innerText).to.not.contain(
      'Une erreur sur cette ligne',
    );
    element.setAttribute('report-to', 'annuaire@cpts.example');
    await says(element, 'Une erreur sur cette ligne ?');
    const mail = find<HTMLAnchorElement>(element, '.lead .structure a[href^="mailto:annuaire"]');
    expect(decodeURIComponent(mail.href)).to.contain('Ligne : dac-81 (DAC 81)');
  });

  it('[report-mail] has mistakes told to who publishes the rules, where the site gives no address', async () => {
    const element = await openElement({});
    element.pack = packSaying((texts) => ({
      ...texts,
      publisher: { name: 'Une région fictive', mail: 'regles@region.example' },
    }));
    element.setAttribute('commune', '81004');
    sayHere(element, COORDINATION);
    await says(element, 'Une erreur sur cette ligne ?');
    find(element, '.lead .structure a[href^="mailto:regles@region.example?"]');
    element.setAttribute('report-to', 'annuaire@cpts.example');
    await element.updateComplete;
    find(element, '.lead .structure a[href^="mailto:annuaire@cpts.example?"]');
  });

  it('stands without its structures when their file is missing, and asks again', async () => {
    worker.use(http.get(/structures\/65\./, () => HttpResponse.error(), { once: true }));
    const element = await openElement(COORDINATION);
    await pickCommune(element, '65000', 'Tarbes');
    await says(element, 'Les structures de ce département ne se chargent pas.');
    expect(find(element, '.first-step').innerText).to.contain('(DAC)');
    await press(element, 'Réessayer');
    await says(element, 'Tout le département : Hautes-Pyrénées');
  });

  it('says which communes do not load, while the others are found', async () => {
    worker.use(http.get(/communes\/66\./, () => HttpResponse.error()));
    const element = await openElement(COORDINATION);
    await typeCommune(element, '66000');
    await says(element, 'Pyrénées-Orientales');
    expect(screenOf(element)).to.contain('ne se chargent pas');
    await typeCommune(element, 'rodez');
    await says(element, 'Aveyron (12)');
  });

  it('stands without the local rules when their file is missing, and says so', async () => {
    worker.use(http.get(/place\.aveyron\./, () => HttpResponse.error()));
    const element = await openElement(COORDINATION);
    await pickCommune(element, 'rodez', 'Rodez');
    await says(element, 'Les règles propres à ce lieu ne se chargent pas');
    expect(find(element, '.first-step').innerText).to.contain('(DAC)');
  });
});

describe('contacts that the site gives', () => {
  afterEach(closeElements);

  it('stand first on the one to call, and only as https, tel or mailto', async () => {
    const element = await openElement(COORDINATION);
    element.innerHTML = `
      <a data-contact="dac" href="tel:0500000000">Notre DAC</a>
      <a data-contact="dac" href="javascript:alert(1)">Non</a>
      <a data-contact="dac" href="http://dac.example">Non plus</a>
      <a data-contact="cpts" href="https://cpts.example">La CPTS</a>`;
    element.requestUpdate();
    await element.updateComplete;
    const lead = find(element, '.lead');
    expect(lead.innerText).to.contain('Contact donné par ce site');
    const links = [...lead.querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(links).to.deep.equal(['Notre DAC']);
    expect(screenOf(element)).not.to.contain('Coordonnées pas encore confirmées');
  });
});
