import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readPack } from '@coord-orientation/pack/node';
import { createSession, type Situation } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';
import { pagesOf, printSheet, printSilently, type Wanted } from './testing/printed-sheet.js';

const texts = await pack.loadTexts('fr');
const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const DOCTOR = { objet: 'personne', danger: 'non', besoin: 'medecin', cumul: 'seul' };
const PARTNERSHIP = { objet: 'partenariat', etape: 'connaitre' };

interface Kind {
  readonly answers: Situation;
  readonly lead: readonly string[];
}

/** Albi has rules of its own, Toulouse the most structures, Mende none, Mauguio two for parts of it. */
const COMMUNES = [
  ['81004', 'Albi'],
  ['31555', 'Toulouse'],
  ['48095', 'Mende'],
  ['34154', 'Mauguio'],
] as const;

describe('the printed sheet', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  let paper: Page;

  before(async () => {
    server = await serve();
    browser = await openBrowser();
    page = await browser.newPage();
    await printSilently(page);
    await page.goto(`${server.address}/examples/demo/`);
    paper = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** What is printed, once it is seen to be one page, in type that can be read, without a control. */
  async function onePage(wanted: Wanted): Promise<string> {
    const sheet = await printSheet(page, wanted);
    const what = JSON.stringify(wanted);
    assert.doesNotMatch(sheet.html, /<(a|input|button|select|textarea|form)\b/, what);
    assert.match(sheet.html, /(règles|rules) version \d/, what);
    assert.match(sheet.html, /20\d\d/, what);
    assert.match(sheet.html, /non encore validée|not yet validated/, what);
    for (const [, size] of sheet.css.matchAll(/([\d.]+)pt/g)) {
      assert.ok(Number(size) >= 8.5, `${size}pt is too small to read.`);
    }
    assert.equal(await pagesOf(paper, sheet), 1, `More than a page: ${what}`);
    return sheet.html;
  }

  for (const [where, wanted] of [
    ['in French', { lang: 'fr' }],
    ['in English', { lang: 'en' }],
    ['with who answers in Toulouse', { commune: COMMUNES[1] }],
  ] as const) {
    it(`is one page for each kind of answer, with its sources, ${where}`, async () => {
      const kinds = await kindsOfAnswer();
      assert.ok(kinds.size > 15);
      for (const { answers, lead } of kinds.values()) {
        // A national number is the same everywhere.
        const isLocal = lead.some((id) => texts.destinations[id]?.follows !== undefined);
        if ('commune' in wanted && !isLocal) continue;
        const html = await onePage({ answers, ...wanted });
        if (lead.length > 0) assert.match(html, /vu le |seen on /);
      }
    });
  }

  it('is one page for a first answer while questions remain, and says so', async () => {
    const html = await onePage({
      answers: { objet: 'personne', danger: 'non', besoin: 'avis' },
    });
    assert.match(html, /Première orientation, à préciser/);
  });

  for (const commune of COMMUNES) {
    it(`is one page with who answers in ${commune[1]}`, async () => {
      for (const answers of [COORDINATION, DOCTOR]) {
        const html = await onePage({ answers, commune });
        assert.ok(html.includes(`Lieu : ${commune[1]}`));
      }
    });
  }

  for (const lang of ['fr', 'en']) {
    it(`is one page for the plan that partners make, whatever its theme (${lang})`, async () => {
      const plan = { answers: PARTNERSHIP, lang, isPlan: true };
      assert.match(await onePage(plan), /Sources/);
      const { themes = [] } = texts.playbooks['cooperation']?.plan ?? {};
      assert.ok(themes.length > 10);
      for (const { id } of themes) await onePage({ ...plan, theme: id });
    });
  }
});

/** The answers of one case for each status and each lead that can stand at the end. */
async function kindsOfAnswer(): Promise<ReadonlyMap<string, Kind>> {
  const { cases } = await readPack('packages/rules');
  const kinds = new Map<string, Kind>();
  for (const { value } of cases) {
    const answers = value.answers as Situation;
    const session = createSession<Situation>(pack.rules);
    for (const [question, answer] of Object.entries(value.answers))
      session.answer(question, answer);
    const { current, decision } = session;
    const { status, leads: lead } = decision.receipt;
    if (current || status === 'emergency') continue;
    kinds.set([status, ...lead].join('+'), { answers, lead });
  }
  return kinds;
}
