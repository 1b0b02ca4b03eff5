/* global document */

const HEIGHT = 800;

/** What is further down is seen in other states. */
const LONGEST = 1300;

/** The notices of a result depend on the day. */
const TODAY = Date.UTC(2026, 10, 22, 9);

/**
 * Takes a picture of the demo page in one state, always the same on the same browser.
 * @returns {Promise<Buffer>} A PNG.
 */
export async function takePicture(browser, address, { situation, isDark, press, open }, width) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: HEIGHT });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument(stopClock, TODAY);
    await page.goto(`${address}/examples/demo/`, { waitUntil: 'networkidle0' });
    await page.evaluate(show, situation, press, open);
    await page.waitForNetworkIdle();
    await page.evaluate(rest);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    return await page.screenshot({
      clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) },
      captureBeyondViewport: true,
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page before its scripts. */
function stopClock(today) {
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

async function show(situation, press, open) {
  const element = document.querySelector('coord-orientation');
  element.situation = situation;
  await element.updateComplete;
  if (press) element.shadowRoot.querySelector(press).click();
  await element.updateComplete;
  if (open) element.shadowRoot.querySelector(open).open = true;
}

/** What comes late has come, and nothing moves any more. */
async function rest() {
  const element = document.querySelector('coord-orientation');
  await element.updateComplete;
  await document.fonts.ready;
  await Promise.all(element.shadowRoot.getAnimations().map(({ finished }) => finished));
}
