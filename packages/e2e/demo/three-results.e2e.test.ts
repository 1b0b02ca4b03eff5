import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';
import { PHONE_FONTS, usePhoneFont } from '@coord-orientation/tools/browser/use-phone-font.mjs';

const HEIGHT = 740;
const MOST_WORDS = 60;

const coordination = { objet: 'personne', danger: 'non', besoin: 'coordination' };

/** Each with its place, and what makes it harder. */
const EXAMPLES = {
  'somebody of 81 without a doctor, who refuses help, in Albi': {
    commune: 'Albi',
    answers: coordination,
    ticks: ['sans-medecin', 'refus'],
  },
  'a wound, diabetes and no home, in Toulouse': {
    commune: 'Toulouse',
    answers: coordination,
    ticks: ['plaie', 'diabete', 'logement'],
  },
  'two doctors who leave, in Lavaur': {
    commune: 'Lavaur',
    answers: { objet: 'collectif', sujet: ['acces-soins'], perimetre: 'bassin' },
    ticks: [],
  },
};

type Example = (typeof EXAMPLES)[keyof typeof EXAMPLES];

/**
 * What a person sees of a result without a gesture, on a phone of 360 by 740. The strip of emergency numbers
 * is always there, and apart; whom to bring in stands below the first screen, where there is room for more.
 */
describe('the first screen of three results, on a phone of 360 by 740', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await serve();
    browser = await openBrowser();
    page = await browser.newPage();
    // What runs the test names the functions inside `measure` with this helper of its own.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.setViewport({ width: 360, height: HEIGHT, isMobile: true, hasTouch: true });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const [name, example] of Object.entries(EXAMPLES)) {
    for (const font of PHONE_FONTS) {
      it(`holds who leads, what if nobody answers, the levels and the chips in ${MOST_WORDS} words: ${name} (${font})`, async () => {
        await page.goto(`${server.address}/examples/demo/`);
        await usePhoneFont(page, font);
        const { ends, words } = await page.evaluate(measure, example, HEIGHT);
        for (const [part, end] of Object.entries(ends)) {
          if (part === '.chip-list' && example.ticks.length === 0) continue;
          assert.ok(end !== null && end <= HEIGHT, `${part} ends at ${end}: ${words.join(' ')}`);
        }
        assert.ok(words.length <= MOST_WORDS, `${words.length} words: ${words.join(' ')}`);
      });
    }
  }
});

/** Runs in the page: where each part of the result ends, and the words above the fold. */
async function measure({ commune, answers, ticks }: Example, height: number) {
  type Shown = HTMLElement & {
    situation: unknown;
    updateComplete: Promise<unknown>;
    answer: (question: string, answer: unknown) => void;
  };
  await customElements.whenDefined('coord-orientation');
  const element = document.querySelector('coord-orientation') as Shown;
  const root = element.shadowRoot as ShadowRoot;
  if ('danger' in answers) element.answer('danger', answers.danger);
  element.situation = answers;
  await choosePlace();
  await shows('.lead .structure');
  await shows('.levels');
  if (ticks.length > 0) element.answer('complique', ticks);
  await element.updateComplete;
  window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY);
  const parts = ['.lead .call', '.not-enough', '.levels', '.chip-list'];
  return { ends: Object.fromEntries(parts.map((part) => [part, bottomOf(part)])), words: seen() };

  async function shows(selector: string): Promise<void> {
    for (let tries = 0; tries < 200 && !root.querySelector(selector); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** As somebody does: the place is theirs, and no site has proposed it. */
  async function choosePlace(): Promise<void> {
    await shows('.place-again');
    root.querySelector<HTMLElement>('.place-again')?.click();
    await shows('#commune');
    const field = root.querySelector<HTMLInputElement>('#commune');
    if (field) field.value = commune;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await shows('[role=option]');
    const options = [...root.querySelectorAll<HTMLElement>('[role=option]')];
    options.find(({ innerText }) => innerText.startsWith(`${commune} `))?.click();
  }

  function bottomOf(selector: string): number | null {
    const part = root.querySelector(selector);
    return part && Math.round(part.getBoundingClientRect().bottom);
  }

  function seen(): readonly string[] {
    const walker = document.createTreeWalker(
      root.querySelector('.main') as HTMLElement,
      NodeFilter.SHOW_TEXT,
    );
    const words: string[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.unseen, .partners')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        if (!/[\p{L}\p{N}]/u.test(word)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { top, height: tall } = range.getBoundingClientRect();
        if (tall > 0 && top + tall / 2 < height) words.push(word);
      }
    }
    return words;
  }
}
