import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readPack } from '@coord-orientation/pack/node';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';
import { PHONE_FONTS, usePhoneFont } from '@coord-orientation/tools/browser/use-phone-font.mjs';

const MOST_WORDS = 60;

/**
 * What counts: every word of the element that stands in the first 640 pixels of a phone 360 wide, the
 * emergency strip on top and the reminder of a danger that was not ruled out apart, down to the end of the
 * answer. What is looked up and not read, the table of levels and the chips below, is counted on the three
 * screens of `three-results`. A phone number is one word, however it is grouped. In an emergency the call, what to say and the first way on all stand on it;
 * nobody reads the ways on before the call.
 */
describe('the first screen of a result, on a phone of 360 by 640', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await serve();
    browser = await openBrowser();
    page = await browser.newPage();
    // What runs the test names the functions inside `measure` with this helper of its own.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const lang of ['fr', 'en']) {
    for (const font of PHONE_FONTS) {
      it(`holds all of the answer and at most ${MOST_WORDS} words, for every case (${lang}, ${font})`, async () => {
        const { cases } = await readPack('packages/rules');
        const situations = cases.map(({ value: { id, answers } }) => ({ id, answers }));
        await page.goto(`${server.address}/examples/demo/`);
        await page.evaluate((language) => (document.documentElement.lang = language), lang);
        await usePhoneFont(page, font);
        const faults = await page.evaluate(measure, situations, lang, MOST_WORDS);
        assert.deepEqual(faults, []);
      });
    }
  }
});

/** Runs in the page: what is wrong with the first screen of each situation. */
async function measure(
  situations: readonly { id: string; answers: Record<string, unknown> }[],
  lang: string,
  most: number,
): Promise<string[]> {
  type Shown = HTMLElement & {
    situation: unknown;
    updateComplete: Promise<unknown>;
    answer: (question: string, answer: unknown) => void;
    restart: () => void;
  };
  await customElements.whenDefined('coord-orientation');
  const element = document.querySelector('coord-orientation') as Shown;
  const root = () => element.shadowRoot as ShadowRoot;
  const faults: string[] = [];
  const seen = new Set<string>();
  document.body.append(Object.assign(document.createElement('div'), { className: 'space' }));
  const space = document.querySelector<HTMLElement>('.space');
  if (space) space.style.height = '100vh';

  for (const { id, answers } of situations) {
    element.restart();
    if (answers['danger'] !== undefined) element.answer('danger', answers['danger']);
    element.situation = answers;
    await element.updateComplete;
    const isThere = () =>
      root().querySelector(`.frame[lang=${lang}] .answer`) &&
      root().querySelector('.why, .cases, .not-enough') &&
      root().querySelector('.folds, .ways-on');
    for (let tries = 0; tries < 100 && !isThere(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const answer = root().querySelector<HTMLElement>('.answer');
    if (!answer) continue;
    if (seen.has(answer.innerText)) continue;
    seen.add(answer.innerText);
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY);
    const bottom = bottomOf(answer);
    const words = visibleWords();
    if (!answer.closest('[data-status=emergency]')) {
      if (!bottom || bottom > 640) faults.push(`${id}: the answer ends at ${bottom} pixels.`);
    } else {
      const [call, advice, wayOn] = ['.call', '.advice', '.ways-on li'].map((each) =>
        bottomOf(root().querySelector(each)),
      );
      const ends = `the call ends at ${call}, what to say at ${advice}, the way on at ${wayOn} pixels.`;
      if (!(Math.max(call ?? 0, advice ?? 0, wayOn ?? Infinity) <= 640))
        faults.push(`${id}: ${ends}`);
    }
    if (words.length > most) faults.push(`${id}: ${words.length} words. ${words.join(' ')}`);
  }
  return faults;

  function bottomOf(part: Element | null): number | undefined {
    return part ? Math.round(part.getBoundingClientRect().bottom) : undefined;
  }

  function visibleWords(): string[] {
    const main = root().querySelector('.main') as HTMLElement;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const visible: string[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent?.checkVisibility() ||
        parent.closest('.reminder, .unseen, .ways-on, .beside-answer')
      )
        continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        if (!/[\p{L}\p{N}]/u.test(word)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { top, height } = range.getBoundingClientRect();
        if (height > 0 && top + height / 2 < 640) visible.push(word);
      }
    }
    return visible
      .join(' ')
      .replace(/\b0 \d{3}( \d\d){3}\b|0 800 360 360/g, 'phone')
      .split(' ');
  }
}
