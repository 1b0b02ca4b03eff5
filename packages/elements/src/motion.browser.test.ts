import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { closeParts, type Open, PARTS } from './testing/parts.js';
import { openElement } from './testing/open-element.js';

/** Only Chromium can be told what a person wants. */
const inChromium = /Chrom/.test(navigator.userAgent) ? describe : describe.skip;

const SCREENS: Readonly<Record<string, Open>> = {
  'a question': () => openElement({ objet: 'collectif' }),
  'an emergency': () => openElement({ objet: 'urgence' }),
  ...PARTS,
};

inChromium('nothing moves where less motion is asked for, in', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(closeParts);

  for (const [name, open] of Object.entries(SCREENS)) {
    it(name, async () => {
      const { shadowRoot } = await open({});
      const moving = [...(shadowRoot?.querySelectorAll('*') ?? [])].filter((one) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(one);
        const lasts = transitionDuration.split(',').some((time) => parseFloat(time) > 0.01);
        return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
      });
      expect(moving.map(({ tagName, className }) => `${tagName} ${className}`)).to.deep.equal([]);
    });
  }
});
