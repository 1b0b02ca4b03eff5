import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { HEAD, openSites, type Sites } from './testing/sites.js';

const ELEMENT = '<coord-orientation><a href="tel:15">15</a></coord-orientation>';
const TEXT = '<p>Présentation de la structure, de ses missions et de ses horaires.</p>';
const MUCH = TEXT.repeat(40);
const ABOVE = `<h1>Site</h1>${TEXT.repeat(3)}`;

const header = (style: string) =>
  `<header style="z-index: 9; inset: 0 0 auto; background: #003; color: #fff; ${style}">
    <p>Logo</p><nav>Menu</nav></header>`;

/** What stands between a person and a new question. */
const PAGES: Readonly<Record<string, string>> = {
  'a plain page': `${ABOVE}${ELEMENT}${MUCH}`,
  'a page with a header that stays': `${header('position: sticky; height: 130px')}${ABOVE}${ELEMENT}${MUCH}`,
  'a page with two bars that stay': `${header('position: fixed; height: 60px')}
    ${header('position: fixed; top: 60px; height: 70px')}
    <div style="height: 140px"></div>${ABOVE}${ELEMENT}${MUCH}`,
  'a box that scrolls': `${ABOVE}<div style="height: 420px; overflow: auto">${ELEMENT}</div>${MUCH}`,
  'a box that scrolls below a header that stays': `${header('position: sticky; height: 130px')}${ABOVE}
    <div style="height: 420px; overflow: auto">${ELEMENT}</div>${MUCH}`,
  'a modal dialog': `${ABOVE}
    <dialog id="modal" style="max-height: 60vh; overflow: auto">${ELEMENT}</dialog>${MUCH}
    <script>modal.showModal()</script>`,
  'a page that scrolls inside itself, below its header': `<style>
    html, body { height: 100%; margin: 0; overflow: hidden } main { height: 100%; overflow: auto }</style>
    <main>${header('position: sticky; height: 90px')}${ABOVE}${ELEMENT}${MUCH}</main>`,
  'a page of parts that it snaps to': `<style>html { scroll-snap-type: y mandatory }
    section { scroll-snap-align: start; min-height: 100vh }</style>
    <section>${ABOVE}</section><section>${ELEMENT}</section><section>${TEXT}</section>`,
  'a dialog inside a popover': `${ABOVE}<div popover id="popover">
    <dialog id="modal" style="max-height: 60vh; overflow: auto">${ELEMENT}</dialog></div>${MUCH}
    <script>popover.showPopover(); modal.showModal()</script>`,
  'a page that scrolls smoothly': `<style>html { scroll-behavior: smooth }</style>${ABOVE}${ELEMENT}${MUCH}`,
};

const PHONE = { width: 390, height: 844 };
const SCREEN = { width: 1280, height: 800 };

