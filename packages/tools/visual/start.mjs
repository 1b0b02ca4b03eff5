import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from '../build/build.mjs';
import { install } from '../lib/install.mjs';
import { installFolder } from '../lib/install-folder.mjs';
import { states, widths } from './states.mjs';

// `npm run test:visual`: compares pictures of the demo with those in the repository.
// `npm run test:visual -- --update` takes them anew, after somebody has looked at what changed.
process.chdir(resolve(import.meta.dirname, '../../..'));

const PICTURES = 'packages/e2e/demo/pictures';
const CHANGED = 'node_modules/.cache/visual';
const isUpdate = process.argv.includes('--update');

if (!(await install()) || !(await installFolder('packages/tools/visual')) || !(await build())) {
  process.exit(1);
}

// Only there once the dependencies are installed.
const { launch } = await import('puppeteer-core');
const { args } = await import('../browser/browser-args.mjs');
const { serve } = await import('../serve/serve.mjs');
const { unpackBrowser } = await import('../browser/unpack-browser.mjs');
const { compare, shrink } = await import('./compare.mjs');
const { takePicture } = await import('./take-picture.mjs');

// Always the Chromium and the fonts that come with the dependencies: others draw letters otherwise.
const browser = await launch({ executablePath: await unpackBrowser(), args });
const server = await serve();
const names = Object.entries(states).flatMap(([state, what]) =>
  widthsOf(what).map((width) => `${state}-${width}`),
);
const failures = [];
try {
  rmSync(CHANGED, { recursive: true, force: true });
  for (const folder of [PICTURES, CHANGED]) mkdirSync(folder, { recursive: true });
  for (const [state, what] of Object.entries(states)) {
    for (const width of widthsOf(what)) {
      await look(`${state}-${width}`, await takePicture(browser, server.address, what, width));
    }
  }
  lookForOthers();
} finally {
  await browser.close();
  await server.stop();
}
for (const failure of failures) console.error(`✖ ${failure}`);
if (failures.length > 0) {
  console.error(`\nThe new pictures and what differs are in ${CHANGED}.`);
  console.error('If they are as they should be: npm run test:visual -- --update');
}
console.log(`\n${names.length - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

function widthsOf({ widths: own = widths }) {
  return own;
}

function look(name, picture) {
  const file = `${PICTURES}/${name}.png`;
  const isThere = existsSync(file);
  const { problem, diff } = isThere ? compare(readFileSync(file), picture) : {};
  if (isThere && !problem) return;
  if (isUpdate) {
    writeFileSync(file, shrink(picture));
    console.log(`${isThere ? 'changed' : 'new'}: ${file}`);
    return;
  }
  failures.push(`${name}: ${problem ?? 'there is no picture to compare with'}`);
  writeFileSync(`${CHANGED}/${name}.png`, picture);
  if (diff) writeFileSync(`${CHANGED}/${name}.diff.png`, diff);
}

/** A picture whose state is gone would be kept for ever. */
function lookForOthers() {
  for (const file of readdirSync(PICTURES)) {
    if (names.includes(file.replace(/\.png$/, ''))) continue;
    if (isUpdate) rmSync(`${PICTURES}/${file}`);
    else failures.push(`${file} is the picture of no state`);
  }
}
