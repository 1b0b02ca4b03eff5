import { setTimeout as pause } from 'node:timers/promises';

import type { Browser, Page } from 'puppeteer-core';

import { seeInFrame } from './see-in-frame.js';

/** How a page shows the questions. */
export type ShownAs = 'snippet' | 'frame' | 'link';

/** What a page shows, as a visitor sees it. */
export interface SeenPage {
  readonly page: string;
  /** Undefined where it shows nothing of ours. */
  readonly as?: ShownAs;
  /** Of its rules; undefined where it does not say: a snippet of before it did. */
  readonly version?: string;
  readonly state: 'works' | 'broken' | 'nothing' | 'unreachable';
}

/** How long is waited for a page, in milliseconds. */
export interface Patience {
  readonly load: number;
  /** For our element, which a script may add. */
  readonly element: number;
  /** For the questions in it. */
  readonly questions: number;
}

/** The most links of a page that are followed. */
const MOST_LINKS = 3;

/** Looks at a page as a visitor does, and follows its link to the questions where it has no more than that. */
export async function lookAtPage(
  browser: Browser,
  address: string,
  patience: Patience,
): Promise<SeenPage> {
  // As who comes for the first time: without cookies, with nothing in the cache.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    if (!(await isOpened(page, address, patience))) return { page: address, state: 'unreachable' };
    const own = await seenOn(page, patience);
    if (own) return { page: address, ...own };
    const links = await page.$$eval('a[href]', (all) =>
      all.filter((one) => /orient/i.test(`${one.href} ${one.textContent}`)).map((one) => one.href),
    );
    for (const link of [...new Set(links)].slice(0, MOST_LINKS)) {
      if (!/^https?:/.test(link)) continue;
      if (!(await isOpened(page, link, patience))) {
        return { page: address, as: 'link', state: 'broken' };
      }
      const linked = await seenOn(page, patience);
      if (linked) return { page: address, ...linked, as: 'link' };
    }
    return { page: address, state: 'nothing' };
  } finally {
    await context.close();
  }
}

async function isOpened(page: Page, address: string, { load }: Patience): Promise<boolean> {
  const response = await page
    .goto(address, { waitUntil: 'load', timeout: load })
    .catch(() => undefined);
  return response !== null && response !== undefined && response.status() < 400;
}

/** Looks again until the questions are there, or nobody would wait any longer. */
async function seenOn(page: Page, { element, questions }: Patience) {
  const start = performance.now();
  for (;;) {
    const frames = page.frames();
    const seen = await Promise.all(
      frames.map(async (frame) => ({
        as: frame === page.mainFrame() ? ('snippet' as const) : ('frame' as const),
        found: await frame.evaluate(seeInFrame).catch(() => undefined),
      })),
    );
    const working = seen.find(({ found }) => found?.isWorking);
    const any = working ?? seen.find(({ found }) => found);
    const isLate = performance.now() - start > (any ? questions : element);
    if (working || isLate) {
      if (!any?.found) return undefined;
      const { isWorking, version } = any.found;
      return {
        ...{ as: any.as, state: isWorking ? ('works' as const) : ('broken' as const) },
        ...(version !== undefined && { version }),
      };
    }
    await pause(100);
  }
}
