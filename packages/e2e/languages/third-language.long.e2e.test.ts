import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Situation } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage } from '@coord-orientation/tools/browser/look-again.mjs';
import { settle } from '@coord-orientation/tools/browser/settle.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';
import { buildVariant } from '@coord-orientation/tools/build/variant.mjs';
import { MARK, writeLanguage } from './testing/write-language.js';

const PAGE = `<!doctype html>
<html lang="es">
  <meta charset="utf-8" />
  <title>es</title>
  <link rel="icon" href="data:," />
  <script type="module" src="coord-orientation.js"></script>
  <script type="module" src="coord-directory.js"></script>
  <coord-orientation></coord-orientation>
  <coord-directory></coord-directory>
</html>`;

/** Proper names, the same in every language: of destinations here, of places and structures in the directory. */
const NAMES = Object.values(pack.core.destinations).map(({ name }) => name);

/** Where the directory names places, sites and documents, which have no other name. */
const NAMED = '.place-name, .map-list label, .credit, .source p, p > a';

const coordination = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const several = ['maladie', 'precarite'];

describe('a third language, of one file in each package,', () => {
  let variant: Awaited<ReturnType<typeof buildVariant>>;
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    variant = await buildVariant((folder) => writeLanguage(folder, 'es'));
    writeFileSync(join(variant.cdn, 'index.html'), PAGE);
    server = await serve(0, variant.cdn);
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.address}/index.html`);
    await findOnPage(page, 'coord-orientation >>> .frame[lang=es] form');
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    variant?.remove();
  });

  async function show(situation: Situation): Promise<void> {
    await page.evaluate(async (answers) => {
      const element = document.querySelector('coord-orientation');
      const { danger } = answers;
      element?.restart();
      if (danger !== undefined) element?.answer('danger', danger);
      if (element) element.situation = answers;
      await element?.updateComplete;
    }, situation);
    await settle(page);
    // Opening a fold may bring others.
    for (let folds = 0; folds < 3; folds++) {
      await page.evaluate(openFolds);
      await settle(page);
    }
  }

  for (const [name, situation] of [
    ['the first question', {}],
    ['a question that is left in French', { objet: 'personne' }],
    ['a question with several answers', { objet: 'collectif' }],
    ['a result, with all that keeps and shares it', coordination],
    ['an emergency', { objet: 'urgence' }],
    ['nothing known', { objet: 'unknown', danger: 'unknown', besoin: 'unknown' }],
    ['pathways', { objet: 'collectif', sujet: several, theme: 'diabete', perimetre: 'bassin' }],
    ['the plan of a partnership', { objet: 'partenariat', etape: 'connaitre' }],
    ['what cannot be read', { nonsense: 'x' }],
  ] as const) {
    it(`says ${name}, and marks as French what is left`, async () => {
      await show(situation);
      await assertSpoken('coord-orientation');
    });
  }

  for (const tag of ['coord-orientation', 'coord-directory'] as const) {
    it(`says who answers at a place, in <${tag}>`, async () => {
      await show(coordination);
      if (tag === 'coord-orientation') await click(tag, '.place-again');
      await (await find(tag, '#commune')).type('mauguio');
      await click(tag, '[role=option]');
      await find(tag, '.structures');
      await click(tag, '[aria-expanded=false].quiet');
      await find(tag, '.map');
      await page.evaluate(openFolds);
      await assertSpoken(tag);
    });
  }

  async function assertSpoken(tag: string): Promise<void> {
    assert.deepEqual(await page.evaluate(unspoken, tag, MARK, NAMES, NAMED), []);
  }

  async function find(tag: string, selector: string): Promise<ElementHandle<HTMLElement>> {
    const found = await findOnPage(page, `${tag} >>> ${selector}`);
    return found as ElementHandle<HTMLElement>;
  }

  /** Clicks what may be anywhere on the page. */
  async function click(tag: string, selector: string): Promise<void> {
    await (await find(tag, selector)).evaluate((found) => found.click());
  }
});

function openFolds(): void {
  for (const { shadowRoot } of document.querySelectorAll('coord-orientation, coord-directory')) {
    for (const fold of shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  }
}

/** The texts of an element in no language that is told: not the third one, and not marked as French. */
function unspoken(
  tag: string,
  mark: string,
  names: readonly string[],
  named: string,
): readonly string[] {
  const frame = document.querySelector(tag)?.shadowRoot?.querySelector('.frame');
  if (!frame) return ['nothing'];
  const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = (texts.currentNode.textContent ?? '').trim();
    const parent = texts.currentNode.parentElement;
    const isTold =
      text.includes(mark) || names.includes(text) || parent?.closest(`[lang=fr], ${named}`);
    if (!isTold && /\p{L}{2}/u.test(text)) found.push(`${parent?.className}: ${text}`);
  }
  for (const field of frame.querySelectorAll('textarea, [aria-label]')) {
    const text = field.getAttribute('aria-label') ?? (field as HTMLTextAreaElement).value;
    if (!text.includes(mark)) found.push(text);
  }
  return found;
}
