import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { JOURNEYS } from './testing/journeys.js';
import { type Demo, openDemo } from './testing/open-demo.js';
import { byTouch } from './testing/walk.js';

/** How much later than at once each part of the element comes, in milliseconds. */
const LATE = 150;

/** A finger that aims at the middle of a button of 44 pixels still hits it when it has moved by this. */
const SLACK = 15;

const EMERGENCY = { who: 'somebody who sees a stroke', answers: ['Une urgence'] };

describe('on a slow network nothing that may be tapped moves while the rest comes, for', () => {
  let demo: Demo;
  before(async () => {
    demo = await openDemo();
    await demo.page.setRequestInterception(true);
    demo.page.on('request', slowDown);
  });
  after(() => demo?.close());

  for (const { who, answers } of [EMERGENCY, ...JOURNEYS]) {
    it(who, async () => {
      const { page } = demo;
      await demo.start();
      await watch(page);
      for (const words of answers) await byTouch(page, words);
      await page.waitForNetworkIdle({ idleTime: 2 * LATE });
      const { moved, seen } = await page.evaluate(() => globalThis.watched);
      assert.deepEqual(moved, []);
      assert.ok(seen > answers.length);
    });
  }
});

async function slowDown(request: HTTPRequest): Promise<void> {
  if (/\/cdn\/(?!coord-)/.test(request.url())) await new Promise((done) => setTimeout(done, LATE));
  await request.continue();
}

declare global {
  var watched: { readonly moved: string[]; seen: number };
}

/** Looks, as often as a screen is drawn, where everything stands that can be tapped, screen by screen. */
async function watch(page: Page): Promise<void> {
  await page.evaluate((slack) => {
    globalThis.watched = { moved: [], seen: 0 };
    let screen: string | undefined;
    let before = new Map<string, number>();
    const element = document.querySelector('coord-orientation');
    setInterval(() => {
      const root = element?.shadowRoot;
      const title = root?.querySelector<HTMLElement>('.title')?.innerText;
      if (title !== screen) {
        before = new Map();
        screen = title;
        globalThis.watched.seen += 1;
      }
      const count = new Map<string, number>();
      // The strip on top stays in sight, and so moves over the page.
      const page = root?.querySelector('.page');
      for (const each of page?.querySelectorAll<HTMLElement>('a, button, summary, label') ?? []) {
        const { height, top } = each.getBoundingClientRect();
        if (height === 0) continue;
        const words = each.innerText.replace(/\s+/g, ' ');
        count.set(words, (count.get(words) ?? 0) + 1);
        const key = `${title}: ${words} ${count.get(words)}`;
        const place = top - (element?.getBoundingClientRect().top ?? 0);
        const move = place - (before.get(key) ?? place);
        if (Math.abs(move) > slack) globalThis.watched.moved.push(`${key}: ${move}`);
        before.set(key, place);
      }
    }, 16);
  }, SLACK);
}
