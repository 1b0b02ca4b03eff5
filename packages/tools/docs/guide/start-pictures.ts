// `npm run docs:pictures` follows the guide « Modifier une règle » and keeps what a reader sees, in docs/images/guide.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from '../../browser/open-browser.mjs';
import { followGuide } from './follow-guide.js';
import { PICTURES, takePicture } from './pictures.js';

const folder = resolve('docs/images/guide');
const guide = readFileSync('docs/guide/modifier-une-regle.md', 'utf8');
mkdirSync(folder, { recursive: true });

const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await followGuide(guide, async (followed) => {
    for (const [name, picture] of Object.entries(PICTURES)) {
      if (picture.of !== followed.command) continue;
      writeFileSync(join(folder, name), await takePicture(page, picture, followed));
      console.log(name);
    }
  });
} finally {
  await browser.close();
}
