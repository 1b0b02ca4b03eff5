import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { violationsOf as violations } from './testing/check-page.js';
import { find, openElement } from './testing/open-element.js';
import { closeParts, PARTS } from './testing/parts.js';
import { QUESTIONS, RESULTS } from './testing/states.js';

const LANGUAGES = { French: 'fr', English: 'en' };

/** Only Chromium can be told to show a page as it is printed. */
const inChromium = /Chrom/.test(navigator.userAgent) ? it : it.skip;

for (const [language, lang] of Object.entries(LANGUAGES)) {
  for (const scheme of ['light', 'dark']) {
    describe(`axe finds nothing, in ${language} and ${scheme} colours, in`, () => {
      before(() => document.documentElement.style.setProperty('color-scheme', scheme));
      after(() => document.documentElement.style.removeProperty('color-scheme'));
      afterEach(closeParts);

      // In the dark the same nodes have other colours, and nothing else.
      const rules = scheme === 'dark' ? ['color-contrast'] : undefined;
      const violationsOf = (element: LitElement) => violations(element, rules);

      for (const [question, situation] of QUESTIONS) {
        it(`the question "${question}"`, async () => {
          expect(await violationsOf(await openElement(situation, { lang }))).to.deep.equal([]);
        });
      }

      for (const [kind, situation] of RESULTS) {
        it(`a result: ${kind}`, async () => {
          expect(await violationsOf(await openElement(situation, { lang }))).to.deep.equal([]);
        });
      }

      for (const [name, open] of Object.entries(PARTS)) {
        it(name, async () => {
          expect(await violationsOf(await open({ lang }))).to.deep.equal([]);
        });
      }

      it('a question whose answer is missing', async () => {
        const element = await openElement({ objet: 'collectif' }, { lang });
        find(element, '.continue').click();
        await element.updateComplete;
        expect(await violationsOf(element)).to.deep.equal([]);
      });

      it('a question that is answered again', async () => {
        const element = await openElement({ objet: 'personne', danger: 'non' }, { lang });
        element.back();
        await element.updateComplete;
        expect(await violationsOf(element)).to.deep.equal([]);
      });

      it('a situation that cannot be read', async () => {
        const element = await openElement({ nonsense: 'x' }, { lang });
        element.innerHTML = '<p>Appelez le <a href="tel:15">15</a>.</p>';
        expect(await violationsOf(element)).to.deep.equal([]);
      });

      for (const [name, situation] of [
        ['an answer', { objet: 'personne', danger: 'non', besoin: 'coordination' }],
        ['an emergency', { objet: 'urgence' }],
      ] as const) {
        inChromium(`${name} on paper`, async () => {
          const element = await openElement(situation, { lang });
          await emulateMedia({ media: 'print' });
          const found = await violationsOf(element);
          await emulateMedia({ media: 'screen' });
          expect(found).to.deep.equal([]);
        });
      }
    });
  }
}
