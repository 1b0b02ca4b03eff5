import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findProgram } from './find-program.mjs';

/** Firefox, driven by Puppeteer. */
export const firefox = {
  name: 'Firefox',

  /** @returns {string[]} What has to be installed first, as names of Debian packages. */
  missing: () => (findFirefox() ? [] : ['firefox-esr']),

  /** Gives the launcher to `action`, and ends what it needed afterwards. */
  run: (action) =>
    action({
      browser: chromeLauncher({
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath: findFirefox() },
      }),
      concurrency: 1,
    }),
};

function findFirefox() {
  return process.env.FIREFOX_PATH ?? findProgram('firefox-esr') ?? findProgram('firefox');
}
