import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage } from '@coord-orientation/tools/browser/look-again.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

describe('the example for sites of the State', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await serve();
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('sets each of the ten properties that the element has', async () => {
    const css = await readFile(
      join(import.meta.dirname, '../../../examples/dsfr/dsfr.css'),
      'utf8',
    );
    const readme = join(import.meta.dirname, '../../elements/README.md');
    const names = (text: string) => [...new Set(text.match(/--coord-[\w-]+/g))].sort();
    assert.deepEqual(names(css), names(await readFile(readme, 'utf8')));
    assert.equal(names(css).length, 10);
  });

  for (const [theme, accent, background] of [
    ['light', 'rgb(0, 0, 145)', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(133, 133, 246)', 'rgb(22, 22, 22)'],
  ] as const) {
    it(`takes the colours of the ${theme} theme`, async () => {
      await page.goto(`${server.address}/examples/dsfr/`);
      await (await findOnPage(page, '::-p-text(Plusieurs patients)')).click();
      await findOnPage(page, '::-p-text(Continuer)');
      const colours = await page.evaluate((name) => {
        document.documentElement.dataset['frTheme'] = name;
        const root = document.querySelector('coord-orientation')?.shadowRoot;
        return ['.continue', '.frame'].map(
          (selector) => getComputedStyle(root?.querySelector(selector) as Element).backgroundColor,
        );
      }, theme);
      assert.deepEqual(colours, [accent, background]);
    });
  }
});
