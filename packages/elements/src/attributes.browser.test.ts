import { expect } from '@esm-bundle/chai';
import type { LitElement } from 'lit';
import type { CoordOrientation } from './coord-orientation.js';
import './define/coord-directory.js';
import './define/coord-orientation.js';
import type { CoordErrorEvent } from './index.js';
import { says } from './testing/says.js';
import { find, sayHere } from './testing/open-element.js';
import './place/places-part.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

/** Puts what a page writes on it, and waits until it can be used. */
async function write<T extends LitElement = CoordOrientation>(html: string): Promise<T> {
  const holder = document.createElement('div');
  holder.className = 'page';
  holder.innerHTML = html;
  document.body.append(holder);
  const element = holder.querySelector<T>('coord-orientation, coord-directory');
  if (!element) throw new Error(`There is no element in ${html}.`);
  await element.updateComplete;
  return element;
}

describe('[blank-attributes]', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('.page')) page.remove();
  });

  for (const attributes of [
    'commune="" departement="81"',
    'commune="  " departement=" 81 "',
    'departement="8 1" directory-src="" report-to="" audience="" pack-src=" "',
  ]) {
    it(`an element has the place that ${attributes} gives`, async () => {
      const element = await write(`<coord-orientation ${attributes}></coord-orientation>`);
      sayHere(element, COORDINATION);
      await says(element, 'Tarn proposé par ce site');
      const directory = await write<LitElement>(
        `<coord-directory ${attributes}></coord-directory>`,
      );
      await says(directory, 'Tarn proposé par ce site');
    });
  }

  it('an element has the commune whose code has spaces around it, or in small letters', async () => {
    const albi = await write(`<coord-orientation commune=" 81 004 "></coord-orientation>`);
    sayHere(albi, COORDINATION);
    await says(albi, 'Albi (Tarn)');
    const corse = await write<LitElement>('<coord-directory departement=" 2a"></coord-directory>');
    await says(corse, 'Corse-du-Sud');
  });

  it('an element without any place asks for it, where both attributes are empty', async () => {
    const element = await write(
      '<coord-orientation commune="" departement=""></coord-orientation>',
    );
    sayHere(element, COORDINATION);
    await says(element, 'Trouver les coordonnées');
  });

  it('an element takes null, undefined and numbers from a framework', async () => {
    const element = await write('<coord-orientation></coord-orientation>');
    Object.assign(element, { commune: null, departement: 81, audience: null, packSrc: undefined });
    sayHere(element, COORDINATION);
    await says(element, 'Tarn proposé par ce site');
  });
});

describe('[audience]', () => {
  const errors: string[] = [];
  const listen = ({ error }: CoordErrorEvent) => errors.push(String(error));
  before(() => document.addEventListener('coord-error', listen));
  after(() => document.removeEventListener('coord-error', listen));
  afterEach(() => {
    errors.length = 0;
    for (const page of document.querySelectorAll('.page')) page.remove();
  });

  for (const audience of ['Pro', ' pro ', 'SANTE']) {
    it(`audience="${audience}" leaves out the answers for patients, and tells nothing`, async () => {
      const element = await write(`<coord-orientation audience="${audience}"></coord-orientation>`);
      expect(element.shadowRoot?.querySelector('[value=moi-usager]')).to.equal(null);
      await ready(element);
      expect(errors).to.deep.equal([]);
    });
  }

  it('one that the pack does not know is told to the page, with those that it knows', async () => {
    const element = await write('<coord-orientation audience="medecins"></coord-orientation>');
    expect(find(element, '[value=moi-usager]').localName).to.equal('input');
    await ready(element);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('audience="medecins"').and.contain('sante, pro, social');
  });

  /** What looks at it comes with the details. */
  async function ready(element: CoordOrientation): Promise<void> {
    element.answer('objet', 'personne');
    await element.updateComplete;
    await element.updateComplete;
  }
});

describe('[lang]', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('.page')) page.remove();
  });

  for (const attributes of ['lang="en_GB"', 'lang="EN_us"', 'lang=" en "', 'xml:lang="en-GB"']) {
    it(`an element with ${attributes} speaks English`, async () => {
      const element = await write(`<coord-orientation ${attributes}></coord-orientation>`);
      await says(element, 'What do you need help with');
    });
  }
});
