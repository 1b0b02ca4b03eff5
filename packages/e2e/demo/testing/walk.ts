import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { settle } from '@coord-orientation/tools/browser/settle.mjs';
import { tap } from '@coord-orientation/tools/browser/tap.mjs';

/** More steps than any screen has. */
const MOST = 60;

/** Gives one answer, told by the words it starts with. */
export type Walk = (page: Page, words: string) => Promise<void>;

/** Taps the answer with a finger. */
export const byTouch: Walk = async (page, words) => {
  const label = await waitFor(page, labelFor, words);
  const isList = await isMultiple(page);
  await tap(label);
  if (isList) await tapButton(page);
  await settle(page);
};

/** Goes to the answer with Tab and the arrow keys, and gives it with Enter; « Continuer » after several. */
export const byKeyboard: Walk = async (page, words) => {
  await waitFor(page, labelFor, words);
  const isList = await isMultiple(page);
  await pressUntil(page, 'Tab', () => isOn(page, 'input'));
  await pressUntil(page, isList ? 'Tab' : 'ArrowDown', () => isOnChoice(page, words));
  await page.keyboard.press(isList ? ' ' : 'Enter');
  if (isList) {
    await pressUntil(page, 'Tab', () => isOn(page, '.continue'));
    await page.keyboard.press('Enter');
  }
  await settle(page);
};

/** Presses a key until something is true; the first look is before the first press. */
export async function pressUntil(
  page: Page,
  key: KeyInput,
  isThere: () => Promise<boolean>,
): Promise<void> {
  for (let presses = 0; presses < MOST; presses++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST} times ${key} did not lead there.`);
}

function isOn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('coord-orientation')?.shadowRoot;
    return root?.activeElement?.matches(wanted) ?? false;
  }, selector);
}

function isOnChoice(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('coord-orientation')?.shadowRoot;
    const label = root?.activeElement?.closest('label')?.innerText ?? '';
    return label.replace(/\s+/g, ' ').startsWith(wanted);
  }, words);
}

function isMultiple(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      !!document
        .querySelector('coord-orientation')
        ?.shadowRoot?.querySelector('.choices [type=checkbox]'),
  );
}

async function tapButton(page: Page): Promise<void> {
  await tap(await findOnPage(page, 'coord-orientation >>> .continue'));
}

async function waitFor(
  page: Page,
  find: (words: string) => HTMLElement | undefined,
  words: string,
): Promise<ElementHandle<HTMLElement>> {
  try {
    const handle = await lookAgain(page, find, words);
    return handle as ElementHandle<HTMLElement>;
  } catch (error) {
    throw new Error(`No answer on the screen starts with "${words}".`, { cause: error });
  }
}

/** Runs in the page. */
function labelFor(words: string): HTMLElement | undefined {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  const labels = [...(root?.querySelectorAll('label') ?? [])];
  return labels.find((label) => label.innerText.replace(/\s+/g, ' ').startsWith(words));
}
