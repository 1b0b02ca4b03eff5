import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { serveSources } from '@coord-orientation/tools/serve/serve-sources.mjs';

const SOURCE = 'packages/elements/src/coord-orientation.ts';

describe('npm run dev', () => {
  let server: Awaited<ReturnType<typeof serveSources>>;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  before(async () => {
    server = await serveSources(0);
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(server.address);
    await findOnPage(page, 'coord-orientation >>> form');
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('shows the demo from the sources, and nothing that is built but the rules', () => {
    assert.ok(asked.includes(`/${SOURCE}`));
    const built = asked.filter(
      (path) => path.includes('/dist/') && !path.includes('/node_modules/'),
    );
    assert.deepEqual(
      built.filter((path) => !path.startsWith('/packages/rules/')),
      [],
    );
  });

  it('loads the page again when a source is saved', async () => {
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    const now = new Date();
    utimesSync(SOURCE, now, now);
    await lookAgain(page, () => !('isOld' in window));
    await findOnPage(page, 'coord-orientation >>> form');
  });
});
