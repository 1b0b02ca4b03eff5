import { expect } from '@esm-bundle/chai';
import { violationsOf } from '../testing/check-page.js';
import {
  appears,
  closeElements,
  find,
  openElement,
  packSaying,
  screenOf,
} from '../testing/open-element.js';
import { plain } from '../testing/plain.js';
import '../screen/details.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const DIABETES = {
  ...{ objet: 'collectif', sujet: ['maladie', 'precarite'] },
  ...{ theme: 'diabete', perimetre: 'bassin' },
};

/** Each line of the table, « Département | DAC : porte ». */
async function linesOf(situation: object, lang = 'fr'): Promise<readonly string[]> {
  const table = await appears<HTMLTableElement>(
    await openElement({ ...situation }, { lang }),
    '.levels',
  );
  return [...table.rows].map(({ cells }) =>
    [...cells].map(({ innerText }) => plain(innerText).trim()).join(' | '),
  );
}

describe('who has a part at each level', () => {
  afterEach(closeElements);

  it('is three lines: who carries, who brings something, and where there is nothing to ask', async () => {
    expect(await linesOf(COORDINATION)).to.deep.equal([
      'Bassin de vie | CPTS : réunit les soignants de ville',
      'Département | DAC : porte',
      'Région | Rien à demander',
    ]);
  });

  it('names all who carry together, each at its own level', async () => {
    const lines = await linesOf(DIABETES);
    expect(lines[0]).to.equal('Bassin de vie | CPTS : porte sa part');
    expect(lines[1]).to.equal('Département | DAC : porte sa part');
    expect(lines[2]).to.equal('Région | Dispositif régional diabète : porte sa part');
  });

  it('says in English what it says in French', async () => {
    const lines = await linesOf(COORDINATION, 'en');
    expect(lines[1]).to.equal('Département | DAC: leads');
    expect(lines[2]).to.equal('Region | Nothing to ask');
  });

  it('has at most eight words on a line where one brings something', async () => {
    for (const line of await linesOf({
      objet: 'collectif',
      sujet: ['acces-soins'],
      perimetre: 'bassin',
    })) {
      const [, parts = ''] = line.split(' | ');
      expect(parts.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length).to.be.at.most(
        8,
      );
    }
  });

  it('is a table with a heading and a name before each line, for who listens', async () => {
    const element = await openElement(COORDINATION);
    const table = await appears<HTMLTableElement>(element, '.levels');
    expect(table.previousElementSibling?.getAttribute('role')).to.equal('heading');
    expect(table.getAttribute('aria-label')).to.equal('Avec qui');
    expect(table.querySelectorAll('th[scope=row]')).to.have.length(3);
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('keeps its lines inside a narrow page, one below the other', async () => {
    const element = await openElement(COORDINATION);
    await appears(element, '.levels');
    element.style.setProperty('display', 'block');
    element.style.setProperty('inline-size', '200px');
    await element.updateComplete;
    const { scrollWidth, clientWidth } = find(element, '.levels');
    expect(scrollWidth).to.be.at.most(clientWidth);
    const [name, parts] = find<HTMLTableElement>(element, '.levels').rows[0]?.cells ?? [];
    expect(parts?.getBoundingClientRect().top).to.be.at.least(
      name?.getBoundingClientRect().bottom ?? Infinity,
    );
  });

  it('stands after who carries and before whom to bring in', async () => {
    const element = await openElement(COORDINATION);
    await appears(element, '.partners');
    const order = [
      ...find(element, '.result').querySelectorAll('.answer, .levels, .partners, .folds, .foot'),
    ];
    expect(order.map(({ classList }) => classList[0])).to.deep.equal([
      ...['answer', 'levels', 'partners', 'folds', 'foot', 'foot'],
    ]);
  });

  it('is not there for a line of help that is everywhere, nor where a pack has no levels', async () => {
    const alone = await openElement({ objet: 'moi-pro', danger: 'non', suivi: 'non' });
    expect(screenOf(alone)).not.to.contain('Rien à demander\nRien');
    closeElements();
    const pack = packSaying(({ levels: _, ...others }) => others);
    const element = await openElement(COORDINATION, { pack });
    await appears(element, '.partners');
    expect(element.shadowRoot?.querySelector('.levels')).to.equal(null);
  });
});

describe('below the first screen of a result', () => {
  afterEach(closeElements);

  it('are four folds, the publisher and the version', async () => {
    const element = await openElement(COORDINATION);
    await appears(element, '.folds');
    const folds = [
      ...find(element, '.folds').querySelectorAll<HTMLElement>(':scope > .fold > summary'),
    ];
    expect(folds.map(({ innerText }) => plain(innerText).trim())).to.deep.equal([
      ...["Préparer l'appel", 'Qui fait quoi ici', 'Pourquoi, et sources', 'Copier, imprimer'],
    ]);
    expect(screenOf(element)).to.contain('Publié par Les contributeurs');
    expect(find(element, '.publisher').querySelector('a')).to.equal(null);
  });

  it('is a mail for a mistake, once somebody reads one', async () => {
    const pack = packSaying((texts) => ({
      ...texts,
      publisher: { name: 'Une fédération fictive', mail: 'regles@facs.example' },
    }));
    const element = await openElement(COORDINATION, { pack });
    await appears(element, '.publisher');
    const mail = find(element, '.publisher').querySelector('a');
    expect(mail?.textContent).to.equal('Une erreur ? Écrire');
    expect(mail?.href).to.match(/^mailto:regles@facs\.example\?subject=Une%20erreur/);
  });

  it('is what to do in the evening and at the weekend, where the pack says it', async () => {
    const pack = packSaying(({ destinations, ...texts }) => {
      const dac = destinations['dac'];
      const outOfHours = 'Le soir, le week-end : si un soin ne peut pas attendre, le 15.';
      return {
        ...texts,
        destinations: { ...destinations, ...(dac && { dac: { ...dac, outOfHours } }) },
      };
    });
    const element = await openElement(COORDINATION, { pack });
    await appears(element, '.out-of-hours');
    expect(find(element, '.out-of-hours').innerText).to.equal(
      'Le soir, le week-end : si un soin ne peut pas attendre, le 15.',
    );
  });
});
