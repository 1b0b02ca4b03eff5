import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { settle } from '@coord-orientation/tools/browser/settle.mjs';
import {
  type FaultPages,
  openFaultPages,
  press,
  SCRIPT,
  situation,
  there,
  title,
} from './testing/fault-pages.js';

const ELEMENT = '<coord-orientation browser-history></coord-orientation>';

/** As Turbo did before it wrote over the entries of others; those of today are in `real-libraries.e2e.test.ts`. */
const RESTORING = `<script>
  history.replaceState({ turbo: { restorationIndex: 0 } }, '');
  const page = document.documentElement.innerHTML;
  addEventListener('popstate', ({ state }) => { if (state?.turbo) document.body.innerHTML = '${ELEMENT}'; });
</script>`;

/** The router of a site of one page. */
const ROUTER = `<nav><button id="b">B</button><button id="a">A</button></nav><main id="app"></main><script>
  const show = (view) => { app.innerHTML = view === '/a' ? '<h1>A</h1>${ELEMENT}' : '<h1>B</h1>'; };
  let shown = '/a';
  const go = (view) => { history.pushState({ view }, ''); shown = view; show(view); };
  a.onclick = () => go('/a'); b.onclick = () => go('/b');
  addEventListener('popstate', ({ state }) => { const view = state?.view ?? '/a'; if (view !== shown) show((shown = view)); });
  history.replaceState({ view: '/a' }, ''); show('/a');
</script>`;

const FIRST = /Pour quoi cherchez-vous/;
const DANGER = /Avant tout/;

/** How many screens stand before the one on screen. */
const AT = "history.state['coord-orientation'].at";

describe('the back button of the browser', () => {
  let pages: FaultPages;
  let page: Page;

  before(async () => {
    pages = await openFaultPages();
  });
  after(() => pages?.close());

  async function answer(...values: string[]): Promise<void> {
    for (const value of values) {
      const before = await title(page);
      await press(page, `input[value=${value}]`);
      await lookAgain(page, isOther, before);
    }
  }

  async function open(body: string): Promise<void> {
    page = await pages.open(body);
    await there(page, 'form.question');
    await settle(page);
  }

  const goBack = async () => {
    await page.evaluate('history.back()');
    await pause(250);
  };

  it('[page-history] shows the question before where a library puts pages again, and loses no answer', async () => {
    await open(RESTORING + SCRIPT + ELEMENT);
    await answer('personne', 'non');
    await goBack();
    assert.match(await title(page), DANGER);
    await goBack();
    assert.match(await title(page), FIRST);
    assert.deepEqual(await situation(page), { objet: 'personne', danger: 'non' });
  });

  it('[page-history] shows another question at each Back, also after an anchor of the page', async () => {
    await open(`${SCRIPT}<a id="link" href="#c">Contact</a>${ELEMENT}<h2 id="c">Contact</h2>`);
    await answer('personne');
    await page.evaluate(() => document.querySelector<HTMLElement>('#link')?.click());
    await answer('non');
    await goBack();
    assert.match(await title(page), DANGER);
    await goBack();
    assert.match(await title(page), FIRST);
    await page.evaluate('history.forward()');
    await pause(300);
    assert.match(await title(page), DANGER);
  });

  it('[page-history] counts no element that has left the page: each Back shows something or leaves', async () => {
    page = await pages.open('<h1>Avant</h1>', { at: '/before.html' });
    pages.files.set(
      '/page.html',
      `<!doctype html><html lang="fr"><meta charset="utf-8">${SCRIPT}${ROUTER}`,
    );
    await page.goto(`${pages.address}/page.html`);
    await there(page, 'form.question');
    await settle(page);
    await answer('personne');
    await page.click('#b');
    await page.click('#a');
    await there(page, 'form.question');
    await pause(200);
    await answer('collectif');
    const seen: string[] = [];
    for (let backs = 0; backs < 6 && !page.url().endsWith('/before.html'); backs++) {
      await goBack();
      seen.push(
        await page.evaluate(() => {
          const element = document.querySelector('coord-orientation');
          const shown = element?.shadowRoot?.querySelector('.title')?.textContent ?? '';
          return `${document.querySelector('h1')?.textContent} ${shown.trim().slice(0, 9)}`;
        }),
      );
    }
    assert.deepEqual(seen, ['A Pour quoi', 'B ', 'A Pour quoi', 'Avant ']);
  });

  it('[page-history] stays where a page that was left is come back to at once', async () => {
    page = await pages.open(SCRIPT + ROUTER);
    await there(page, 'form.question');
    await settle(page);
    await answer('personne');
    await page.click('#b');
    await goBack();
    await there(page, 'input[value=collectif]');
    assert.equal(await page.$eval('h1', ({ innerText }) => innerText), 'A');
  });

  it('[page-history] asks on where a page lets nobody add an entry', async () => {
    const refusing = `<script>history.pushState = history.replaceState = () => {
      throw new DOMException('Too many calls.', 'SecurityError');
    };</script>`;
    await open(refusing + SCRIPT + ELEMENT);
    await answer('personne', 'non');
    await press(page, 'button', 'Retour');
    assert.match(await title(page), DANGER);
  });

  it('[page-history] starts again at the first question, and the next Back leaves', async () => {
    page = await pages.open('<h1>Avant</h1>', { at: '/before.html' });
    pages.files.set(
      '/page.html',
      `<!doctype html><html lang="fr"><meta charset="utf-8">${SCRIPT}${ELEMENT}`,
    );
    await page.goto(`${pages.address}/page.html`);
    await there(page, 'form.question');
    await settle(page);
    await answer('personne', 'non', 'coordination');
    assert.equal(await page.evaluate(AT), 3);
    await press(page, 'button', 'Recommencer');
    await page.waitForFunction(`${AT} === 0`);
    assert.match(await title(page), FIRST);
    await page.evaluate('history.back()');
    await page.waitForFunction('location.pathname === "/before.html"');
  });
});

/** Runs in the page: it asks something else than before. */
function isOther(before: string): boolean {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  const title = root?.querySelector<HTMLElement>('.title')?.innerText ?? before;
  return title.replaceAll(/\s+/g, ' ').trim() !== before;
}
