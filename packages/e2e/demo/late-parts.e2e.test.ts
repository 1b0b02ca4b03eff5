import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

const AXE = readFileSync('packages/elements/node_modules/axe-core/axe.min.js', 'utf8');

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const PATHWAY = {
  objet: 'collectif',
  sujet: ['maladie', 'precarite'],
  theme: 'diabete',
  perimetre: 'bassin',
};
const PARTNERSHIP = { objet: 'partenariat', etape: 'connaitre' };

/** A part of the page that is loaded when somebody asks for it. */
interface Part {
  readonly name: string;
  readonly file: RegExp;
  readonly answers: object;
  /** What a person presses to see it; nothing where it opens by itself. */
  readonly open?: readonly string[] | undefined;
  /** What is there then. */
  readonly shows: string;
}

const TOOLS: Part = {
  name: 'what keeps and shares a result',
  file: /\/keep\.\w+\.js/,
  answers: COORDINATION,
  open: ['.keep > summary'],
  shows: '.tools',
};

const PATHWAY_FOLD = '.fold:has(.playbook) > summary';

const PARTS: readonly Part[] = [
  TOOLS,
  {
    name: 'what would change the answer',
    file: /\/what-if\.\w+\.js/,
    answers: COORDINATION,
    open: ['.fold:has(.reason) > summary'],
    shows: '.reason ~ [role=status] + p',
  },
  {
    name: 'a pathway',
    file: /\/pathway\.\w+\.js/,
    answers: PATHWAY,
    open: [PATHWAY_FOLD],
    shows: '.steps',
  },
  {
    name: 'the plan of a cooperation',
    file: /\/plan\.\w+\.js/,
    answers: PARTNERSHIP,
    open: [PATHWAY_FOLD, '.plan-fold > summary'],
    shows: '.plan',
  },
  {
    name: 'who answers at a place',
    file: /\/places\.\w+\.js/,
    answers: COORDINATION,
    open: ['.place-again'],
    shows: '#commune',
  },
  {
    name: 'the directory',
    file: /\/places\.\w+\.js/,
    answers: {},
    open: ['.knowing'],
    shows: '[part=directory]',
  },
];

const REMINDER: Part = {
  name: 'the reminder in a calendar',
  file: /\/calendar\.\w+\.js/,
  answers: PATHWAY,
  open: [PATHWAY_FOLD, '.calendar'],
  shows: '.calendar',
};

const SHEET: Part = { ...TOOLS, name: 'the sheet of paper', file: /\/paper\.\w+\.js/ };

/** What is said where a part cannot be loaded, and the button below it. */
const WORDS = {
  fr: ['Cette partie ne se charge pas.', 'Réessayer'],
  en: ['This part does not load.', 'Try again'],
} as const;

