import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { tap } from '@coord-orientation/tools/browser/tap.mjs';
import {
  ELEMENT,
  type FaultPages,
  openFaultPages,
  press,
  SCRIPT,
  situation,
  there,
} from './testing/fault-pages.js';

const FASTCLICK = createRequire(import.meta.url).resolve('fastclick');
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1';

/** Names that every object of the page has. */
const onObjects = (...names: readonly string[]) =>
  `for (const name of ${JSON.stringify(names)}) Object.defineProperty(Object.prototype, name, {
    value() { return this; }, configurable: true, writable: true,
  });`;

/** What old libraries do to a page; each by what does it. */
const CHANGES: Readonly<Record<string, string>> = {
  'Prototype.js: Array.from':
    'Array.from = function (list) { let n = list?.length ?? 0; const all = []; while (n--) all[n] = list[n]; return all; };',
  'Prototype.js: toJSON':
    'Array.prototype.toJSON = function () { return JSON.stringify([...this]); };',
  'Sugar: once, and what else listeners have':
    'Object.assign(Function.prototype, { once() { return this; }, passive() {}, capture: true });',
  'frozen objects': 'for (const one of [Object, Array, Function]) Object.freeze(one.prototype);',
  'lists of their own: flat, at, find': `Array.prototype.flat = function () { return this.slice(); };
    Array.prototype.at = function (index) { return this[index]; };
    Array.prototype.find = function (test) { for (const one of this) if (test(one)) return one; };`,
  'elements of their own: remove, append, contains': `
    Element.prototype.remove = function () { this.parentNode?.removeChild(this); return this; };
    Element.prototype.append = function (text) { this.insertAdjacentHTML('beforeend', text); };
    Node.prototype.contains = function (one) { return !!(this.compareDocumentPosition(one) & 16); };
    for (const name of ['hide', 'show', 'toggle', 'empty', 'dispose', 'inject'])
      Element.prototype[name] = Function.prototype[name] = function () { return this; };`,
  'no crypto, no observers, frames by timers': `Object.defineProperty(window, 'crypto', { value: undefined });
    delete window.ResizeObserver; delete window.requestIdleCallback;
    window.requestAnimationFrame = (draw) => setTimeout(draw, 16);`,
  'an Event and a history of the page': 'class Event {} let history = [];',
  // Several on one page: `polluted.test.ts` tries those of conditions one by one.
  'names on every object, of conditions': onObjects('unknown', 'question', 'all', 'not', 'none'),
  'names on every object, of questions': onObjects(
    ...['hint', 'hiddenFrom', 'multiple', 'signal', 'danger'],
  ),
  'names on every object, of what is said': onObjects('phone', 'texts', 'explain'),
};

