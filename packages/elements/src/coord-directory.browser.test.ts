import { expect } from '@esm-bundle/chai';
import axe from 'axe-core';
import type { CoordDirectory } from './coord-directory.js';
import './define/coord-directory.js';
import { closeElements, focused, openElement, press } from './testing/open-element.js';
import { says } from './testing/says.js';
import { pickCommune, typeCommune } from './testing/type-commune.js';
import { wait } from './testing/wait.js';

async function open(attributes: Record<string, string> = {}): Promise<CoordDirectory> {
  const element = document.createElement('coord-directory');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function textOf({ shadowRoot }: CoordDirectory): string {
  return (shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '').replaceAll(
    /\s+/g,
    ' ',
  );
}

describe('the directory on its own', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('coord-directory')) element.remove();
    closeElements();
  });

  it('says who answers in a commune, each with its part and its source', async () => {
    const element = await open();
    await pickCommune(element, 'mauguio', 'Mauguio');
    await says(element, 'Qui répond : Mauguio (Hérault)');
    expect(textOf(element)).to.contain('Tout le département : Hérault');
    expect(textOf(element)).to.contain('Pour une partie de la commune : Carnon');
    expect(textOf(element)).to.contain("Guichet CPTS d'Occitanie");
  });

  for (const [name, answer] of [
    ['maia', 'MAIA : aujourd'],
    ['Relience', 'Haute-Garonne'],
    ['resopalid', 'RésoPalid'],
    ['icare', 'Lot'],
    ['resapy', 'Hautes-Pyrénées'],
    ['pta', 'PTA : aujourd'],
  ] as const) {
    it(`finds what « ${name} » is now`, async () => {
      const element = await open();
      await typeCommune(element, name);
      await says(element, answer);
      expect(textOf(element)).to.contain('(DAC)');
    });
  }

  for (const [text, name, contact] of [
    ['diabete occ', 'Diabète Occitanie', 'Toute la région Occitanie'],
    ['cpts narbonne', 'CPTS du Grand Narbonne', 'Plusieurs communes : Aude'],
    ['dac 81', 'DAC 81', 'dac81.fr'],
  ] as const) {
    it(`shows the structure that « ${text} » names, without a commune`, async () => {
      const element = await open();
      await typeCommune(element, text);
      await says(element, name);
      expect(textOf(element)).not.to.contain('Aucune commune');
      [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
        .find(({ textContent }) => textContent.trim() === name)
        ?.click();
      await says(element, contact);
    });
  }

  it('goes from a former name to the structure of its département', async () => {
    const element = await open();
    await typeCommune(element, 'relience');
    await says(element, 'Voir : Haute-Garonne');
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find(({ innerText }) => innerText.startsWith('Voir : Haute-Garonne'))
      ?.click();
    await says(element, 'Qui répond : Haute-Garonne');
    expect(textOf(element)).to.contain('DAC 31');
  });

  it('gives no neighbour outside the recorded region', async () => {
    const element = await open({ commune: '33063' });
    await says(element, 'hors de la région relevée');
    expect(element.shadowRoot?.querySelector('.structure')).to.equal(null);
  });

  it('shows the place that the site fixes, and mails mistakes to its address', async () => {
    const element = await open({ departement: '81', 'report-to': 'annuaire@cpts.example' });
    await says(element, 'Tarn proposé par ce site');
    const mail = element.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^="mailto:annuaire"]');
    expect(decodeURIComponent(mail?.href ?? '')).to.contain('Ligne : dac-81 (DAC 81)');
  });

  it('writes to no address that is not one', async () => {
    const element = await open({ departement: '81', 'report-to': 'https://cpts.example?x@y' });
    await says(element, 'Tarn proposé par ce site');
    expect(element.shadowRoot?.querySelector('a[href^="mailto:"]')).to.equal(null);
  });

  it('is downloaded whole, as CSV and as JSON with the licence of each line', async () => {
    const element = await open({ departement: '81' });
    await says(element, "Télécharger tout l'annuaire : CSV, JSON");
    const links = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[download]') ?? [];
    const [csv, json] = await Promise.all(
      [...links].map(async ({ href }) => (await fetch(href)).text()),
    );
    expect(csv).to.match(/;licence;licenceUrl\r?\n/);
    const lines = JSON.parse(json ?? '') as { id: string; licence: string; status: string }[];
    expect(lines.find(({ id }) => id === 'dac-81')).to.include({
      licence: 'MIT',
      status: 'unconfirmed',
    });
  });

  it('tells the page of a place that does not exist, and lets people search', async () => {
    const errors: unknown[] = [];
    const listen = (event: Event) => errors.push(event);
    document.addEventListener('coord-error', listen);
    const element = await open({ commune: '99999' });
    await says(element, 'Commune, code postal ou nom');
    expect(textOf(element)).to.contain('Ce site a fixé un lieu');
    document.removeEventListener('coord-error', listen);
    expect(errors).to.have.length(1);
  });

  it('[double-gesture] follows no link that the second click of one gesture falls on', async () => {
    const element = await open();
    await pickCommune(element, 'albi', 'Albi');
    const link = await wait(() => element.shadowRoot?.querySelector('.structure a'));
    link.addEventListener('click', (event) => event.preventDefault());
    const click = { bubbles: true, composed: true, cancelable: true, pointerType: 'mouse' };
    link.dispatchEvent(new PointerEvent('pointerdown', click));
    let isTaken = false;
    element.shadowRoot?.addEventListener('click', () => (isTaken = true));
    link.dispatchEvent(new PointerEvent('click', { ...click, detail: 2 }));
    expect(isTaken).to.equal(false);
  });

  it('says so when its data is not where the site says', async () => {
    const element = await open({ 'directory-src': '/nowhere/' });
    await typeCommune(element, 'albi');
    await says(element, 'La liste des communes ne se charge pas.');
    expect(textOf(element)).to.contain("le nom d'une structure, même ancien.");
  });

  it('helps with the examples of the directory once its index is there', async () => {
    const element = await open();
    await says(element, 'même ancien (Onco-Occitanie, MAIA…).');
  });

  it('shows the groups of the directory in its order, and those that must be said', async () => {
    const element = await open({ departement: '48' });
    await says(element, 'Qui répond : Lozère');
    const text = textOf(element);
    const names = [
      "Coordination d'une situation",
      "Professionnels de santé d'un bassin de vie Non renseigné ici",
      'Expertise régionale, par thème (8)',
      'Soutien aux structures',
    ].map((name) => text.indexOf(name));
    expect(names).to.deep.equal([...names].sort((a, b) => a - b));
    expect(names).not.to.include(-1);
    expect(text).not.to.contain('Autres portes');
  });

  it('names groups and what a former name is now in the language of the page', async () => {
    const element = await open({ lang: 'en', departement: '34' });
    await says(element, 'Health professionals of a local area');
    const typed = await open({ lang: 'en' });
    await typeCommune(typed, 'pta');
    await says(typed, 'PTA: now coordination support (DAC).');
  });

  it('speaks English where the page does', async () => {
    const element = await open({ lang: 'en' });
    await says(element, 'Directory: who answers, and where');
  });

  it('gives axe nothing to say, with answers and the map', async () => {
    const element = await open({ departement: '34' });
    await says(element, 'Qui répond : Hérault');
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find(({ innerText }) => innerText.startsWith('Voir la carte'))
      ?.click();
    await says(element, 'Carte : Occitanie');
    const { violations } = await axe.run(element);
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('opens beside the first question for who knows whom they look for, and leads back', async () => {
    const element = await openElement();
    await press(element, 'Je sais déjà qui je cherche');
    await says(element, 'Annuaire : qui répond, et où');
    expect(focused(element)).to.equal('Annuaire : qui répond, et où');
    await pickCommune(element, 'albi', 'Albi');
    await says(element, 'Qui répond : Albi (Tarn)');
    await press(element, 'Retour');
    await says(element, 'Pour quoi cherchez-vous un interlocuteur ?');
  });
});
