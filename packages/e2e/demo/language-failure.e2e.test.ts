import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage } from '@coord-orientation/tools/browser/look-again.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

describe('a language whose words cannot be loaded', () => {
  it('leaves French, marked as French, and tells the page once', async () => {
    const server = await serve();
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        /\/en\.core\./.test(request.url()) ? request.abort() : request.continue(),
      );
      await page.goto(`${server.address}/examples/demo/`);
      const french = 'coord-orientation >>> .frame[lang=fr] ::-p-text(Pour quoi cherchez-vous)';
      await findOnPage(page, french);
      await page.evaluate(() => {
        document.addEventListener('coord-error', () => {
          const { errors = '0' } = document.body.dataset;
          document.body.dataset['errors'] = String(Number(errors) + 1);
        });
        document.documentElement.lang = 'en';
      });
      await findOnPage(page, 'body[data-errors]');
      assert.ok(await page.$(french));
      assert.equal(await page.$eval('body', ({ dataset }) => dataset['errors']), '1');
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
