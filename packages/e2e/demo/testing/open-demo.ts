import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage } from '@coord-orientation/tools/browser/look-again.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

/** The demo page in a real browser, on a screen of the size of a small phone. */
export interface Demo {
  readonly page: Page;
  /** Opens the page as somebody who was never there. */
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves the repository, and opens a browser whose screen can be touched. */
export async function openDemo(): Promise<Demo> {
  const server = await serve();
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    browser = await openBrowser();
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
    // Nothing moves while it is looked at.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const start = async () => {
      await page.goto(`${server.address}/examples/demo/`);
      await findOnPage(page, 'coord-orientation >>> form');
    };
    return { page, start, close };
  } catch (error) {
    await close();
    throw error;
  }
}
