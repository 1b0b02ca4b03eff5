import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds. */
const OFTEN = 50;
const PATIENCE = 10_000;

/**
 * Waits until a function in the page gives something. By itself Puppeteer asks at each frame, which a
 * busy machine may not draw for long.
 * @template {unknown[]} Args
 * @template Result
 * @param {import('puppeteer-core').Page} page
 * @param {(...args: Args) => Result} look Runs in the page.
 * @param {Args} args What it is called with.
 * @returns {Promise<import('puppeteer-core').HandleFor<Awaited<Result>>>}
 * @throws {Error} It gave nothing for ten seconds.
 */
export function lookAgain(page, look, ...args) {
  return page.waitForFunction(look, { polling: OFTEN, timeout: PATIENCE }, ...args);
}

/**
 * Waits for what matches, inside elements too. By itself Puppeteer looks again when the document
 * changes, and does not see what changes inside an element.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector Such as `coord-orientation >>> form`, or `::-p-text(Continuer)`.
 * @returns {Promise<import('puppeteer-core').ElementHandle<Element>>}
 * @throws {Error} Nothing matched for ten seconds.
 */
export async function findOnPage(page, selector) {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const found = await page.$(selector);
    if (found) return found;
    await pause(OFTEN);
  }
  throw new Error(`Nothing on the page matches ${selector}`);
}
