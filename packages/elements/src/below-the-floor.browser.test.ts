import { expect } from '@esm-bundle/chai';
import { goBelowTheFloor } from './testing/at-the-floor.js';

goBelowTheFloor();
await import('./define/coord-orientation.js');
await import('./define/coord-directory.js');

describe('[browser-floor] below the floor', () => {
  for (const tag of ['coord-orientation', 'coord-directory']) {
    it(`<${tag}> shows what stands inside it`, () => {
      const element = document.createElement(tag);
      element.innerHTML = '<p>Une vie en danger : <a href="tel:15">15</a>.</p>';
      document.body.append(element);
      expect(element.shadowRoot).to.equal(null);
      expect(element.innerText).to.equal('Une vie en danger : 15.');
      expect(element.querySelector('a')?.offsetHeight).to.be.greaterThan(0);
      element.remove();
    });
  }
});
