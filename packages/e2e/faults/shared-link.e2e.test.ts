import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  ELEMENT,
  type FaultPages,
  openFaultPages,
  press,
  SCRIPT,
  situation,
  there,
} from './testing/fault-pages.js';

const ANSWERS = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const KEPT = { objet: 'personne', besoin: 'coordination' };
const OLD = Buffer.from(
  JSON.stringify({
    ...{ format: 2, pack: { version: '0.1.0', logicHash: 'abc' }, date: '2026-11-22' },
    ...{ leads: ['dac'], answers: ANSWERS },
  }),
).toString('base64url');

/** A site with routes behind the hash; each begins with the same mark. */
const router = (mark: string) => `<div id="app"></div><script>
const routes = { '${mark}/': '<h1>Accueil</h1>', '${mark}/orientation': '<coord-orientation></coord-orientation>' };
const show = () => { const at = location.hash; if (at in routes) app.innerHTML = routes[at]; else location.replace('${mark}/'); };
addEventListener('hashchange', show); show();
</script>`;

describe('a shared link', () => {
  let pages: FaultPages;
  let page: Page;

  before(async () => {
    pages = await openFaultPages();
  });
  after(() => pages?.close());

  /** Makes a link on the page as it stands. */
  async function link(): Promise<string> {
    await there(page, 'form.question, .result');
    await page.evaluate((answers) => {
      const element = [...document.querySelectorAll('coord-orientation')].at(-1);
      element?.answer('danger', answers.danger);
      Object.assign(element as object, { situation: answers });
    }, ANSWERS);
    await press(page, '.keep > summary');
    await press(page, '.tools button', 'Partager');
    return readLink();
  }

  async function readLink(): Promise<string> {
    const field = await there(page, '.link-text');
    return field.evaluate((one) => (one as HTMLInputElement).value);
  }

  /** The link was opened: danger is asked anew, all else is kept, and nothing stays in the address. */
  async function isOpened(): Promise<void> {
    await there(page, '.link-note', 'Orientation partagée');
    await there(page, '.link-note', 'La question sur le danger vous est posée de nouveau');
    await there(page, 'input[value=violence]');
    assert.deepEqual(await situation(page), KEPT);
    assert.doesNotMatch(page.url(), /coord/);
    await press(page, 'input[value=non]');
    await there(page, '.first-step', "dispositif d'appui");
  }

  async function follow(address: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(address);
  }

  it('[link-address] holds nothing of the query, until who shares it has seen it and agrees', async () => {
    page = await pages.open(SCRIPT + ELEMENT, {
      at: '/page.html?email=prenom.nom%40example.org&jeton=0123456789abcdef#contact',
    });
    const short = await link();
    assert.doesNotMatch(short, /email|jeton|contact/);
    assert.match(short, /^http:\/\/127\.0\.0\.1:\d+\/page\.html#coord-[\w-]+$/);
    await there(page, '.add-address', 'email=prenom.nom@example.org');
    await press(page, '.add-address input');
    await there(page, '.shared li', 'jeton=0123456789abcdef');
    assert.match(await readLink(), /\?email=.*#coord-/);
    await follow(short);
    await isOpened();
  });

  it('[link-address] says nothing of an address that has nothing to hide', async () => {
    page = await pages.open(SCRIPT + ELEMENT);
    await link();
    await there(page, '.shared li', "l'adresse de cette page");
    assert.equal(
      await page.evaluate(
        () =>
          !!document.querySelector('coord-orientation')?.shadowRoot?.querySelector('.add-address'),
      ),
      false,
    );
  });

  it('[link-mark] has a mark that is a selector, so that no script of the site stops at it', async () => {
    page = await pages.open(SCRIPT + ELEMENT);
    const hash = new URL(await link()).hash;
    assert.equal(await page.evaluate((mark) => document.querySelector(mark), hash), null);
  });

  it('[link-address] of before still opens', async () => {
    page = await pages.open(SCRIPT + ELEMENT, { at: `/page.html?p=1#coord=${OLD}` });
    await isOpened();
    assert.match(page.url(), /\?p=1$/);
  });

  const PAGES: Readonly<Record<string, [body: string, at: string]>> = {
    'a base of another origin': [
      `<base href="https://cdn.example.org/">${SCRIPT.replace('/cdn', 'ORIGIN/cdn')}${ELEMENT}`,
      '/page.html',
    ],
    'two slashes in its address': [SCRIPT + ELEMENT, '//page.html'],
    'a history of its own': [`<script>let history = [];</script>${SCRIPT}${ELEMENT}`, '/page.html'],
    'a copy that is hidden': [
      `${SCRIPT}<div style="display:none"><coord-orientation></coord-orientation></div>${ELEMENT}`,
      '/page.html',
    ],
  };
  for (const [name, [body, at]] of Object.entries(PAGES)) {
    it(`[link-opens] opens on a page with ${name}`, async () => {
      page = await pages.open(body.replace('ORIGIN', pages.address), { at: `${at}#coord=${OLD}` });
      await isOpened();
    });
  }

  it('[link-opens] opens where the page is open already and the hash alone changes', async () => {
    page = await pages.open(SCRIPT + ELEMENT);
    await there(page, 'form.question');
    await page.evaluate((text) => (location.hash = `coord-${text}`), OLD);
    await isOpened();
  });

  for (const mark of ['#', '#!']) {
    it(`[link-opens] leads to the route behind ${mark} where the element is`, async () => {
      page = await pages.open(SCRIPT + router(mark), { at: `/page.html${mark}/orientation` });
      const made = await link();
      assert.ok(made.includes(`${mark}/orientation?coord=`), made);
      await follow(made);
      await isOpened();
      assert.ok(page.url().endsWith(`${mark}/orientation`), page.url());
    });
  }

  it('[link-opens] is not made where nobody else can open the page, which is said', async () => {
    page = await pages.open('<p>hôte</p>');
    await page.evaluate(
      (body) => {
        const frame = document.createElement('iframe');
        frame.srcdoc = body;
        document.body.append(frame);
      },
      SCRIPT.replace('/cdn', `${pages.address}/cdn`) + ELEMENT,
    );
    const frame = await page.waitForFrame((one) => one.url() === 'about:srcdoc');
    const root = () =>
      frame.evaluateHandle(() => document.querySelector('coord-orientation')?.shadowRoot);
    await frame.waitForFunction(() =>
      document.querySelector('coord-orientation')?.shadowRoot?.querySelector('form'),
    );
    await frame.evaluate((answers) => {
      const element = document.querySelector('coord-orientation');
      element?.answer('danger', answers.danger);
      Object.assign(element as object, { situation: answers });
    }, ANSWERS);
    for (const [selector, words] of [
      ['.keep > summary', ''],
      ['.tools button', 'Partager'],
    ] as const) {
      await frame.waitForFunction(
        (wanted, text) => {
          const all = [
            ...(document
              .querySelector('coord-orientation')
              ?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? []),
          ];
          const found = all.find((one) => one.innerText.includes(text));
          found?.click();
          return found;
        },
        { polling: 50 },
        selector,
        words,
      );
    }
    const said = await frame.waitForFunction(
      () =>
        document.querySelector('coord-orientation')?.shadowRoot?.querySelector('.said')
          ?.textContent,
      { polling: 50 },
    );
    assert.match(String(await said.jsonValue()), /un lien ne mènerait nulle part/);
    assert.ok(await root());
  });
});
