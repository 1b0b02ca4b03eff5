import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { args } from './browser-args.mjs';
import { unpackBrowser } from './unpack-browser.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium to test with: the one `CHROME_PATH` names, an installed one,
 * else the one that comes with the dependencies (Linux on x64 only).
 * @returns {Promise<{ executablePath: string, args: string[] }>} Launch options for Puppeteer.
 * @throws {Error} When there is none.
 */
export async function findBrowser() {
  const executablePath = process.env.CHROME_PATH || findInstalled() || (await unpackBrowser());
  return { executablePath, args };
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces].find(existsSync);
}
