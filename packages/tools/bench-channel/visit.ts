import { gzipSync } from 'node:zlib';

import type { CoordOrientation } from '@coord-orientation/elements';
import type { Browser, HTTPResponse } from 'puppeteer-core';

/** What is asked for while the page stands idle belongs to it, too; in milliseconds. */
const SETTLE = 2500;

/** What one visit took. */
export interface Visit {
  /** Milliseconds from the start of navigation until the first question stands. */
  readonly first: number;
  /** The same until the rules of the channel are taken; undefined without one. */
  readonly taken: number | undefined;
  /** Bytes of each answer after gzip, by path; 0 for what is not there. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** How a page is visited. */
interface Options {
  /** How many times slower the processor is. */
  readonly slower: number;
  /** The version of the rules that is waited for. */
  readonly VERSION?: string;
}

/** Opens a page as somebody who was never there. */
export async function visit(
  browser: Browser,
  address: string,
  { slower, VERSION }: Options,
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 640 });
    await page.emulateCPUThrottling(slower);
    const answers: Promise<readonly [string, number]>[] = [];
    page.on('response', (response) => answers.push(sizeOf(response)));
    await page.evaluateOnNewDocument(watch, VERSION);
    await page.goto(address);
    await page.waitForFunction(() => 'seen' in globalThis, { timeout: 60_000 });
    await new Promise((done) => setTimeout(done, SETTLE));
    const { first, taken } = await page.evaluate(
      () => (globalThis as unknown as { seen: { first: number; taken?: number } }).seen,
    );
    return { first, taken, bytes: new Map(await Promise.all(answers)) };
  } finally {
    await context.close();
  }
}

async function sizeOf(response: HTTPResponse): Promise<readonly [string, number]> {
  const { pathname } = new URL(response.url());
  const content = response.ok() ? await response.buffer() : undefined;
  return [pathname, content ? gzipSync(content, { level: 9 }).length : 0];
}

/** Runs in the page before its own scripts: looks once a frame. */
function watch(version: string | undefined): void {
  let first: number | undefined;
  requestAnimationFrame(look);

  function look(): void {
    const element = document.querySelector<CoordOrientation>('coord-orientation');
    if (element?.shadowRoot?.querySelector('fieldset')) first ??= performance.now();
    const isTaken = version === undefined || element?.version?.version === version;
    if (first === undefined || !isTaken) {
      requestAnimationFrame(look);
      return;
    }
    const taken = version === undefined ? undefined : performance.now();
    Object.assign(globalThis, { seen: { first, taken } });
  }
}
