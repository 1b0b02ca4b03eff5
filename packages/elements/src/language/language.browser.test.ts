import { expect } from '@esm-bundle/chai';
import type { QuestionTexts } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';
import type { CoordOrientation } from '../coord-orientation.js';
import '../define/coord-orientation.js';
import {
  choose,
  closeElements,
  find,
  packSaying,
  press,
  sayHere,
  screenOf,
} from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { fr, type Words } from '../words/fr.js';
import { LANGUAGES } from '../words/languages.js';

const FRENCH = 'Pour quoi cherchez-vous un interlocuteur ?';
const ENGLISH = 'What do you need help with?';

/** Puts an element inside another one, with the attributes written there. */
async function open(markup: string): Promise<CoordOrientation> {
  const box = document.createElement('div');
  box.dataset['box'] = '';
  box.innerHTML = markup;
  document.body.append(box);
  const element = box.querySelector('coord-orientation');
  if (!element) throw new Error(`There is no element in ${markup}.`);
  await element.updateComplete;
  return element;
}

function frameLang(element: CoordOrientation): string {
  return element.shadowRoot?.querySelector<HTMLElement>('.frame')?.lang ?? '';
}

describe('the language', () => {
  afterEach(() => {
    closeElements();
    document.querySelector('[data-box]')?.remove();
    document.documentElement.removeAttribute('lang');
  });

  for (const [name, markup] of Object.entries({
    'the element': '<coord-orientation lang="en"></coord-orientation>',
    'an ancestor': '<div lang="en"><p><coord-orientation></coord-orientation></p></div>',
    'a region of English': '<div lang="EN-GB"><coord-orientation></coord-orientation></div>',
    'the nearest of two':
      '<div lang="fr"><div lang="en"><coord-orientation></coord-orientation></div></div>',
  })) {
    it(`is English where ${name} says so`, async () => {
      const element = await open(markup);
      await says(element, ENGLISH);
      expect(frameLang(element)).to.equal('en');
    });
  }

  for (const [name, markup] of Object.entries({
    'nothing says it': '<coord-orientation></coord-orientation>',
    'Canada is meant': '<coord-orientation lang="fr-CA"></coord-orientation>',
    'it has no words': '<coord-orientation lang="br"></coord-orientation>',
    'it is said to be unknown':
      '<div lang="en"><coord-orientation lang=""></coord-orientation></div>',
  })) {
    it(`is French where ${name}`, async () => {
      const element = await open(markup);
      await says(element, FRENCH);
      expect(frameLang(element)).to.equal('fr');
    });
  }

  it('is that around a shadow tree too', async () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    outer.dataset['box'] = '';
    const element = document.createElement('coord-orientation');
    outer.attachShadow({ mode: 'open' }).append(element);
    document.body.append(outer);
    await element.updateComplete;
    await says(element, ENGLISH);
    outer.lang = 'fr';
    await says(element, FRENCH);
  });

  it('follows the page, and keeps the answers', async () => {
    const element = await open('<coord-orientation></coord-orientation>');
    await choose(element, 'Une personne que je suis');
    document.documentElement.lang = 'en';
    await says(element, 'is there a danger, or urgent care needed?');
    expect(element.situation).to.deep.equal({ objet: 'personne' });
    document.documentElement.lang = 'fr';
    await says(element, 'y a-t-il un danger, ou un soin urgent');
    expect(element.situation).to.deep.equal({ objet: 'personne' });
  });

  it('follows an element that is moved', async () => {
    const element = await open('<coord-orientation></coord-orientation><p lang="en"></p>');
    element.nextElementSibling?.append(element);
    await says(element, ENGLISH);
  });

  it('changes what is chosen in a form into the same choice', async () => {
    const element = await open('<coord-orientation></coord-orientation>');
    element.situation = { objet: 'collectif' };
    await element.updateComplete;
    await choose(element, 'Une maladie');
    element.lang = 'en';
    await says(element, 'You may choose several answers.');
    expect(find<HTMLInputElement>(element, 'input[value=maladie]').checked).to.equal(true);
    await press(element, 'Continue');
    expect(element.situation['sujet']).to.deep.equal(['maladie']);
  });

  it('says the results, with the words that come later', async () => {
    const element = await open('<coord-orientation lang="en"></coord-orientation>');
    sayHere(element, { objet: 'personne', danger: 'non', besoin: 'coordination' });
    await says(element, 'Call the coordination support service');
    await says(element, 'Who does what here');
    element.lang = 'fr';
    await says(element, "Appelez le dispositif d'appui");
    await says(element, 'Qui fait quoi ici');
  });

  it('is that of a pack which lacks the language of the page', async () => {
    const element = await open('<coord-orientation lang="en"></coord-orientation>');
    element.pack = { ...pack, languages: ['fr'] };
    await says(element, FRENCH);
    expect(screenOf(element)).to.contain('vie en danger');
  });

  it('shows what the page wrote while its words are on their way', async () => {
    const element = await open('<coord-orientation lang="en"><p>Call 15.</p></coord-orientation>');
    const text = element.firstElementChild?.getBoundingClientRect().height ?? 0;
    expect(text > 0 || screenOf(element).includes(ENGLISH)).to.equal(true);
    await says(element, ENGLISH);
    expect(element.firstElementChild?.getBoundingClientRect().height).to.equal(0);
  });

  describe('of rules that are not all translated', () => {
    const languages = LANGUAGES as Record<string, () => Promise<Words>>;
    const title = 'عمّن تبحثون؟';

    before(() => {
      languages['ar'] = async () => ({ ...fr, lang: 'ar', dir: 'rtl' });
    });
    after(() => {
      delete languages['ar'];
    });

    async function openArabic(): Promise<CoordOrientation> {
      const element = await open('<coord-orientation></coord-orientation>');
      const arabic = packSaying((texts) => {
        const objet = { ...texts.questions['objet'], text: title } as QuestionTexts;
        return {
          ...texts,
          lang: 'ar',
          questions: { ...texts.questions, objet },
          untranslated: [texts.texts.intro, texts.questions['danger']?.text ?? ''],
        };
      });
      element.pack = { ...arabic, languages: ['ar'] };
      await says(element, title);
      return element;
    }

    it('runs from right to left where the language does', async () => {
      const element = await openArabic();
      await says(element, title);
      expect(getComputedStyle(find(element, '.title')).direction).to.equal('rtl');
      const page = find(element, '.page');
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    });

    it('marks what is still in French, and only that', async () => {
      const element = await openArabic();
      await until(() => find(element, '.help').lang === 'fr');
      expect(find(element, '.title').lang).to.equal('');
      await choose(element, 'Une personne que je suis');
      await until(() => find(element, '.title').lang === 'fr');
      expect(getComputedStyle(find(element, '.title')).direction).to.equal('ltr');
      await press(element, 'Retour');
      await until(() => find(element, '.title').lang === '');
    });
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 40 && !isTrue(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(isTrue()).to.equal(true);
}
