import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readPack } from '@coord-orientation/pack';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../.tools/find-browser.mjs';
import { serve } from '../../.tools/serve.mjs';

interface Sheet {
  readonly html: string;
  readonly css: string;
}

describe('the printed sheet', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  let paper: Page;

  before(async () => {
    server = await serve();
    browser = await launch(await findBrowser());
    page = await browser.newPage();
    // A dialogue would wait for a person; the sheet stays until it is printed.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value; print = () => {};');
    await page.goto(`${server.address}/examples/demo/`);
    paper = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is one page for each lead, with the date, the version and the sources, and no control', async () => {
    const { cases } = await readPack('packages/rules');
    const ordinary = cases.filter(({ value }) => value.expect.status !== 'emergency');
    const byLead = new Map(
      ordinary.map(({ value }) => [value.expect.lead.join('+'), value] as const),
    );
    assert.ok(byLead.size > 15);
    for (const [lead, { answers }] of byLead) {
      const { html, css } = await page.evaluate(sheetOf, answers);
      assert.doesNotMatch(html, /<(input|button|select|textarea|form)\b/, lead);
      assert.match(html, /règles version \d/, lead);
      assert.match(html, /non encore validée/, lead);
      if (lead) assert.match(html, /vu le /, lead);
      await paper.setContent(`<style>${css}</style>${html}`);
      const pdf = await paper.pdf({ format: 'A4', preferCSSPageSize: true });
      const pages = Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length;
      assert.equal(pages, 1, `The sheet of ${lead || 'no lead'} has ${pages} pages.`);
    }
  });
});

/** Runs in the page: what is printed for these answers. */
async function sheetOf(answers: Record<string, unknown>): Promise<Sheet> {
  type Shown = HTMLElement & { situation: unknown; updateComplete: Promise<unknown> };
  await customElements.whenDefined('coord-orientation');
  const element = document.querySelector('coord-orientation') as Shown;
  const root = () => element.shadowRoot as ShadowRoot;
  document.querySelector('.coord-sheet')?.remove();
  element.situation = {};
  await element.updateComplete;
  element.situation = answers;
  const isThere = () => {
    const fold = root().querySelector<HTMLDetailsElement>('.keep');
    if (fold) fold.open = true;
    return root().querySelector('.tools') && root().querySelector('.not-enough');
  };
  for (let tries = 0; tries < 100 && !isThere(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const buttons = [...root().querySelectorAll<HTMLElement>('.tools button')];
  buttons.find(({ textContent }) => textContent?.includes('Imprimer la fiche'))?.click();
  const sheet = document.querySelector<HTMLIFrameElement>('.coord-sheet')?.contentDocument;
  if (!sheet) throw new Error('Nothing was printed.');
  const rules = sheet.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  return { html: sheet.body.innerHTML, css: rules.map(({ cssText }) => cssText).join('\n') };
}