describe('[seen-title] the new question can be seen, in', () => {
  let sites: Sites;
  before(async () => void (sites = await openSites()));
  after(() => sites?.close());

  for (const [name, body] of Object.entries(PAGES)) {
    it(name, async () => {
      await sites.open(
        { 'https://site.test/': HEAD + body },
        name.includes('box') ? SCREEN : PHONE,
      );
      await answerAll(sites.page.mainFrame(), async () => {
        assert.equal(await sites.page.evaluate(hiddenTitle), '');
      });
    });
  }

  it('a plain page where our own numbers would lie over it', async () => {
    await sites.open({ 'https://site.test/': HEAD + PAGES['a plain page'] }, PHONE);
    await sites.shows('form');
    for (const top of [5, 20, 35, 50]) {
      await sites.page.evaluate(answerWithTitleAt, top);
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal(await sites.page.evaluate(hiddenTitle), '');
    }
  });

  it('a page that was scrolled on without a gesture, as a scroll bar does, which stays where it is', async () => {
    await sites.open({ 'https://site.test/': HEAD + PAGES['a plain page'] }, PHONE);
    await sites.shows('form');
    await sites.page.evaluate(waitForDetails);
    await sites.page.evaluate(answerWithTitleAt, 5);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const scrolled = await sites.page.evaluate(() => {
      window.scrollBy({ top: 320, behavior: 'instant' });
      return window.scrollY;
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.equal(await sites.page.evaluate(() => window.scrollY), scrolled);
  });

  it('a page that a person has scrolled on meanwhile, which stays where it is', async () => {
    await sites.open({ 'https://site.test/': HEAD + PAGES['a plain page'] }, PHONE);
    await sites.shows('form');
    await sites.page.evaluate(waitForDetails);
    await sites.page.evaluate(answerWithTitleAt, 300);
    const before = await sites.page.evaluate(() => window.scrollY);
    await sites.page.mouse.move(200, 400);
    await sites.page.mouse.wheel({ deltaY: 320 });
    const isThere = (top: number) => window.scrollY > top && window.scrollY;
    const scrolled = await (await lookAgain(sites.page, isThere, before)).jsonValue();
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.equal(await sites.page.evaluate(() => window.scrollY), scrolled);
  });

  for (const [name, inside] of [
    ['of the same site', 'https://site.test/inside'],
    ['of another site', 'https://other.test/inside'],
  ] as const) {
    it(`a frame ${name} that is as high as its content`, async () => {
      const frame = `<iframe title="Orientation" src="${inside}"
        style="width: 100%; height: 2200px; border: 0"></iframe>`;
      const around = `${HEAD.replace(/<script.*<\/script>/, '')}<p style="height: 400px">Texte</p>${frame}`;
      await sites.open({ 'https://site.test/': around, [inside]: HEAD + ELEMENT });
      const child = (await sites.page.waitForFrame((each) => each.url() === inside)) as Frame;
      await answerAll(child, async () => {
        const top = await child.evaluate(topOfTitle);
        const box = await (await sites.page.$('iframe'))?.boundingBox();
        const seen = (box?.y ?? 0) + top;
        assert.ok(seen >= 0 && seen < 800, `The title is at ${seen} px of the window.`);
      });
    });
  }
});

/** Answers « je ne sais pas », the last of each question, until there is a result. */
async function answerAll(frame: Frame, check: () => Promise<void>): Promise<void> {
  for (let answers = 0; answers < 4; answers++) {
    const choice = await findOnPage(
      frame as unknown as Page,
      'coord-orientation >>> .choice:last-child',
    );
    await frame.evaluate(waitForDetails);
    const before = await frame.evaluate(topOfScreen);
    await choice.scrollIntoView();
    await choice.click();
    await frame.evaluate(pressContinue);
    await lookAgain(frame as unknown as Page, isOther, before);
    // The browser says in the next frame what is seen; where a header slides in, it waits.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await check();
    if (await frame.evaluate(isDone)) return;
  }
}

/** Runs in the page. */
async function waitForDetails(): Promise<void> {
  await document.querySelector('coord-orientation')?.updateComplete;
}

/** Runs in the page: answers a question whose title stands where the next one will. */
async function answerWithTitleAt(top: number): Promise<void> {
  const element = document.querySelector('coord-orientation');
  if (!element) return;
  element.situation = { objet: 'personne' };
  await element.updateComplete;
  const title = element.shadowRoot?.querySelector('.title')?.getBoundingClientRect();
  window.scrollBy({ top: (title?.top ?? 0) - top, behavior: 'instant' });
  element.shadowRoot?.querySelector<HTMLElement>('.choice:last-child')?.click();
  await element.updateComplete;
}

/** Runs in the page. */
function topOfScreen(): string {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  return root?.querySelector<HTMLElement>('.title')?.innerText ?? '';
}

/** Runs in the page. */
function isOther(before: string): boolean {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  const title = root?.querySelector<HTMLElement>('.title')?.innerText ?? '';
  return title !== before;
}

/** Runs in the page: a question with several answers wants « Continuer ». */
function pressContinue(): void {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  root?.querySelector<HTMLElement>('.continue')?.click();
}

/** Runs in the page. */
function isDone(): boolean {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  return root?.querySelector('.result') !== null;
}

/** Runs in the page. */
function topOfTitle(): number {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  return root?.querySelector('.title')?.getBoundingClientRect().top ?? -1;
}

/** Runs in the page: what the title has over it, or that it is cut; empty where all of it is seen. */
function hiddenTitle(): string {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  const title = root?.querySelector<HTMLElement>('.title');
  if (!root || !title) return 'There is no title.';
  const { top, bottom, left, width } = title.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) return `It is from ${top} to ${bottom}.`;
  for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
    const over = root.elementFromPoint(left + width / 2, y);
    if (!over || !title.contains(over))
      return `${over?.tagName} ${over?.className} is over it at ${y}.`;
  }
  return '';
}
