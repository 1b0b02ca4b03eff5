import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../node_modules/@fontsource-variable');

/** The font of Android phones, and one that is wider than those of most phones. */
export const PHONE_FONTS = ['roboto', 'open-sans'];

/**
 * Shows a page in one of these fonts: how much fits on a screen must not depend on the fonts of whoever
 * runs the tests.
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 */
export async function usePhoneFont(page, name) {
  const bytes = readFileSync(`${folder}/${name}/files/${name}-latin-wght-normal.woff2`);
  await page.evaluate(show, bytes.toString('base64'));
}

/* global document, FontFace */
async function show(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const font = new FontFace('Phone', bytes, { weight: '100 900' });
  document.fonts.add(await font.load());
  document.documentElement.style.fontFamily = 'Phone';
}
