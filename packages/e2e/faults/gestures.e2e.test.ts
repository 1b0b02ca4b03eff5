import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import {
  ELEMENT,
  type FaultPages,
  openFaultPages,
  press,
  SCRIPT,
  situation,
  there,
} from './testing/fault-pages.js';

/** Says which control each click came to, and dials nothing. */
const RECORD = `addEventListener('click', (event) => {
  const link = event.composedPath().find((one) => one.localName === 'a');
  (globalThis.dialled ??= []).push(...(link ? [link.href] : []));
  if (link) event.preventDefault();
});`;

describe('one gesture', () => {
  let pages: FaultPages;
  let page: Page;

  before(async () => {
    pages = await openFaultPages();
  });
  after(() => pages?.close());

  const open = async (isPhone: boolean, body = SCRIPT + ELEMENT) => {
    page = await pages.open(body, { isPhone, before: RECORD });
    await there(page, 'form.question');
  };

  /** Where the middle of an answer is, once it is on screen and drawn. */
  async function middleOf(words: string, selector = 'label'): Promise<{ x: number; y: number }> {
    const found = (await there(page, selector, words)) as ElementHandle<Element>;
    await found.scrollIntoView();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
    const box = await found.boundingBox();
    assert.ok(box);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Taps twice, `gap` milliseconds apart by the clock of the finger, however busy the machine is. */
  async function doubleTap(at: { x: number; y: number }, gap: number): Promise<void> {
    const session = await page.createCDPSession();
    const start = Date.now() / 1000;
    for (const [type, after] of [
      ['touchStart', 0],
      ['touchEnd', 20],
      ['touchStart', gap],
      ['touchEnd', gap + 20],
    ] as const) {
      const touchPoints = type === 'touchStart' ? [at] : [];
      await session.send('Input.dispatchTouchEvent', {
        ...{ type, touchPoints, timestamp: start + after / 1000 },
      });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(true))));
    }
    await session.detach();
  }

  const dialled = () => page.evaluate('globalThis.dialled ?? []');

  const answers = ['Une personne que je suis', 'Moi ou un proche', 'Ma pratique'];

  for (const words of answers) {
    it(`[double-gesture] a double tap on « ${words} » answers one question`, async () => {
      await open(true);
      await doubleTap(await middleOf(words), 90);
      assert.equal(Object.keys(await situation(page)).length, 1);
    });
  }

  for (const words of answers) {
    it(`[double-gesture] a double click on « ${words} » answers one question`, async () => {
      await open(false);
      const { x, y } = await middleOf(words);
      await page.mouse.click(x, y, { count: 2, delay: 60 });
      assert.equal(Object.keys(await situation(page)).length, 1);
    });
  }

  it('[double-gesture] a double click that opens an emergency dials nothing; half a second later it does', async () => {
    await open(false);
    const at = await middleOf('Une urgence');
    await page.mouse.click(at.x, at.y, { count: 2, delay: 60 });
    const call = (await there(page, 'a.call')) as ElementHandle<Element>;
    assert.deepEqual(await dialled(), []);
    await new Promise((done) => setTimeout(done, 650));
    const box = await call.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { count: 2 });
    assert.equal(((await dialled()) as string[])[0], 'tel:15');
  });

  it('[double-gesture] who answers at once after a screen was drawn is not kept waiting', async () => {
    await open(false);
    for (const words of ['Une personne que je suis', 'Non, rien']) {
      const { x, y } = await middleOf(words);
      await page.mouse.click(x, y);
    }
    assert.deepEqual(await situation(page), { objet: 'personne', danger: 'non' });
  });

  it('[double-gesture] keyboards, switches and screen readers always count, however fast', async () => {
    await open(false);
    await page.evaluate(async () => {
      const element = document.querySelector('coord-orientation') as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      for (const value of ['personne', 'non', 'coordination']) {
        element.shadowRoot?.querySelector<HTMLElement>(`input[value=${value}]`)?.click();
        await element.updateComplete;
      }
    });
    assert.equal(Object.keys(await situation(page)).length, 3);
  });

  it('[double-gesture] a box that is ticked twice by a double click is as it was', async () => {
    await open(false);
    await press(page, 'input[value=collectif]');
    const { x, y } = await middleOf('Une maladie');
    await page.mouse.click(x, y, { count: 2, delay: 60 });
    const box = await there(page, 'input[value=maladie]');
    assert.equal(await box.evaluate((one) => (one as HTMLInputElement).checked), false);
  });

  it('[double-gesture] a click whose press fell on what lay above answers nothing', async () => {
    const banner = `<div id="banner" style="position:fixed;inset:0;z-index:9;background:#fffa">Cookies</div>
      <script>banner.onpointerdown = () => banner.remove();</script>`;
    await open(false, SCRIPT + ELEMENT + banner);
    const { x, y } = await middleOf('Une personne que je suis');
    await page.mouse.click(x, y);
    assert.deepEqual(await situation(page), {});
    await page.mouse.click(x, y);
    assert.deepEqual(await situation(page), { objet: 'personne' });
  });
});
