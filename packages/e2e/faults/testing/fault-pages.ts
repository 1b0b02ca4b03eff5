import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';

const BUILT = join(import.meta.dirname, '../../../elements/dist/cdn');

/** The script as sites load it; first, because what breaks it comes after or before. */
export const SCRIPT = '<script type="module" src="/cdn/coord-orientation.js"></script>';

/** What a page without script, or one that breaks ours, still shows. */
export const ELEMENT = '<coord-orientation><a href="tel:15">15</a></coord-orientation>';

/** Pages of other people's sites, written by a test, in one browser. */
export interface FaultPages {
  readonly address: string;
  /** Opens a page made of this, at a path, in place of the one before: a new tab takes longer than all else. */
  readonly open: (body: string, options?: OpenOptions) => Promise<Page>;
  /** Files that are answered otherwise than from what was built; undefined: not found. */
  readonly files: Map<string, string | undefined>;
  readonly close: () => Promise<void>;
}

/** How a page is opened. */
export interface OpenOptions {
  /** By default `/page.html`; it may have a query and a fragment. */
  readonly at?: string;
  readonly isPhone?: boolean;
  /** A script that runs before all others. */
  readonly before?: string;
}

/** Where all pages of one size are opened. */
interface Tab {
  readonly isPhone: boolean;
  readonly page: Page;
  /** The script that runs before those of the page. */
  before?: string | undefined;
}

/** Starts a server for pages that are made up, and the browser that they are looked at in. */
export async function openFaultPages(): Promise<FaultPages> {
  const files = new Map<string, string | undefined>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '');
    void answerTo(path, files).then(
      (text) => {
        response.setHeader('content-type', typeOf(path));
        response.end(text);
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await openBrowser();
  let tab: Tab | undefined;
  return {
    address,
    files,
    async open(body, { at = '/page.html', isPhone = false, before } = {}) {
      files.set(at.replace(/[?#].*$/, ''), whole(body));
      if (tab?.isPhone !== isPhone) {
        await tab?.page.close();
        tab = { isPhone, page: await openTab(browser, isPhone) };
      }
      const { page } = tab;
      if (tab.before) await page.removeScriptToEvaluateOnNewDocument(tab.before);
      tab.before = before && (await page.evaluateOnNewDocument(before)).identifier;
      // Where the fragment alone is another one, the page would stay.
      if (at.includes('#')) await page.goto('about:blank');
      await page.goto(address + at);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits for what matches inside the first element that is seen, and says these words. */
export async function there(page: Page, selector: string, words = ''): Promise<ElementHandle> {
  const found = await lookAgain(page, look, selector, words);
  return found.asElement() as ElementHandle;
}

/** Taps an answer or a button as a program does, which no gesture can be. */
export async function press(page: Page, selector: string, words = ''): Promise<void> {
  await (await there(page, selector, words)).evaluate((one) => (one as HTMLElement).click());
}

/** The title on screen. */
export async function title(page: Page): Promise<string> {
  const found = await there(page, '.title');
  return found.evaluate((one) => (one as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim());
}

/** The answers of the first element, or what was told of its failure. */
export function situation(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const element = document.querySelector('coord-orientation');
    return (element as unknown as { situation: Record<string, unknown> }).situation;
  });
}

async function openTab(browser: Browser, isPhone: boolean): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const size = isPhone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
  await page.setViewport({ ...size, isMobile: isPhone, hasTouch: isPhone });
  // What the compiler of these tests writes around named functions.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
  return page;
}

async function answerTo(
  path: string,
  files: ReadonlyMap<string, string | undefined>,
): Promise<string | Buffer> {
  if (files.has(path)) {
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  }
  if (path.startsWith('/cdn/')) return readFile(join(BUILT, path.slice('/cdn/'.length)));
  throw new Error(`There is no ${path}.`);
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
}

function whole(body: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Site</title>${body}`;
}

/** Runs in the page. */
function look(selector: string, words: string): Element | undefined {
  const elements = [...document.querySelectorAll('coord-orientation')];
  const seen = elements.find((one) => one.getClientRects().length > 0);
  const found = [...(seen?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const textOf = (one: Element) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return found.find((one) => textOf(one).includes(words));
}
