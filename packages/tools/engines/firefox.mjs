import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findProgram } from './find-program.mjs';

/** Nobody is there to close the dialog, and the page waits for it. */
const PRINT_WITHOUT_ASKING = {
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(tmpdir(), 'coord-printed.pdf'),
};

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
        launchOptions: {
          browser: 'firefox',
          executablePath: findFirefox(),
          extraPrefsFirefox: PRINT_WITHOUT_ASKING,
        },
        createPage: ({ context }) => newPage(context),
      }),
      concurrency: 1,
    }),
};

/** A page whose window can be sized although Firefox 140 cannot be turned on its side. */
async function newPage(context) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!String(error.message).includes('unknown command')) throw error;
    });
  return page;
}

function findFirefox() {
  return process.env.FIREFOX_PATH ?? findProgram('firefox-esr') ?? findProgram('firefox');
}