describe('beside old libraries, the element', () => {
  let pages: FaultPages;
  let page: Page;

  before(async () => {
    pages = await openFaultPages();
  });
  after(() => pages?.close());

  for (const [name, change] of Object.entries(CHANGES)) {
    it(`[page-libraries] orients as on a clean page: ${name}`, async () => {
      page = await pages.open(`<script>${change}</script>${SCRIPT}${ELEMENT}`);
      for (const value of ['personne', 'non', 'coordination']) {
        await there(page, `input[value=${value}]`);
        await press(page, `input[value=${value}]`);
      }
      await there(page, '.first-step', "dispositif d'appui à la coordination");
      await there(page, '.summary', 'Recommencer');
      assert.deepEqual(await situation(page), {
        ...{ objet: 'personne', danger: 'non', besoin: 'coordination' },
      });
    });
  }

  it('[page-libraries] makes a link that opens where every list has a toJSON', async () => {
    page = await pages.open(
      `<script>${CHANGES['Prototype.js: toJSON']}</script>${SCRIPT}${ELEMENT}`,
    );
    await press(page, 'input[value=urgence]');
    await press(page, '.summary .back, .back');
    await press(page, 'input[value=personne]');
    for (const value of ['non', 'coordination']) await press(page, `input[value=${value}]`);
    await press(page, '.keep > summary');
    await press(page, '.tools button', 'Partager');
    const field = await there(page, '.link-text');
    const link = await field.evaluate((one) => (one as HTMLInputElement).value);
    await page.goto('about:blank');
    await page.goto(link);
    await there(page, '.link-note', 'Orientation partagée');
  });

  it('[page-libraries] can be tapped where FastClick makes the clicks of an old phone', async () => {
    pages.files.set('/fastclick.js', await readFile(FASTCLICK, 'utf8'));
    const start =
      '<script src="/fastclick.js"></script><script>FastClick.attach(document.body)</script>';
    // It works on these phones alone.
    const before = `Object.defineProperty(navigator, 'userAgent', { value: '${IPHONE}' });`;
    page = await pages.open(`${SCRIPT}${ELEMENT}${start}`, { isPhone: true, before });
    assert.equal(await page.evaluate('FastClick.notNeeded(document.body)'), false);
    await tap(await there(page, 'label', 'Une personne'));
    await there(page, 'input[value=violence]');
    assert.deepEqual(await situation(page), { objet: 'personne' });
  });

  it('[thrown] says so in the failure box when an answer throws, with the numbers, and tells the page', async () => {
    const broken = `addEventListener('coord-error', ({ error }) => (document.title = String(error)), true);
      globalThis.breakIt = () => { Int16Array.prototype.slice = () => { throw new Error('broken by the page'); }; };`;
    page = await pages.open(`<script>${broken}</script>${SCRIPT}${ELEMENT}`);
    await there(page, 'input[value=personne]');
    await page.evaluate('breakIt()');
    await press(page, 'input[value=personne]');
    await there(page, '.failure a[href="tel:15"]');
    assert.equal(await page.title(), 'Error: broken by the page');
  });

  it('[thrown] says so in the failure box when an event cannot be told', async () => {
    page = await pages.open(`${SCRIPT}${ELEMENT}`);
    await there(page, 'input[value=personne]');
    await page.evaluate(() => {
      const element = document.querySelector('coord-orientation');
      if (element)
        element.dispatchEvent = () => {
          throw new TypeError('no events here');
        };
    });
    await press(page, 'input[value=personne]');
    await there(page, '.failure a[href="tel:15"]');
  });

  it('[thrown] draws the failure box anew where what was drawn has been taken apart', async () => {
    page = await pages.open(`${SCRIPT}${ELEMENT}`);
    await there(page, 'input[value=personne]');
    // In one go: what else is drawn meanwhile would mend it.
    const isDrawn = await page.evaluate(async () => {
      const element = document.querySelector('coord-orientation') as HTMLElement & {
        situation: object;
        updateComplete: Promise<unknown>;
      };
      const main = element.shadowRoot?.querySelector('.main');
      if (!main) return false;
      main.insertBefore = () => {
        throw new DOMException('gone', 'NotFoundError');
      };
      main.replaceChildren();
      const box = new Promise((resolve) =>
        element.addEventListener('coord-error', () =>
          resolve(element.shadowRoot?.querySelector('.failure a[href="tel:15"]') !== null),
        ),
      );
      element.situation = { objet: 'personne' };
      return box;
    });
    assert.equal(isDrawn, true);
    await page.evaluate(() => {
      const element = document.querySelector('coord-orientation') as unknown as {
        situation: object;
      };
      element.situation = {};
    });
    await there(page, 'input[value=personne]');
  });

  it('[thrown] says so in the failure box where lists of fields have what every object has', async () => {
    const naive = `Object.prototype.inherited = function () {};
      Object.entries = (one) => { const all = []; for (const key in one) all.push([key, one[key]]); return all; };`;
    page = await pages.open(`<script>${naive}</script>${SCRIPT}${ELEMENT}`);
    await there(page, '.failure a[href="tel:15"], input[value=personne]');
    if (await page.evaluate(isAsking)) await press(page, 'input[value=personne]');
    await there(page, '.failure a[href="tel:15"], input[value=violence]');
  });

  it('[thrown] leaves what the page wrote where no script of ours can start', async () => {
    page = await pages.open(
      `<script>Object.freeze(Symbol); Object.freeze(Symbol.prototype);</script>${SCRIPT}${ELEMENT}`,
    );
    await page.evaluate('new Promise((done) => setTimeout(done, 300))');
    const isSeen = await page.$eval(
      'coord-orientation a',
      (link) => link.getClientRects().length > 0,
    );
    const hasQuestion = await page.evaluate(
      () => !!document.querySelector('coord-orientation')?.shadowRoot?.querySelector('form'),
    );
    assert.ok(isSeen || hasQuestion);
  });
});

/** Runs in the page. */
function isAsking(): boolean {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  return root?.querySelector('form.question') !== null;
}
