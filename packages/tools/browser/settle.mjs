import { lookAgain } from './look-again.mjs';

/* global document */

/**
 * Waits until the element has all that its screen needs: the words, and each part that is loaded later. A
 * quiet network says less, and on a busy machine comes late.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<void>}
 * @throws {Error} Something was still on its way after ten seconds.
 */
export async function settle(page) {
  await lookAgain(page, isSettled);
}

/** Runs in the page. */
async function isSettled() {
  const element = document.querySelector('coord-orientation');
  await element?.updateComplete;
  return Boolean(element?.shadowRoot) && !element.shadowRoot.querySelector('.late');
}
