import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser/find-browser.mjs';
import { writeSection } from '../lib/write-section.mjs';
import { formsToCompare } from './forms.mjs';
import { reportFrom, targetsFrom } from './report.mjs';
import { serveForm } from './serve-form.mjs';
import { visit } from './visit.mjs';

const FULL = 25;
const QUICK = 3;

/**
 * Measures the element beside other forms with the same questions, in turn, in one Chromium.
 * @param {{ isQuick: boolean }} options Quick: a few rounds, nothing written.
 * @returns {Promise<boolean>} Whether all targets are reached.
 */
export async function bench({ isQuick }) {
  const forms = await formsToCompare();
  const servers = await Promise.all(forms.map(serveForm));
  const browser = await puppeteer.launch({ ...(await findBrowser()), headless: true });
  const version = await browser.version();
  const visits = forms.map(() => /** @type {Awaited<ReturnType<typeof visit>>[]} */ ([]));
  const rounds = isQuick ? QUICK : FULL;
  try {
    // The first visit of each is for the machine to warm up, and is not counted.
    for (let round = 0; round <= rounds; round++) {
      for (const [index, form] of forms.entries()) {
        const measured = await visit(browser, form, servers[index]);
        if (round > 0) visits[index].push(measured);
      }
    }
  } finally {
    await browser.close();
    for (const server of servers) server.stop();
  }
  const measured = forms.map(({ name, version }, index) => ({
    name,
    version,
    visits: visits[index],
  }));
  const targets = targetsFrom(measured);
  const report = reportFrom(measured, targets, { rounds, browser: version });
  console.log(report);
  if (!isQuick) writeSection('docs/reference/performance.md', 'page', 'npm run bench:page', report);
  return targets.every(({ reached }) => reached);
}
