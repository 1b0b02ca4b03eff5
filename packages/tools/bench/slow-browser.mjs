import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser/find-browser.mjs';
import { engineScript } from './sizes.mjs';

const SLOWER = 4;

/**
 * Times `describe(orient())` in Chromium with the CPU slowed 4 times.
 * @returns {Promise<{ usual: number, first: number } | undefined>} Milliseconds for a call once the page is
 * warm, and for its very first; nothing where there is no browser.
 */
export async function describeInSlowBrowser({ logic, texts, cases }) {
  const options = await findBrowser().catch(() => undefined);
  if (!options) return undefined;
  const browser = await puppeteer.launch({ ...options, headless: true });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await engineScript() });
    await page.emulateCPUThrottling(SLOWER);
    const situations = cases.map(({ answers }) => answers);
    return await page.evaluate(timeDescribe, logic, texts, situations);
  } finally {
    await browser.close();
  }
}

/** Runs in the page, whose clock is coarse: calls are timed together. */
function timeDescribe(logic, texts, situations) {
  const { describe, loadRules, orient } = /** @type {any} */ (globalThis).engine;
  const rules = loadRules(logic);
  const time = (list) => {
    const started = performance.now();
    for (const situation of list) {
      describe(orient(rules, situation, { today: '2026-11-22' }), texts);
    }
    return (performance.now() - started) / list.length;
  };
  const first = time(situations.slice(0, 1));
  const rounds = Array.from({ length: 31 }, () => time(situations));
  rounds.sort((a, b) => a - b);
  return { first, usual: rounds[15] };
}
