import { expect } from '@esm-bundle/chai';
import { render } from 'lit';
import { renderWithin, textIn } from './text-in.js';

const sentence = (text: string) => `It is now ${text}, here.`;

function rendered(lang: string): HTMLElement {
  const into = document.createElement('p');
  render(renderWithin(sentence, textIn({ fr: 'un appui', en: 'support' }, lang)), into);
  return into;
}

describe('a text of the directory', () => {
  it('stands in a sentence in the language of the screen', () => {
    const shown = rendered('en');
    expect(shown.textContent).to.equal('It is now support, here.');
    expect(shown.querySelector('[lang]')).to.equal(null);
  });

  for (const lang of ['es', 'constructor']) {
    it(`is in French, and marked so, where it lacks « ${lang} »`, () => {
      const shown = rendered(lang);
      expect(shown.textContent).to.equal('It is now un appui, here.');
      expect(shown.querySelector('[lang=fr]')?.textContent).to.equal('un appui');
    });
  }
});
