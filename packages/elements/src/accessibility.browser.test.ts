import { expect } from '@esm-bundle/chai';
import type { Situation } from '@coord-orientation/sdk';
import axe from 'axe-core';
import { closeElements, openElement, press } from './testing/open-element.js';

const SCREENS: Readonly<Record<string, Situation>> = {
  'the first question': {},
  'the question about danger': { objet: 'personne' },
  'the question about the need': { objet: 'personne', danger: 'non' },
  'the question about the theme': { objet: 'personne', danger: 'non', besoin: 'avis' },
  'the question about home': { objet: 'personne', danger: 'non', besoin: 'domicile' },
  'the question about handicap': { objet: 'personne', danger: 'non', besoin: 'handicap' },
  'the question about care': { objet: 'personne', danger: 'non', besoin: 'soin' },
  'the question about other needs': { objet: 'personne', danger: 'non', besoin: 'medecin' },
  'a question with several answers': { objet: 'collectif' },
  'an emergency': { objet: 'urgence' },
  'a result': { objet: 'personne', danger: 'non', besoin: 'coordination' },
  'a result with a number': { objet: 'moi-pro', danger: 'non', suivi: 'non' },
  'a first result': { objet: 'personne', danger: 'unknown', besoin: 'coordination' },
  'an undecided result': { objet: 'unknown', danger: 'unknown', besoin: 'unknown' },
  'a result with a pathway': {
    objet: 'collectif',
    sujet: ['maladie', 'precarite'],
    theme: 'diabete',
    perimetre: 'bassin',
  },
  'an error': { nonsense: 'x' },
};

async function violations(element: Element): Promise<readonly string[]> {
  for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  // Colours are measured once they have settled.
  await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
  const { violations } = await axe.run(element);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const scheme of ['light', 'dark']) {
  describe(`axe finds nothing, in ${scheme} colours, in`, () => {
    before(() => document.documentElement.style.setProperty('color-scheme', scheme));
    after(() => document.documentElement.style.removeProperty('color-scheme'));
    afterEach(closeElements);

    for (const [name, situation] of Object.entries(SCREENS)) {
      it(name, async () => {
        expect(await violations(await openElement(situation))).to.deep.equal([]);
      });
    }

    it('a question whose answer is missing', async () => {
      const element = await openElement({ objet: 'collectif' });
      await press(element, 'Continuer');
      expect(await violations(element)).to.deep.equal([]);
    });
  });
}
