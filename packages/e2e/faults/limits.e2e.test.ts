import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { HEAD, openSites, type Sites } from './testing/sites.js';

const ELEMENT = '<coord-orientation id="c"><a href="tel:15">15</a></coord-orientation>';
const POLICY = "require-trusted-types-for 'script'; trusted-types lit-html coord-directory";

const answer = (situation: object) => `<script>
  customElements.whenDefined('coord-orientation').then(() => {
    for (const [question, answer] of Object.entries(${JSON.stringify(situation)})) c.answer(question, answer);
  });
</script>`;
const COORDINATION = answer({ objet: 'personne', danger: 'non', besoin: 'coordination' });
const HOSPITAL = answer({ objet: 'collectif', sujet: ['hopital'], perimetre: 'bassin' });

describe('on a page that allows less than most', async () => {
  let sites: Sites;
  before(async () => void (sites = await openSites()));
  after(() => sites?.close());

  async function press(words: string): Promise<void> {
    await (
      await findOnPage(sites.page, `coord-orientation >>> ::-p-text(${words})`)
    ).evaluate((node) => (node as HTMLElement).click());
  }

  for (const tag of ['coord-orientation', 'coord-directory']) {
    it(`[xhtml] <${tag}> works on an XHTML page, or shows what the page wrote inside it`, async () => {
      await sites.open({
        'http://site.test/page.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Site</title>
          <script type="module" src="/cdn/${tag}.js"></script></head>
          <body><${tag}><a href="tel:15">Le 15</a></${tag}></body></html>`,
      });
      await lookAgain(
        sites.page,
        (name) => {
          const element = document.querySelector<HTMLElement>(name);
          const shadow = element?.shadowRoot?.querySelector<HTMLElement>('.frame');
          const written = element?.querySelector<HTMLElement>('a');
          return [shadow, written].some((one) => one && one.getClientRects().length > 0);
        },
        tag,
      );
    });
  }

  it('[without-https] the summary is copied, and the reminder saved', async () => {
    await sites.open({
      'http://site.test/': `${HEAD}${ELEMENT}${HOSPITAL}<textarea id="t"></textarea>`,
    });
    assert.equal(await sites.page.evaluate(() => isSecureContext), false);
    await sites.shows('.keep');
    await sites.page.evaluate(openFolds);
    await sites.shows('.tools button');
    await (await findOnPage(sites.page, 'coord-orientation >>> .tools button')).click();
    await sites.shows('.said', 'Copié.');
    await sites.shows('.calendar');
    const saved = await sites.page.evaluate(saveReminder);
    assert.match(saved, /\.ics$/);
  });

  it('[without-clipboard] the text is there to be selected where nothing can be copied', async () => {
    const none = '<script>document.execCommand = () => false</script>';
    await sites.open({ 'http://site.test/': `${HEAD}${none}${ELEMENT}${COORDINATION}` });
    await sites.shows('.keep');
    await sites.page.evaluate(openFolds);
    await sites.shows('.tools button');
    await press('Copier le résumé');
    await sites.shows('.said', 'sélectionnez le texte');
    const texts = await sites.page.evaluate(textsToSelect);
    assert.ok(texts.some((text) => text.includes('Règles') || text.includes('version')));
  });

  it('[keys-of-our-field] letters stay in the field, and Escape closes one thing at a time', async () => {
    const page = `<input id="search"><script>
      window.heard = [];
      document.addEventListener('keydown', (e) => {
        heard.push(e.key);
        if (e.target.localName !== 'input' && /^[a-z]$/.test(e.key)) { e.preventDefault(); search.focus(); }
      });
      document.addEventListener('keyup', (e) => e.key === 'Escape' && heard.push('Escape up'));
    </script>`;
    await sites.open({ 'https://site.test/': `${HEAD}${ELEMENT}${COORDINATION}${page}` });
    await press('Trouver les coordonnées');
    const field = await findOnPage(sites.page, 'coord-orientation >>> #commune');
    await field.type('castres');
    await sites.shows('[role=option]', 'Castres');
    await sites.page.keyboard.press('Escape');
    await sites.page.keyboard.press('Escape');
    assert.deepEqual(await sites.page.evaluate('heard'), []);
    await sites.page.keyboard.press('Escape');
    assert.deepEqual(await sites.page.evaluate('heard'), ['Escape', 'Escape up']);
  });

  it('[framed-links] links to other sites leave a frame', async () => {
    const frame =
      '<iframe title="Orientation" src="https://other.test/" style="height: 900px"></iframe>';
    await sites.open({
      'https://site.test/': frame,
      'https://other.test/': `${HEAD}${ELEMENT}${answer({ objet: 'pratique' })}`,
    });
    const child = (await sites.page.waitForFrame(
      (each) => each.url() === 'https://other.test/',
    )) as Frame;
    await lookAgain(child as unknown as Page, () =>
      document.querySelector('coord-orientation')?.shadowRoot?.querySelector('form, .result'),
    );
    await child.evaluate(() => {
      const element = document.querySelector('coord-orientation');
      element?.answer('danger', 'non');
      Object.assign(element ?? {}, {
        departement: '81',
        situation: { objet: 'personne', danger: 'non', besoin: 'coordination' },
      });
    });
    const targets = await lookAgain(child as unknown as Page, () => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      const links = [...(root?.querySelectorAll<HTMLAnchorElement>('a[href^=http]') ?? [])];
      return links.length > 0 && links.map(({ target, rel }) => `${target} ${rel}`);
    });
    const all = (await targets.jsonValue()) as string[];
    assert.deepEqual([...new Set(all)], ['_blank noopener']);
  });

  it('[framed-print] a frame that may not print says so, and shows no sheet', async () => {
    const frame = `<iframe title="Orientation" src="https://other.test/" style="width: 100%; height: 900px"
      sandbox="allow-scripts allow-same-origin"></iframe>`;
    const style = '<style>iframe { display: block }</style>';
    await sites.open({
      'https://site.test/': frame,
      'https://other.test/': `${HEAD}${style}${ELEMENT}${COORDINATION}`,
    });
    const isInner = (each: Frame) => each.url() === 'https://other.test/';
    const child = (await sites.page.waitForFrame(isInner)) as unknown as Page;
    await findOnPage(child, 'coord-orientation >>> .keep');
    await child.evaluate(openFolds);
    const button = await findOnPage(child, 'coord-orientation >>> .tools button:nth-of-type(2)');
    await button.evaluate((node) => (node as HTMLElement).click());
    await lookAgain(child, () => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      return root?.querySelector('.said')?.textContent?.includes('copiez le résumé');
    });
    const height = () => document.querySelector<HTMLElement>('.coord-sheet')?.offsetHeight ?? 0;
    assert.equal(await child.evaluate(height), 0);
  });

  for (const [tag, inside] of [
    ['coord-orientation', '.fold-content'],
    ['coord-directory', '.commune-field ul'],
  ] as const) {
    it(`[moved-between-documents] <${tag}> keeps its styles in another document and back`, async () => {
      const directory = '<script type="module" src="/cdn/coord-directory.js"></script>';
      const body =
        tag === 'coord-directory' ? `${directory}<${tag}></${tag}>` : ELEMENT + COORDINATION;
      await sites.open({ 'https://site.test/': `${HEAD}${body}<iframe></iframe>` });
      await sites.shows(tag === 'coord-directory' ? '.commune-field' : '.folds');
      const [before, there, back] = await sites.page.evaluate(moveAndBack, tag, inside);
      assert.equal(there, before);
      assert.equal(back, before);
      assert.match(before ?? '', /(grid|absolute) .*1px/);
    });
  }

  it('[properties-in-any-order] answers that are given before a pack are kept', async () => {
    await sites.open({ 'https://site.test/': `${HEAD}${ELEMENT}` });
    await sites.shows('form');
    const kept = await sites.page.evaluate(() => {
      const element = document.querySelector('coord-orientation');
      if (!element) return undefined;
      element.situation = { objet: 'personne' };
      element.pack = Object.assign({}, element.pack);
      return element.situation;
    });
    assert.deepEqual(kept, { objet: 'personne' });
  });

  it('[no-connect] a policy that forbids to fetch is said where the contacts would be', async () => {
    const headers = {
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'unsafe-inline'; img-src data:",
    };
    const body = `${HEAD}${ELEMENT}${COORDINATION}`;
    await sites.open({ 'https://site.test/': { body, headers } });
    await press('Trouver les coordonnées');
    await (await findOnPage(sites.page, 'coord-orientation >>> #commune')).type('albi');
    await sites.shows('#commune-message', 'ne se charge pas');
  });

  it('[cms-paragraphs] the snippet of the README stays whole where a CMS adds paragraphs', async () => {
    const readme = await readFile('packages/elements/README.md', 'utf8');
    const [, snippet = ''] = /```html\n(.*?)```/s.exec(readme) ?? [];
    assert.match(snippet, /<coord-orientation>/);
    // As WordPress does: a paragraph for each part between empty lines, a line break for each other line.
    const paragraphs = snippet
      .trim()
      .split(/\n\s*\n/)
      .map((part) => `<p>${part.replaceAll('\n', '<br />\n')}</p>`);
    await sites.open({ 'https://site.test/': paragraphs.join('\n') });
    const links = await sites.page.evaluate(() => ({
      inside: document.querySelectorAll('coord-orientation a').length,
      all: document.querySelectorAll('a').length,
    }));
    assert.ok(links.all > 2);
    assert.equal(links.inside, links.all);
  });

  it('[trusted-types] both scripts start with the names that the README gives', async () => {
    const body = `${HEAD}<script type="module" src="/cdn/coord-directory.js"></script>
      ${ELEMENT}<coord-directory>annuaire</coord-directory>`;
    const headers = { 'content-security-policy': POLICY };
    await sites.open({ 'https://site.test/': { body, headers } });
    await sites.shows('form', 'Pour quoi');
    await sites.shows('.directory', 'Annuaire');
  });

  for (const [name, policy] of [
    ['of any name', "require-trusted-types-for 'script'"],
    [
      'of its own, the default one',
      "require-trusted-types-for 'script'; trusted-types default lit-html",
    ],
  ] as const) {
    it(`[trusted-types] the element asks where the page lets policies be made ${name}`, async () => {
      const headers = { 'content-security-policy': policy };
      await sites.open({ 'https://site.test/': { body: HEAD + ELEMENT, headers } });
      await sites.shows('form', 'Pour quoi');
    });
  }

  const hash = await hashOf('coord-orientation.js');
  for (const [what, policy, attributes] of [
    [
      'whose script has a version in its address',
      POLICY,
      'src="/cdn/coord-orientation.js?ver=6.5"',
    ],
    [
      'whose policy allows the script alone, by its hash',
      `script-src '${hash}' 'nonce-site'`,
      `src="/cdn/coord-orientation.js" integrity="${hash}"`,
    ],
  ] as const) {
    it(`[late-parts] the first step keeps its ways back on a page ${what}`, async () => {
      const head = HEAD.replace('src="/cdn/coord-orientation.js"', attributes);
      const body = head + ELEMENT + COORDINATION.replace('<script', '<script nonce="site"');
      const headers = { 'content-security-policy': policy };
      await sites.open({ 'https://site.test/': { body, headers } });
      await sites.shows('.title', "Contactez : Dispositif d'appui à la coordination");
      await sites.shows('button', 'Recommencer');
    });
  }

  it('[trusted-types] what the page wrote stays where another library has the only policy', async () => {
    const headers = { 'content-security-policy': POLICY };
    const other = `<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>`;
    await sites.open({ 'https://site.test/': { body: HEAD + other + ELEMENT, headers } });
    await lookAgain(sites.page, () => document.readyState === 'complete');
    const isSeen = await sites.page.$eval('#c a', (link) => link.getClientRects().length > 0);
    assert.equal(isSeen, true);
  });

  it('[trusted-types] what the page wrote stays where it lets no policy be made', async () => {
    const headers = {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    };
    await sites.open({ 'https://site.test/': { body: HEAD + ELEMENT, headers } });
    await lookAgain(sites.page, () => document.readyState === 'complete');
    const isSeen = await sites.page.$eval('#c a', (link) => link.getClientRects().length > 0);
    assert.equal(isSeen, true);
  });
});

/** A file as a policy names it. */
async function hashOf(name: string): Promise<string> {
  const text = await readFile(`packages/elements/dist/cdn/${name}`);
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/** Runs in the page. */
function openFolds(): void {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
}

/** Runs in the page: presses the button, and says what file the browser is told to save. */
function saveReminder(): Promise<string> {
  return new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      resolve(this.download);
    };
    const root = document.querySelector('coord-orientation')?.shadowRoot;
    root?.querySelector<HTMLElement>('.calendar')?.click();
    setTimeout(() => resolve('nothing'), 5000);
  });
}

/** Runs in the page. */
function textsToSelect(): string[] {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  return [...(root?.querySelectorAll('textarea') ?? [])].map(({ value }) => value);
}

/** Runs in the page: how the frame and something inside look here, there, and here again. */
async function moveAndBack(tag: string, inside: string): Promise<string[]> {
  const element = document.querySelector<HTMLElement & { updateComplete: unknown }>(tag);
  const other = document.querySelector('iframe')?.contentDocument;
  const look = () => {
    const root = element?.shadowRoot;
    const styles = [inside, '.frame'].map((selector) => {
      const part = root?.querySelector(selector);
      return part && (part.ownerDocument.defaultView ?? window).getComputedStyle(part);
    });
    return styles
      .map((style) => `${style?.position} ${style?.display} ${style?.borderTopWidth}`)
      .join();
  };
  const looks = [look()];
  for (const place of [other?.body, document.body]) {
    if (element) place?.append(element);
    await element?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    looks.push(look());
  }
  return looks;
}
