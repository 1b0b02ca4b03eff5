import { readFile } from 'node:fs/promises';

import { openPlace } from '../channel/place.js';
import { presentManifest } from '../channel/versions.js';
import { findChromium } from '../sites/find-chromium.js';
import { lookAtPage, type SeenPage } from '../sites/look-at-page.js';
import { readSites } from '../sites/read-sites.js';
import { UsageError } from '../terminal/errors.js';
import {
  type ExitCode,
  type Io,
  printResult,
  type SharedOptions,
  withProgress,
} from '../terminal/io.js';
import { readNow } from './publish.js';

/** Which pages, and the version that they should show. */
export interface SitesOptions extends SharedOptions {
  readonly sites: string;
  /** The channel whose version they should show. */
  readonly channel?: string;
  readonly root?: string;
  readonly today?: string;
}

/** `coord sites check`: which version of the rules each page of a list shows, and whether it works. */
export async function checkSites(io: Io, options: SitesOptions): Promise<ExitCode> {
  const say = io.words.channel.sites;
  const text = await readFile(options.sites, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(io.words.channel.noFile(options.sites));
  const { pages, wrong } = readSites(text);
  if (wrong.length > 0) throw new UsageError(say.wrongLines(options.sites, wrong));
  const executablePath = findChromium();
  if (executablePath === undefined) throw new UsageError(say.noChromium);
  const expected = await expectedVersion(io, options);
  const seen = await withProgress(io, say.looking(pages.length), () =>
    lookAtAll(executablePath, pages),
  );
  const isGood = ({ state, version }: SeenPage) =>
    state === 'works' && (expected === undefined || version === expected);
  printResult(io, options, { expected, pages: seen }, () =>
    [
      ...seen.map((one) => (isGood(one) ? '✔ ' : '✖ ') + say.page(one, expected)),
      say.total(seen.length, seen.filter(isGood).length),
    ].join('\n'),
  );
  return seen.every(isGood) ? 0 : 1;
}

async function lookAtAll(executablePath: string, pages: readonly string[]) {
  // Loaded by this command alone.
  const { launch } = await import('puppeteer-core');
  // Chromium does not start otherwise where the machine has one user only, as containers do.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, args });
  try {
    const seen: SeenPage[] = [];
    for (const page of pages) seen.push(await lookAtPage(browser, page, PATIENCE));
    return seen;
  } finally {
    await browser.close();
  }
}

const PATIENCE = { load: 20_000, element: 2_000, questions: 10_000 };

async function expectedVersion(
  io: Io,
  { channel, root, today }: SitesOptions,
): Promise<string | undefined> {
  if (channel === undefined) return undefined;
  const present = await openPlace(io, channel, { now: readNow(io, today), root });
  return (await presentManifest(present))?.value.version;
}
