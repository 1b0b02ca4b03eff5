import { expect } from '@esm-bundle/chai';
import type { Situation } from '@coord-orientation/sdk';
import { delay, http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import type { LitElement } from 'lit';
import type { CoordOrientation } from './coord-orientation.js';
import './define/coord-directory.js';
import './define/coord-orientation.js';
import { violationsOf } from './testing/check-page.js';
import { mockNetwork } from './testing/mock-network.js';
import { onNewPage } from './testing/on-new-page.js';
import { closeParts } from './testing/parts.js';
import { wait } from './testing/wait.js';
import { sayHere } from './testing/open-element.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

/** Two pathways, which are folded; the only one of a result comes with its words. */
const SEVERAL = ['non-programmes', 'hopital'];
const PATHWAYS = { objet: 'collectif', sujet: SEVERAL, perimetre: 'bassin' };
const PARTNERSHIP = { objet: 'partenariat', etape: 'connaitre' };
const DATA = /\/directory\/data\//;

/** Opens an element, and does not wait for what it loads. */
function open(
  situation: Situation,
  attributes: Readonly<Record<string, string>> = {},
): CoordOrientation {
  const element = document.createElement('coord-orientation');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  sayHere(element, situation);
  document.body.append(element);
  return element;
}

function openDirectory(): LitElement {
  const element = document.createElement('coord-directory');
  document.body.append(element);
  return element;
}

function see(element: LitElement, selector: string): Promise<HTMLElement> {
  return wait(
    () => element.shadowRoot?.querySelector<HTMLElement>(selector),
    () => selector,
  );
}

function has({ shadowRoot }: LitElement, selector: string): boolean {
  return Boolean(shadowRoot?.querySelector(selector));
}

async function click(element: LitElement, selector: string): Promise<void> {
  (await see(element, selector)).click();
}

async function unfold(element: LitElement, selector: string): Promise<void> {
  ((await see(element, selector)) as HTMLDetailsElement).open = true;
}

async function type(element: LitElement, text: string): Promise<void> {
  const field = (await see(element, '#commune')) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

/** Looks at it in both languages and colours. */
async function expectFine(element: LitElement): Promise<void> {
  for (const lang of ['fr', 'en']) {
    element.lang = lang;
    await see(element, `.frame[lang=${lang}]`);
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.setProperty('color-scheme', scheme);
      expect(await violationsOf(element)).to.deep.equal([]);
    }
  }
}

describe('axe finds nothing, in both languages and colours,', () => {
  const worker = setupWorker();
  const stop = new Set<() => void>();

  /** Keeps back what is asked for from here on, until the test is over: a page loads each part once. */
  function holdBack(what: RegExp): void {
    const isOver = new Promise<void>((resolve) => stop.add(resolve));
    worker.use(
      http.get(what, async () => {
        await isOver;
        return passthrough();
      }),
    );
  }

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(async () => {
    for (const end of stop) end();
    stop.clear();
    worker.resetHandlers();
    closeParts();
    document.documentElement.style.removeProperty('color-scheme');
    await delay(0);
  });

  describe('while this is on its way:', () => {
    it('another language', async () => {
      holdBack(/en\.core\./);
      const element = open({}, { lang: 'en' });
      element.innerHTML = '<p>Call <a href="tel:15">15</a>.</p>';
      await element.updateComplete;
      expect(await violationsOf(element)).to.deep.equal([]);
    });

    onNewPage('what stands below a first step', async () => {
      holdBack(/\/src\/screen\/details\./);
      const element = open(COORDINATION);
      await see(element, '.first-step');
      await expectFine(element);
      expect(has(element, '.folds')).to.equal(false);
    });

    it('the words of a result', async () => {
      holdBack(/\.rest\./);
      const element = open({ objet: 'urgence' });
      await see(element, '.first-step');
      await expectFine(element);
    });

    for (const [name, file, situation, selector] of [
      ['what keeps and shares a result', 'keep/keep', COORDINATION, '.keep'],
      ['a pathway', 'pathway/pathway', PATHWAYS, '.fold:has(.playbook)'],
      ['a plan', 'pathway/plan/plan', PARTNERSHIP, '.plan-fold'],
    ] as const) {
      it(name, async () => {
        holdBack(new RegExp(`/src/${file}-part\\.`));
        const element = open(situation);
        await unfold(element, selector);
        await expectFine(element);
      });
    }

    onNewPage('the field for the place', async () => {
      holdBack(/\/src\/place\/places-part\./);
      const element = open(COORDINATION);
      await click(element, '.place-again');
      await expectFine(element);
      expect(has(element, '#commune')).to.equal(false);
    });

    it('the towns, the map and who answers', async () => {
      holdBack(DATA);
      const element = open(COORDINATION, { 'directory-src': '/packages/directory/data/' });
      await click(element, '.place-again');
      await type(element, 'mauguio');
      await click(element, '.place [aria-expanded=false]:not(input)');
      await see(element, '.place > [role=status]');
      await expectFine(element);
    });
  });

  describe('when this cannot be had:', () => {
    const refuse = (what: RegExp) => worker.use(http.get(what, () => HttpResponse.error()));

    it('the towns and the map', async () => {
      refuse(DATA);
      const element = open(COORDINATION);
      await click(element, '.place-again');
      await type(element, 'mauguio');
      await see(element, '.commune-box button');
      await click(element, '.place .ways [aria-expanded=false]');
      await see(element, '.place > [role=status]');
      await expectFine(element);
    });

    it('the place that the site fixes', async () => {
      refuse(DATA);
      const element = open(COORDINATION, { commune: '34154' });
      await see(element, '.place .changes');
      await expectFine(element);
    });

    it('the directory on its own', async () => {
      refuse(DATA);
      const element = openDirectory();
      await type(element, 'mauguio');
      await see(element, '.commune-box button');
      await click(element, '.directory > button');
      await see(element, '.beside > [role=status]');
      await expectFine(element);
    });

    it('who answers in a département', async () => {
      refuse(/\/data\/structures\//);
      const element = open(COORDINATION, { commune: '34154' });
      await see(element, '.unavailable');
      await expectFine(element);
    });

    it('the questions', async () => {
      const element = open({ nonsense: 'x' });
      await see(element, '.failure');
      await expectFine(element);
    });
  });
});