describe('a part that cannot be loaded', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  /** What happens to a file of the part; all others come as ever. */
  let answer: (request: HTTPRequest) => unknown = (request) => request.continue();

  before(async () => {
    server = await serve();
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  afterEach(() => page.close());

  /** Opens a part on a page of its own: what a browser remembers of a failure lasts as long as the page. */
  async function open(
    { file, answers, open: opened = [] }: Part,
    lang = 'fr',
    fragment = '',
  ): Promise<void> {
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (file.test(request.url()) ? answer(request) : request.continue()),
    );
    await page.goto(`${server.address}/examples/demo/${fragment}`);
    await page.evaluate(
      async (language, situation) => {
        await customElements.whenDefined('coord-orientation');
        const element = document.querySelector('coord-orientation');
        document.documentElement.lang = language;
        document.addEventListener('coord-error', () => {
          const { errors = '0' } = document.body.dataset;
          document.body.dataset['errors'] = String(Number(errors) + 1);
        });
        const { danger } = situation as { danger?: string };
        if (danger !== undefined) element?.answer('danger', danger);
        Object.assign(element as object, { situation });
      },
      lang,
      answers,
    );
    await there(`.frame[lang=${lang}]`);
    for (const selector of opened) await press(selector);
  }

  async function press(selector: string): Promise<void> {
    await (await there(selector)).evaluate((element) => (element as HTMLElement).click());
  }

  /** Waits for what matches and says these words. */
  async function there(selector: string, words = ''): Promise<ElementHandle> {
    const found = await lookAgain(page, look, selector, words);
    return found.asElement() as ElementHandle;
  }

  const said = (words: string) => there('[role=status]', words);
  const retry = (words: string) => there('button', words);
  const errors = () => page.$eval('body', ({ dataset }) => dataset['errors']);

  /** What axe finds wrong in the element as it stands. */
  async function violations(): Promise<unknown> {
    await page.evaluate(AXE);
    const found = `axe.run('coord-orientation').then(({ violations }) => violations.map(({ id }) => id))`;
    return page.evaluate(found);
  }

  const fail = (request: HTTPRequest) => request.respond({ status: 503 });

  for (const lang of ['fr', 'en'] as const) {
    for (const part of PARTS) {
      it(`is told where it would be, and comes when it is asked for again: ${part.name} (${lang})`, async () => {
        const [sentence, again] = WORDS[lang];
        answer = fail;
        await open(part, lang);
        await said(sentence);
        assert.equal(await errors(), '1');
        assert.deepEqual(await violations(), []);
        answer = (request) => request.continue();
        const button = await retry(again);
        await button?.focus();
        await button?.press('Enter');
        await there(part.shows);
        assert.equal(await page.evaluate(look, '[role=status]', sentence), undefined);
        await lookAgain(
          page,
          () => document.querySelector('coord-orientation')?.shadowRoot?.activeElement,
        );
        assert.equal(await errors(), '1');
      });
    }
  }

  it('saves the reminder when it is asked for again', async () => {
    const [sentence, again] = WORDS.fr;
    answer = fail;
    await open(REMINDER);
    await said(sentence);
    answer = (request) => request.continue();
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        document.body.dataset['saved'] = this.download;
      };
    });
    await (await retry(again))?.press('Enter');
    await findOnPage(page, 'body[data-saved$=".ics"]');
    await lookAgain(page, () =>
      document.querySelector('coord-orientation')?.shadowRoot?.activeElement?.matches('.calendar'),
    );
  });

  it('prints the sheet when it is asked for again', async () => {
    answer = fail;
    await open(SHEET);
    await page.evaluate('print = () => {}');
    await (await there('.ways button', 'Imprimer'))?.press('Enter');
    await said('La fiche ne se charge pas.');
    answer = (request) => request.continue();
    await (await there('.ways button', 'Imprimer'))?.press('Enter');
    await said('La fiche est prête');
    await lookAgain(page, () => !document.querySelector('.coord-sheet'));
  });

  it('says so when a shared link does not open', async () => {
    const receipt = {
      ...{ format: 1, pack: { version: '0.1.0', logicHash: '' }, date: '2026-11-22' },
      ...{ lead: ['dac'], answers: COORDINATION },
    };
    const link = Buffer.from(JSON.stringify(receipt)).toString('base64url');
    answer = fail;
    await open({ ...TOOLS, answers: {}, open: undefined }, 'fr', `#coord=${link}`);
    await said('Le lien partagé ne se charge pas.');
    await there('form.question');
  });

  it('says what else helps, when it fails again', async () => {
    const [sentence, again] = WORDS.fr;
    answer = fail;
    await open(TOOLS);
    await said(sentence);
    await (await retry(again))?.press('Enter');
    await said('Rechargez la page');
    assert.equal(await errors(), '1');
  });

  it('says that it is on its way, when that takes a moment', async () => {
    let arrive: () => unknown = () => undefined;
    answer = (request) => (arrive = () => request.continue());
    await open(TOOLS);
    await said('Chargement en cours');
    arrive();
    await there('.tools');
    assert.equal(await page.evaluate(look, '[role=status]', 'Chargement en cours'), undefined);
  });
});

/** Runs in the page: what matches inside the element and says these words. */
function look(selector: string, words = ''): Element | undefined {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  return [...(root?.querySelectorAll(selector) ?? [])].find((each) =>
    each.textContent?.includes(words),
  );
}
