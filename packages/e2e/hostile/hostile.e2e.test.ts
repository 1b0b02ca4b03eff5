import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

const built = join(import.meta.dirname, '../../elements/dist/cdn');

describe('on a page that resets all styles, with two builds of the script loaded late, the element', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await serve();
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  beforeEach(() => page.setViewport({ width: 1000, height: 800 }));

  async function open(): Promise<void> {
    await page.goto(`${server.address}/packages/e2e/hostile/`);
    await says(0, 'Pour quoi cherchez-vous');
    await says(1, 'What do you need help with');
  }

  /** Waits until one of the two elements says this. */
  async function says(index: number, words: string): Promise<void> {
    await lookAgain(
      page,
      (position, expected) => {
        const element = document.querySelectorAll('coord-orientation').item(position);
        const frame = element?.shadowRoot?.querySelector<HTMLElement>('.frame');
        return frame?.innerText.includes(expected);
      },
      index,
      words,
    );
  }

  /** Taps an answer in the first element, as soon as its question is there. */
  async function choose(answer: string): Promise<void> {
    await (await findOnPage(page, `coord-orientation >>> input[value=${answer}]`)).click();
  }

  it('shows two instances, each in its own language, and goes on in one alone', async () => {
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await open();
    await (await findOnPage(page, '::-p-text(Une personne que je suis)')).click();
    await (await findOnPage(page, '::-p-text(Non, rien d)')).click();
    await (await findOnPage(page, "::-p-text(Quelqu'un qui coordonne)")).click();
    await findOnPage(page, '::-p-text(Avec qui)');
    await findOnPage(page, '::-p-text(What do you need help with)');
    assert.deepEqual(errors, []);
  });

  it('keeps its own spacing, letters and size of targets', async () => {
    await open();
    const styles = await page.evaluate(() => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      const choice = root?.querySelector<HTMLElement>('.choice');
      const { textTransform, letterSpacing, wordSpacing, textAlign, whiteSpace } = getComputedStyle(
        choice as HTMLElement,
      );
      const target = (choice?.offsetHeight ?? 0) >= 44;
      return { textTransform, letterSpacing, wordSpacing, textAlign, whiteSpace, target };
    });
    assert.deepEqual(styles, {
      textTransform: 'none',
      letterSpacing: 'normal',
      wordSpacing: '0px',
      textAlign: 'start',
      whiteSpace: 'normal',
      target: true,
    });
  });

  it('[inherited-styles] can be read: nothing that the page hands down reaches its text', async () => {
    await open();
    const styles = await page.evaluate(() => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      const title = getComputedStyle(root?.querySelector('.title') as Element);
      const sideways = document.querySelectorAll('coord-orientation').item(1);
      return {
        isSeen: title.getPropertyValue('-webkit-text-fill-color') === title.color,
        stroke: title.getPropertyValue('-webkit-text-stroke-width'),
        security: title.getPropertyValue('-webkit-text-security'),
        wordBreak: title.wordBreak,
        caps: title.fontVariantCaps,
        style: title.fontStyle,
        weight: title.fontWeight,
        width: sideways.shadowRoot?.querySelector<HTMLElement>('.frame')?.offsetWidth ?? 0,
      };
    });
    const { width, ...others } = styles;
    assert.deepEqual(others, {
      isSeen: true,
      stroke: '0px',
      security: 'none',
      wordBreak: 'normal',
      caps: 'normal',
      style: 'normal',
      weight: '600',
    });
    assert.ok(width >= 200, `The one beside is ${width} px wide.`);
  });

  for (const [name, width, rootFont] of [
    ['200 %', 640, '16px'],
    ['400 %', 320, '16px'],
    ['letters twice as large', 400, '32px'],
    ['letters four times as large', 1000, '64px'],
  ] as const) {
    it(`fits at ${name}`, async () => {
      await page.setViewport({ width, height: 600 });
      await open();
      const overflow = await page.evaluate((size) => {
        document.documentElement.style.setProperty('font-size', size);
        const element = document.querySelector('coord-orientation');
        const pageOf = element?.shadowRoot?.querySelector('.page');
        return (pageOf?.scrollWidth ?? 0) - (pageOf?.clientWidth ?? 0);
      }, rootFont);
      assert.ok(overflow <= 0, `${overflow}px stick out`);
    });
  }

  it('runs from left to right on a page that runs from right to left', async () => {
    await open();
    const direction = await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      return getComputedStyle(root?.querySelector('.choice') as Element).direction;
    });
    assert.equal(direction, 'ltr');
  });

  it('draws what is chosen and what has the focus in the high contrast of Windows', async () => {
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    await open();
    for (const answer of ['collectif', 'maladie']) await choose(answer);
    const drawn = await page.evaluate(() => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      const [chosen, other, button] = [
        '.choice:has(:checked)',
        '.choice:not(:has(:checked))',
        '.continue',
      ].map((selector) => getComputedStyle(root?.querySelector(selector) as Element));
      return {
        isChosenSeen: `${chosen?.outline}${chosen?.border}` !== `${other?.outline}${other?.border}`,
        isButtonSeen: parseFloat(button?.borderTopWidth ?? '') > 0,
      };
    });
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    assert.deepEqual(drawn, { isChosenSeen: true, isButtonSeen: true });
  });

  it('moves nothing where less motion is asked for', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await open();
    const moving = await page.evaluate(() => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      const all = [...(root?.querySelectorAll('*') ?? [])].map((one) => getComputedStyle(one));
      return all.filter(
        (one) => parseFloat(one.transitionDuration) > 0.01 || one.animationName !== 'none',
      ).length;
    });
    await page.emulateMediaFeatures([]);
    assert.equal(moving, 0);
  });
});

/** Serves what was built a second time, as if it were the folder of another version. */
async function answer(request: HTTPRequest): Promise<void> {
  const [, name] = /\/other-build\/([\w.-]+)$/.exec(new URL(request.url()).pathname) ?? [];
  if (name === undefined) return request.continue().catch(() => undefined);
  const body = await readFile(join(built, name));
  const contentType = name.endsWith('.js') ? 'text/javascript' : 'application/json';
  return request.respond({ body, contentType });
}
