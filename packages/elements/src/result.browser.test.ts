import { expect } from '@esm-bundle/chai';
import {
  appears,
  choose,
  closeElements,
  find,
  openElement,
  press,
  screenOf,
  packSaying,
} from './testing/open-element.js';
import { QUIET_PACK } from './testing/quiet-pack.js';
import { says } from './testing/says.js';

const DIABETES = {
  objet: 'collectif',
  sujet: ['maladie', 'precarite'],
  theme: 'diabete',
  perimetre: 'bassin',
};
const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const EXHAUSTED = { objet: 'moi-pro', danger: 'non', suivi: 'oui' };
const ALL_UNKNOWN = { objet: 'unknown', danger: 'unknown', besoin: 'unknown' };

describe('the result', () => {
  afterEach(closeElements);

  it('is the 15 at once for an emergency, and the questions can be taken up after', async () => {
    const element = await openElement();
    await choose(element, 'Une urgence');
    expect(screenOf(element)).to.contain('Appelez maintenant');
    expect(find<HTMLAnchorElement>(element, '.call').href).to.equal('tel:15');
    expect(element.shadowRoot?.querySelector('details')).to.equal(null);
    await press(element, 'Je me suis trompé');
    expect(screenOf(element)).to.contain('Pour quoi cherchez-vous');
  });

  it('names CPTS, DAC and regional expertise together for diabetes and precarity, with the pathway open', async () => {
    const element = await openElement(DIABETES);
    const leads = find(element, '.together').innerText;
    expect(leads).to.contain('(CPTS)');
    expect(leads).to.contain('(DAC)');
    expect(leads).to.contain('(DR-DSR) diabète');
    expect(screenOf(element)).to.contain('À contacter ensemble');
    expect(find<HTMLDetailsElement>(element, 'details:has(.playbook)').open).to.equal(true);
    await appears(element, '.step');
    expect(element.shadowRoot?.querySelectorAll('.step').length).to.equal(12);
  });

  it('gives an exhausted professional a peer, the listening line and the 3114', async () => {
    const screen = screenOf(await openElement(EXHAUSTED));
    expect(screen).to.contain('selon le DAC');
    expect(screen).to.contain('0 805 23 23 36');
    expect(screen).to.contain('si vous avez des idées noires');
  });

  it('lets a number be called where a sentence names it', async () => {
    const links = find(await openElement(EXHAUSTED), '.not-enough').querySelectorAll('a');
    expect([...links].map(({ href }) => href)).to.deep.equal(['tel:0805232336', 'tel:3114']);
    expect([...links].map(({ innerText }) => innerText)).to.deep.equal(['0 805 23 23 36', '3114']);
  });

  it('leaves out what its pack has no words for', async () => {
    for (const situation of [COORDINATION, ALL_UNKNOWN, { objet: 'urgence' }]) {
      const element = await openElement(situation, { pack: QUIET_PACK });
      const paragraphs = find(element, '.result').querySelectorAll('p:not([role=status])');
      expect([...paragraphs].filter(({ textContent }) => !textContent?.trim())).to.deep.equal([]);
      expect(find(element, '.result').textContent).not.to.contain('undefined');
      const named = [...paragraphs].filter((one) => one.querySelector('strong'));
      const alone = named.filter(({ textContent }) => /:\s*$/.test(textContent ?? ''));
      expect(alone).to.deep.equal([]);
    }
  });

  it('names somebody to talk to when all is unknown, below the safety reminder', async () => {
    const element = await openElement(ALL_UNKNOWN);
    expect(screenOf(element)).to.contain('Nous ne pouvons pas trancher');
    expect(find(element, '.first-step').innerText).to.contain('(DAC)');
    expect(find(element, '.result').firstElementChild?.className).to.equal('reminder');
  });

  it('says first what to find out, and looks different, when it may change', async () => {
    const element = await openElement({ ...COORDINATION, danger: 'unknown' });
    expect(screenOf(element)).to.contain('Première orientation, à préciser');
    expect(screenOf(element)).to.contain('Préciser : Danger');
    expect(getComputedStyle(find(element, '.answer')).borderTopStyle).to.equal('dashed');
  });

  it('shows what explains it with its styles, as soon as both are there', async () => {
    const element = await openElement(COORDINATION);
    expect(screenOf(element)).to.contain('Qui fait quoi ici');
    expect(getComputedStyle(find(element, '.fold > summary')).display).to.equal('flex');
  });

  it('says the reason in one sentence, and all of it on demand', async () => {
    const element = await openElement(COORDINATION);
    expect(find(element, '.why').innerText).to.match(/^[^.]+\.$/);
    expect(screenOf(element)).not.to.contain('votre ressenti suffit');
    for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
    expect(screenOf(element)).to.contain('votre ressenti suffit');
  });

  for (const [name, situation] of Object.entries({ single: COORDINATION, joint: DIABETES })) {
    it(`says what the CPTS, the DAC and the regional services do, and their part here (${name})`, async () => {
      const element = await openElement(situation);
      find<HTMLDetailsElement>(element, '.folds details').open = true;
      const all = [...find(element, '.roles').querySelectorAll<HTMLElement>('.who')];
      for (const door of ['(CPTS)', '(DAC)', '(DR-DSR)']) {
        const [one, ...others] = all.filter(({ innerText }) =>
          innerText.split('\n', 1)[0]?.includes(door),
        );
        expect(others).to.have.length(0);
        expect(one?.innerText)
          .to.match(/bassin de vie|département|région/)
          .and.contain('Ici :');
      }
    });
  }

  it('opens three partners at most', async () => {
    const element = await openElement(COORDINATION);
    const open = find(element, '.partners > .partner-list').children;
    expect(open.length).to.be.at.most(3);
  });

  it('cares for the person who asks, and for what gets worse', async () => {
    const screen = screenOf(await openElement(COORDINATION));
    expect(screen).to.contain('Et vous ?');
    expect(screen).to.contain("Si l'état s'aggrave : 15.");
    expect(screenOf(await openElement(DIABETES))).not.to.contain("Si l'état s'aggrave : 15.");
  });

  it('gives each reason with its sources', async () => {
    const element = await openElement(COORDINATION);
    for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
    expect(find(element, '.reason .sources').innerText).to.contain('vu le ');
    expect(screenOf(element)).to.contain('Ce qui aiderait le plus : Quelqu');
  });

  for (const [name, situation] of Object.entries({
    emergency: { objet: 'urgence' },
    joint: DIABETES,
    single: COORDINATION,
    provisional: { ...COORDINATION, danger: 'unknown' },
    undetermined: ALL_UNKNOWN,
  })) {
    it(`says that nobody has validated it, and worries nobody with our own words (${name})`, async () => {
      const element = await openElement(situation);
      expect(screenOf(element)).to.contain('Version de démonstration, non encore validée');
      for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
      expect(screenOf(element)).not.to.match(
        /\b(certain|provisoire|indéterminée?|règle)\b|pourquoi pas/i,
      );
    });
  }

  it('says what would change the answer, when somebody asks why', async () => {
    const element = await openElement({ objet: 'personne', danger: 'non', besoin: 'coordination' });
    for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
    await says(
      element,
      "Si un échange entre collègues suffisait, sans coordinateur : Communauté professionnelle territoriale de santé (CPTS) d'abord.",
    );
    expect(screenOf(element)).not.to.contain('Si vous aviez indiqué');
  });

  it('says it with the words of the answer where the rules have no sentence for it', async () => {
    const pack = packSaying(({ changes: _, ...texts }) => texts);
    const element = await openElement(COORDINATION, { pack });
    for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
    await says(
      element,
      'Si vous aviez indiqué « En parler entre collègues avant de décider » : Communauté',
    );
  });
});
