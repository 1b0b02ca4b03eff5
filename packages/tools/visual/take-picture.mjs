import { lookAgain } from '../browser/look-again.mjs';

/* global document */

const HEIGHT = 740;

/** What is further down is seen in other states. */
const LONGEST = 1300;

/** The notices of a result depend on the day. */
const TODAY = Date.UTC(2026, 10, 22, 9);

/** A sheet of A4 with its margins, in pixels of which 96 are an inch. */
const PAPER = { width: 800, inline: 54, block: 42 };

/**
 * Takes a picture of a page with the element in one state, always the same on the same browser.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address Where the repository is served.
 * @param {import('./states.mjs').State} state
 * @param {number} width
 * @returns {Promise<Buffer>} A PNG.
 */
export async function takePicture(browser, address, state, width) {
  const { commune, isDark, isLeft, isPaper, clicks = [], height: longest = LONGEST } = state;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: HEIGHT });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument(stopClock, TODAY);
    await page.goto(`${address}/examples/${commune ? 'directory' : 'demo'}/`, {
      waitUntil: 'networkidle0',
    });
    await page.evaluate(show, state);
    await page.waitForNetworkIdle();
    for (const selector of clicks) {
      await lookAgain(page, click, selector);
      await page.waitForNetworkIdle();
    }
    if (isLeft) await page.evaluate(leave, TODAY);
    if (isPaper) {
      await page.emulateMediaType('print');
      await page.evaluate(unfold, PAPER);
      const scale = width / PAPER.width;
      await page.setViewport({ width: PAPER.width, height: HEIGHT, deviceScaleFactor: scale });
    }
    await page.evaluate(rest);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    return await page.screenshot({
      clip: {
        ...{ x: 0, y: 0, width: isPaper ? PAPER.width : width },
        height: Math.min(height, longest),
      },
      captureBeyondViewport: true,
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page before its scripts. The sheet is not printed, which would end it. */
function stopClock(today) {
  globalThis.print = () => undefined;
  const Clock = globalThis.Date;
  globalThis.Date = class extends Clock {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [today]));
    }
    static now() {
      return today;
    }
  };
}

async function show({ situation, commune, isLarge, lang }) {
  if (isLarge) document.documentElement.style.fontSize = '200%';
  const element = document.querySelector('coord-orientation, coord-directory');
  if (lang) document.documentElement.lang = lang;
  // A page that sets the answers may not rule a danger out.
  if (situation?.danger !== undefined) element.answer('danger', situation.danger);
  if (situation) element.situation = situation;
  if (commune) element.commune = commune;
  await element.updateComplete;
}

/** Lets more than half an hour pass. */
function leave(today) {
  Date.now = () => today + 31 * 60_000;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Clicks what a selector finds, once it is there. */
function click(selector) {
  const { shadowRoot } = document.querySelector('coord-orientation, coord-directory');
  const found = shadowRoot.querySelector(selector);
  found?.click();
  return found !== null;
}

/** Leaves the sheet alone on the page, as wide as A4. */
function unfold({ inline, block, width }) {
  const sheet = document.querySelector('.coord-sheet');
  for (const other of document.body.children) other.style.display = 'none';
  document.body.style.cssText = 'display: block; max-inline-size: none; padding: 0; margin: 0';
  sheet.style.cssText = `display: block; inline-size: ${width}px; padding: ${block}px ${inline}px;
    box-sizing: border-box; border: 0; background: #fff`;
  const { scrollHeight } = sheet.contentDocument.documentElement;
  sheet.style.blockSize = `${scrollHeight + 2 * block}px`;
}

/** What comes late has come, and nothing moves any more. */
async function rest() {
  const element = document.querySelector('coord-orientation, coord-directory');
  await element.updateComplete;
  await document.fonts.ready;
  await Promise.allSettled(element.shadowRoot.getAnimations().map(({ finished }) => finished));
}
