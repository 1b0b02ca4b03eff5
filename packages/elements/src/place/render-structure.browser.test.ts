import { expect } from '@esm-bundle/chai';
import type { Structure } from '@coord-orientation/sdk/places';
import { render } from 'lit';
import { fakeContext, fakeStructure } from '../testing/fake-structure.js';
import { renderStructure } from './render-structure.js';
import { writeLocated } from './write-located.js';

type More = Parameters<typeof fakeContext>[1];

function shown(fields: Partial<Structure>, more?: More): HTMLElement {
  const into = document.createElement('ul');
  const located = fakeStructure(fields);
  render(renderStructure(fakeContext([located], more), located), into);
  document.body.append(into);
  return into;
}

function mailOn(element: HTMLElement): HTMLAnchorElement | null {
  return element.querySelector<HTMLAnchorElement>('a[href*="subject"]');
}

const OWN = {
  website: 'https://dac.example/',
  source: { id: 'p', title: 'Contact', publisher: 'DAC', url: 'https://dac.example/contact' },
};
const CONFIRMED = { by: 'accueil, DAC fictif', on: '2026-11-20' };

describe('a structure on screen', () => {
  afterEach(() => document.body.querySelectorAll('ul').forEach((list) => list.remove()));

  it('says its hours in words, who may call and each way without voice', () => {
    const text = shown({
      ...{ phone: '05 00 00 00 00', hours: 'lundi-vendredi 9 h-17 h', whoCalls: 'professionnels' },
      ...{ form: 'https://dac.example/demande', relay: 'https://dac.example/lsf' },
      secureEmail: 'dac@b.mssante.example',
    });
    expect(text.innerText).to.contain('lundi-vendredi 9 h-17 h');
    expect(text.innerText).to.contain('Qui peut appeler : professionnels');
    expect(text.querySelector('a[href="https://dac.example/demande"]')).not.to.equal(null);
    expect(text.querySelector('a[href="https://dac.example/lsf"]')?.textContent).to.match(/signes/);
    expect(text.innerText).to.contain('Messagerie sécurisée de santé : dac@b.mssante.example');
    // Ordinary mail does not reach it.
    expect(text.querySelector('a[href^="mailto:dac@"]')).to.equal(null);
    expect(text.innerText).not.to.match(/ouvert|fermé|à confirmer\./i);
  });

  it('says that there is no other way than the phone only where the structure said so', () => {
    const words = "Pas d'autre moyen que le téléphone.";
    expect(shown({ phone: '15', voiceOnly: true }).innerText).to.contain(words);
    expect(shown({ phone: '15' }).innerText).not.to.contain(words);
  });

  it('links no address but https', () => {
    const text = shown({ form: 'javascript:alert(1)', relay: 'http://dac.example' });
    expect(text.querySelectorAll('a[href^="javascript"], a[href^="http:"]')).to.have.length(0);
  });

  const states: readonly [string, Partial<Structure>, string][] = [
    [
      'a number seen on its own site',
      { ...OWN, phone: '15' },
      'Vu sur son site le 22 novembre 2026',
    ],
    ['a number seen elsewhere', { phone: '15', website: OWN.website }, 'À confirmer'],
    ['its own site without a number', OWN, 'À confirmer'],
    [
      'what it confirmed',
      { status: 'confirmed', confirmation: { ...CONFIRMED, until: '2999-11-20' } },
      'Confirmé par accueil, DAC fictif le 20 novembre 2026',
    ],
    [
      'what it confirmed until a day that has passed',
      { status: 'confirmed', confirmation: { ...CONFIRMED, until: '2026-11-20' } },
      "À confirmer à nouveau : c'était confirmé jusqu'au 20 novembre 2026",
    ],
  ];
  for (const [what, fields, expected] of states) {
    it(`says of ${what}: « ${expected} », on screen and on paper`, () => {
      expect(shown(fields).querySelector('summary')?.innerText.trim()).to.equal(expected);
      const [written] = writeLocated(
        fakeContext([fakeStructure({ phone: '15', ...fields })]),
        'dac',
      );
      const says = fields === OWN ? 'Vu sur son site' : expected;
      expect(written?.lines.join(' ')).to.contain(says);
    });
  }

  it('says the same on paper, with addresses to be typed', () => {
    const located = fakeStructure({
      ...{ phone: '05 00 00 00 00', hours: 'lundi 9 h-12 h', whoCalls: 'tous', voiceOnly: false },
      ...{ form: 'https://dac.example/demande/', secureEmail: 'dac@b.mssante.example' },
    });
    const [written] = writeLocated(fakeContext([located]), 'dac');
    expect(written?.lines).to.contain(
      '05 00 00 00 00 (lundi 9 h-12 h) · Formulaire de demande : dac.example/demande · Messagerie sécurisée de santé : dac@b.mssante.example',
    );
    expect(written?.lines).to.contain('Qui peut appeler : tous');
  });

  it('mails a wrong number to the site, with the id of the line and nothing of a person', () => {
    const mail = mailOn(shown({ phone: '05 00 00 00 00' }, { reportTo: 'annuaire@cpts.example' }));
    expect(mail?.textContent).to.equal('Ce numéro est faux');
    const [address, query = ''] = (mail?.href ?? '').split('?');
    expect(address).to.equal('mailto:annuaire@cpts.example');
    const body = decodeURIComponent(query);
    expect(body).to.contain('Annuaire : une erreur sur dac-fictif');
    expect(body).to.contain('Ligne : dac-fictif (DAC fictif)\nNuméro affiché : 05 00 00 00 00');
    expect(body).to.contain("N'écrivez rien sur une personne.");
    expect(body).not.to.contain('Tarn');
  });

  it('asks for mistakes on a line without a number, of the directory where the site has no address', () => {
    const mail = mailOn(shown({}, { contact: 'annuaire@facs.example' }));
    expect(mail?.textContent).to.equal('Une erreur sur cette ligne ?');
    expect(mail?.href).to.match(/^mailto:annuaire@facs\.example\?/);
  });

  it('asks for nothing where neither the site nor the directory has an address', () => {
    expect(mailOn(shown({ phone: '15' }))).to.equal(null);
  });
});
