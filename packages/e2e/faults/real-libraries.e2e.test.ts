import assert from 'node:assert/strict';
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
} from './testing/fault-pages.js';
import { PAGE_SWAPPERS, type PageSwapper, readSwapper } from './testing/page-swappers.js';

const FIRST = 'Pour quoi';
const DANGER = 'Avant tout';

/** How many screens stand before the one on screen. */
const AT = "history.state?.['coord-orientation']?.at ?? 0";

/** The pages of a site. */
const SITE = [
  ['/home.html', 'Accueil', '<a href="/ask.html">Demander</a>'],
  [
    '/ask.html',
    'Demande',
    '<coord-orientation browser-history></coord-orientation><a href="/other.html">Autre page</a>',
  ],
  ['/other.html', 'Autre', '<p>Une autre page.</p>'],
] as const;

describe('the back button of the browser', () => {
  let pages: FaultPages;
  let page: Page;

  before(async () => {
    pages = await openFaultPages();
  });
  after(() => pages?.close());

  /** Opens a page of another site, and then one of this one. */
  async function open(path: string): Promise<void> {
    page = await pages.open('<h1>Avant</h1>', { at: '/before.html' });
    await page.goto(pages.address + path);
    await onPage(page, path === '/ask.html' ? 'Demande' : 'Accueil');
  }

  async function follow(words: string, heading: string): Promise<void> {
    await page.evaluate((text) => {
      const links = [...document.querySelectorAll('a')];
      links.find(({ textContent }) => textContent === text)?.click();
    }, words);
    await onPage(page, heading);
  }

  async function answer(...values: string[]): Promise<void> {
    await there(page, 'form.question');
    await settle(page);
    for (const value of values) {
      const at = Number(await page.evaluate(AT));
      await press(page, `input[value=${value}]`);
      await page.waitForFunction(`(${AT}) > ${at}`, { polling: 50 });
    }
  }

  /** Answers, goes back question by question, and forward once. */
  async function goThere(): Promise<void> {
    await answer('personne', 'non');
    assert.deepEqual(await backs(page, 2), [`Demande ${DANGER}`, `Demande ${FIRST}`]);
    assert.deepEqual(await situation(page), { objet: 'personne', danger: 'non' });
    await page.evaluate('history.forward()');
    await there(page, '.title', DANGER);
  }

  /** Leaves the page and comes back, where the questions begin again, and goes back in these. */
  async function goOnAndBack(): Promise<void> {
    await follow('Autre page', 'Autre');
    assert.deepEqual(await backs(page, 1), [`Demande ${FIRST}`]);
    await answer('collectif');
    assert.deepEqual(await backs(page, 1), [`Demande ${FIRST}`]);
  }

  for (const swapper of PAGE_SWAPPERS) {
    const { name } = swapper;
    describe(`beside ${name}`, () => {
      before(async () => {
        pages.files.set('/lib.js', await readSwapper(swapper));
        for (const [path, heading, body] of SITE)
          pages.files.set(path, pageOf(swapper, heading, body));
      });

      it(`[page-history] shows the question before or leaves, and loses no answer: ${name}`, async () => {
        await open('/ask.html');
        await goThere();
        await goOnAndBack();
        assert.deepEqual(await backs(page, 1), ['Avant']);
      });

      it(`[page-history] does so on a page that was put there, and shows the page before: ${name}`, async () => {
        await open('/home.html');
        await follow('Demander', 'Demande');
        await goThere();
        await goOnAndBack();
        assert.deepEqual(await backs(page, 2), ['Accueil', 'Avant']);
      });

      it(`[page-history] shows something at each Back after the element has left: ${name}`, async () => {
        await open('/home.html');
        await follow('Demander', 'Demande');
        await answer('personne', 'non');
        await follow('Autre page', 'Autre');
        assert.deepEqual(await backs(page, 3), [`Demande ${FIRST}`, 'Accueil', 'Avant']);
      });
    });
  }
});

/** A page of a site, as its server sends it. */
function pageOf({ start, main: [open, close] }: PageSwapper, name: string, body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${name}</title>
    <script src="/lib.js" defer></script><script defer src="data:text/javascript,${start}"></script>
    ${SCRIPT}</head><body>${open}<h1>${name}</h1>${body}${close}</body></html>`;
}

async function onPage(page: Page, heading: string): Promise<void> {
  await lookAgain(
    page,
    (words) =>
      document.readyState === 'complete' && document.querySelector('h1')?.innerText === words,
    heading,
  );
}

/** Goes back so many times, and says what stands on screen after each. */
async function backs(page: Page, times: number): Promise<string[]> {
  const seen: string[] = [];
  for (let back = 0; back < times; back++) {
    const before = await screenOf(page);
    await page.evaluate('void history.back()');
    seen.push(await other(page, before));
  }
  return seen;
}

/** What is on screen once it is something else and stays so, and what was, where nothing has changed. */
async function other(page: Page, before: string): Promise<string> {
  const end = performance.now() + 3000;
  let last = before;
  while (performance.now() < end) {
    const now = await screenOf(page);
    if (now !== '' && now !== before && now === last) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 75));
  }
  return last;
}

function screenOf(page: Page): Promise<string> {
  return page.evaluate(look).catch(() => '');
}

/** Runs in the page: its heading, and the first words of the question; nothing while one is on its way. */
function look(): string {
  const heading = document.querySelector('h1')?.innerText ?? '';
  const element = document.querySelector('coord-orientation');
  const title = element?.shadowRoot?.querySelector<HTMLElement>('.title')?.innerText ?? '';
  if (element && title === '') return '';
  return `${heading} ${title.split(/\s+/).slice(0, 2).join(' ')}`.trim();
}
