import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

/**
 * Opens the browser that tests use. Chromium 147 was seen to crash in the C library before it listened, once in
 * some hundred starts (« general protection fault » in the kernel's log): it is then started once more. What
 * crashes later fails the test.
 * @returns {Promise<import('puppeteer-core').Browser>}
 * @throws {Error} There is no browser, or it does not start twice.
 */
export async function openBrowser() {
  const options = await findBrowser();
  return launch(options).catch((error) => {
    console.warn(`The browser did not start, and is started again: ${error}`);
    return launch(options);
  });
}
