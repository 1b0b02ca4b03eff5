import { openBrowser } from '../browser/open-browser.mjs';
import { serveForm } from '../bench-page/serve-form.mjs';
import { writeSection } from '../lib/write-section.mjs';
import { serve } from '../serve/serve.mjs';

import { newChannel } from '../../elements/src/testing/fake-channel.js';
import { newerLines } from '../../elements/src/testing/newer-lines.js';
import { newerRules } from '../../elements/src/testing/newer-rules.js';
import { type Measured, reportFrom } from './report.js';
import { type Visit, visit } from './visit.js';

/** Of the rules in the channel: later than any that a page has by itself. */
const VERSION = '90.0.0';
const DEPARTEMENT = '81';

/** How much slower the processor is made: as it is, and as that of a cheap phone. */
const SPEEDS = [1, 4];
const FULL = 9;
const QUICK = 2;

/**
 * Measures what a channel adds to a page, for somebody who was never there.
 *
 * @param options - Quick: two rounds, nothing written.
 */
export async function bench({ isQuick }: { readonly isQuick: boolean }): Promise<void> {
  const { root, files } = await publishedRules();
  const page = await serveForm({
    name: 'a page with a channel',
    version: VERSION,
    first: '',
    steps: [],
    body: '<script type="module" src="/coord-orientation.js"></script><script>document.body.innerHTML += decodeURI(location.search.slice(1))</script>',
    files: Object.fromEntries([...files].map(([path, text]) => [`/canal/${path}`, text])),
    folder: 'packages/elements/dist/cdn',
  });
  const browser = await openBrowser();
  const tags = {
    without: '<coord-orientation></coord-orientation>',
    with: `<coord-orientation channel="/canal/" channel-root="${root}"></coord-orientation>`,
  };
  const measured: Measured[] = [];
  try {
    for (const slower of SPEEDS) {
      const visits: { without: Visit[]; with: Visit[] } = { without: [], with: [] };
      // The first visit of each is for the machine to warm up, and is not counted.
      for (let round = 0; round <= (isQuick ? QUICK : FULL); round++) {
        const without = await visit(browser, `${page.address}?${tags.without}`, { slower });
        const follows = await visit(browser, `${page.address}?${tags.with}`, { slower, VERSION });
        if (round === 0) continue;
        visits.without.push(without);
        visits.with.push(follows);
      }
      measured.push({ slower, ...visits });
    }
    const report = reportFrom(measured, await browser.version());
    console.log(report);
    if (!isQuick) {
      writeSection('docs/reference/performance.md', 'channel', 'npm run bench:channel', report);
    }
  } finally {
    await browser.close();
    page.stop();
  }
}

/** The shared rules in a later version, and the lines of one département, as two bodies publish them. */
async function publishedRules() {
  const server = await serve();
  try {
    const pack = await newerRules({ version: VERSION }, server.address);
    const same = (text: string) => text;
    const directory = await newerLines(DEPARTEMENT, same, server.address);
    return await newChannel({ pack, directory });
  } finally {
    await server.stop();
  }
}
