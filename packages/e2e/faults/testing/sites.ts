import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';

const BUILT = join(import.meta.dirname, '../../../elements/dist/cdn');

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  xhtml: 'application/xhtml+xml',
};

/** A page of a site, and what its server says with it. */
export interface Document {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How wide and high the window is; a phone by default. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** Sites of any name, with or without https, that all have the built script under `/cdn/`. */
export interface Sites {
  readonly page: Page;
  /** Opens the first of the documents, which stand at these addresses. */
  readonly open: (
    documents: Readonly<Record<string, string | Document>>,
    window?: Window,
  ) => Promise<void>;
  /** Waits until the element shows what matches. */
  readonly shows: (selector: string, words?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The start of a page in French that has the element's script. */
export const HEAD = `<!doctype html><html lang="fr"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Site</title><link rel="icon" href="data:,">
  <script type="module" src="/cdn/coord-orientation.js"></script>`;

/** Opens one browser for all pages of a test file; nothing leaves the machine. */
export async function openSites(): Promise<Sites> {
  const browser: Browser = await openBrowser();
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  let documents: Readonly<Record<string, string | Document>> = {};
  // What the compiler of these tests writes around named functions.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, documents).catch(() => undefined));
  return {
    page,
    async open(wanted, { width, height } = { width: 390, height: 844 }) {
      documents = wanted;
      await page.setViewport({ width, height });
      await page.goto(Object.keys(wanted)[0] ?? '');
    },
    async shows(selector, words = '') {
      await lookAgain(
        page,
        (wanted, text) =>
          [...document.querySelectorAll('coord-orientation, coord-directory')].some((element) =>
            [...(element.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])].some(
              ({ innerText }) => innerText.includes(text),
            ),
          ),
        selector,
        words,
      );
    },
    close: () => browser.close(),
  };
}

async function respond(
  request: HTTPRequest,
  documents: Readonly<Record<string, string | Document>>,
): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  const found = documents[`${origin}${pathname}`];
  if (found !== undefined) {
    const { body, headers = {} } = typeof found === 'string' ? { body: found } : found;
    return request.respond({ body, headers, contentType: typeOf(pathname) });
  }
  const [, name] = /^\/cdn\/([\w./-]+)$/.exec(pathname) ?? [];
  const body = name && (await readFile(join(BUILT, name)).catch(() => undefined));
  if (!body) return request.respond({ status: 404 });
  const headers = { 'access-control-allow-origin': '*' };
  return request.respond({ body, headers, contentType: typeOf(pathname) });
}

function typeOf(path: string): string {
  return TYPES[path.split('.').pop() ?? ''] ?? 'text/html';
}
