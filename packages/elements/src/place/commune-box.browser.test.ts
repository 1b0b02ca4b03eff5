import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { CoordOrientation } from '../coord-orientation.js';
import { mockNetwork } from '../testing/mock-network.js';
import { closeElements, find, openElement, press } from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { askPlace, typeCommune } from '../testing/type-commune.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

const messageOf = (element: CoordOrientation) => find(element, '#commune-message').innerText;
const optionsOf = (element: CoordOrientation) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])].map(
    ({ innerText }) => innerText.replaceAll(/\s+/g, ' '),
  );

/** The driver of WebKit cannot hold a key down while another is pressed. */
const withTwoKeys = /Chrom|Firefox/.test(navigator.userAgent) ? it : it.skip;

describe('the field of the commune', () => {
  const worker = setupWorker();
  let element: CoordOrientation;
  let field: HTMLInputElement;

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  beforeEach(async () => {
    element = await openElement(COORDINATION);
  });
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  async function type(text: string, words: string): Promise<void> {
    field = await typeCommune(element, text);
    await says(element, words);
  }

  it('is an editable combobox with a list', async () => {
    await type('albi', 'Albi Tarn');
    expect(field.getAttribute('role')).to.equal('combobox');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(field.getAttribute('aria-autocomplete')).to.equal('list');
    const list = element.shadowRoot?.getElementById(field.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).to.equal('listbox');
    expect(field.labels?.[0]?.innerText).to.equal('Commune ou code postal');
  });

  it('is moved in by the arrows, which leave the focus in the field', async () => {
    await type('grazac', '2 communes de ce nom');
    await sendKeys({ press: 'ArrowDown' });
    expect(field.getAttribute('aria-activedescendant')).to.equal('commune-0');
    await sendKeys({ press: 'ArrowDown' });
    expect(field.getAttribute('aria-activedescendant')).to.equal('commune-1');
    expect(find(element, '#commune-1').getAttribute('aria-selected')).to.equal('true');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(field.hasAttribute('aria-activedescendant')).to.equal(false);
    await sendKeys({ press: 'ArrowUp' });
    const last = optionsOf(element).length - 1;
    expect(field.getAttribute('aria-activedescendant')).to.equal(`commune-${last}`);
    expect(element.shadowRoot?.activeElement).to.equal(field);
  });

  it('takes the proposal by Enter', async () => {
    await type('grazac', '2 communes de ce nom');
    await sendKeys({ press: 'ArrowDown' });
    const [first = ''] = optionsOf(element);
    await sendKeys({ press: 'Enter' });
    await says(element, first.includes('Tarn') ? 'Grazac (Tarn)' : 'Grazac (Haute-Garonne)');
  });

  it('takes the only commune of a whole name by Enter alone', async () => {
    await type('albi', 'Albi Tarn');
    await sendKeys({ press: 'Enter' });
    await says(element, 'Albi (Tarn)');
  });

  it('closes by Escape, and clears by Escape again', async () => {
    await type('albi', 'Albi Tarn');
    await sendKeys({ press: 'Escape' });
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(field.value).to.equal('albi');
    await sendKeys({ press: 'Escape' });
    expect(field.value).to.equal('');
  });

  withTwoKeys('opens by Alt and down', async () => {
    await type('albi', 'Albi Tarn');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Alt' });
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(field.hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('closes when it is left', async () => {
    await type('albi', 'Albi Tarn');
    await sendKeys({ press: 'Tab' });
    expect(field.getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows homonyms with their département', async () => {
    await type('aigues-vives', '4 communes de ce nom');
    expect(optionsOf(element).filter((text) => text.startsWith('Aigues-Vives '))).to.have.length(4);
    expect(optionsOf(element).join()).to.contain('Gard (30)');
  });

  it('asks which commune when a postcode lies in two départements', async () => {
    await type('48250', 'dans 2 départements');
    expect(messageOf(element)).to.contain('Choisissez la commune.');
    expect(optionsOf(element).join()).to.contain('Ardèche (07)').and.contain('Lozère (48)');
  });

  it('says where it looked when it finds nothing', async () => {
    await type(
      'zzzz',
      'Aucune commune « zzzz » en Occitanie. Ailleurs, tapez tout le nom, ou le code postal.',
    );
    await type('99999', 'Aucune commune n');
  });

  it('[two-code-lists] asks for the town where five digits are no postcode, and proposes none', async () => {
    await type('34295', 'Code Cedex ? Écrivez le nom de la ville.');
    expect(optionsOf(element)).to.deep.equal([]);
  });

  it('[two-code-lists] asks the same where a name that is no town stands beside the digits', async () => {
    await type('Hôpital Purpan 31059', "Aucune commune n'a le code postal « 31059 ». Code Cedex ?");
    expect(optionsOf(element)).to.deep.equal([]);
  });

  it('[place-as-written] takes the town out of an address with Cedex', async () => {
    await type('34295 Montpellier Cedex 5', 'Montpellier Hérault');
    await sendKeys({ press: 'Enter' });
    await says(element, 'Montpellier (Hérault)');
  });

  it('[arrondissement] proposes an arrondissement by its postcode, its number and its city', async () => {
    await type('75013', 'Paris 13e Arrondissement');
    expect(optionsOf(element)).to.deep.equal(['Paris 13e Arrondissement Paris (75)']);
    await type('Paris 13', 'Une commune proposée');
    await sendKeys({ press: 'Enter' });
    await says(element, 'Paris 13e Arrondissement (Paris)');
  });

  it('finds a commune outside the region by its postcode', async () => {
    await type('33000', 'Bordeaux Gironde');
  });

  it('finds a commune outside the region by its name, where the region has none', async () => {
    await type("Aire-sur-l'Adour", "Aire-sur-l'Adour Landes (40)");
    await sendKeys({ press: 'Enter' });
    await says(element, "Aire-sur-l'Adour (Landes)");
  });

  it('reads no list of names for a commune of the region', async () => {
    const asked: string[] = [];
    worker.use(http.get(/\/names\//, ({ request }) => void asked.push(request.url)));
    await type('albi', 'Albi Tarn');
    expect(asked).to.deep.equal([]);
    await type('bordeaux', 'Bordeaux Gironde (33)');
    expect(asked).to.have.length(2);
  });

  it('still finds the communes of the region where the list of names does not load', async () => {
    worker.use(http.get(/\/names\//, () => HttpResponse.error()));
    await type('bordeaux', 'Aucune commune « bordeaux » en Occitanie.');
    await type('albi', 'Albi Tarn');
  });

  it('says that it cannot search when the index is missing, and tries again', async () => {
    worker.use(http.get(/data\/index\.json/, () => HttpResponse.error()));
    await type('albi', 'La liste des communes ne se charge pas.');
    worker.resetHandlers();
    await press(element, 'Réessayer');
    await says(element, 'Albi Tarn');
  });

  it('has options that a finger can tap', async () => {
    await type('saint', 'Saint');
    for (const option of element.shadowRoot?.querySelectorAll('[role=option]') ?? []) {
      expect(option.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('gives axe nothing to say, open and with the map', async () => {
    await askPlace(element);
    await press(element, 'Voir la carte');
    await says(element, 'Carte : Occitanie');
    await type('grazac', '2 communes de ce nom');
    await sendKeys({ press: 'ArrowDown' });
    const { violations } = await axe.run(element);
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('has a map that arrows move in, and that chooses a département', async () => {
    await askPlace(element);
    await press(element, 'Voir la carte');
    await says(element, 'Carte : Occitanie');
    find(element, '.map input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await says(element, 'Tout le département : Aude');
    expect(find(element, '.map .is-chosen')).to.be.instanceOf(SVGPathElement);
    expect(find(element, '.credit').innerText).to.contain('CC BY 4.0');
  });
});
