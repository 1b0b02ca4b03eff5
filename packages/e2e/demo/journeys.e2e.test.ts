import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { JOURNEYS } from './testing/journeys.js';
import { type Demo, openDemo } from './testing/open-demo.js';
import { byKeyboard, byTouch, type Walk } from './testing/walk.js';

/** Where `npm run screenshots` wants to see each screen; nowhere in an ordinary run. */
const FOLDER = process.env['COORD_SCREENSHOTS'];

/** Smaller targets are hard to touch: https://www.w3.org/TR/WCAG22/#target-size-enhanced */
const FINGER = 44;

/** A choice is touched by its words; the field of a text is touched itself. */
const TARGETS = 'label:has(input), [role=combobox], button, summary';

describe('as a new user, on a phone,', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo?.close());

  for (const [name, walk] of [
    ['touch', byTouch],
    ['keyboard', byKeyboard],
  ] as const satisfies readonly (readonly [string, Walk])[]) {
    for (const { id, who, answers, lead, sees, calls } of JOURNEYS) {
      it(`${who} gets to the right place by ${name}`, async () => {
        const { page } = demo;
        await demo.start();
        for (const [index, words] of answers.entries()) {
          await shoot(page, `${id}-${index + 1}`, name);
          assert.deepEqual(await problemsOf(page), []);
          await walk(page, words);
        }
        await shoot(page, `${id}-${answers.length + 1}`, name);

        assert.deepEqual(await problemsOf(page), []);
        const result = await readResult(page);
        assert.deepEqual(result.lead, lead);
        assert.ok(result.firstScreen.includes(sees), `"${sees}" is not in: ${result.firstScreen}`);
        if (calls) assert.ok(result.links.includes(calls), `${calls} cannot be called.`);
      });
    }
  }
});

/** Whom the result names, what its first screen says, and where the links on it lead. */
function readResult(page: Page) {
  return page.evaluate(() => {
    const element = document.querySelector('coord-orientation');
    const parts = [...(element?.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
    const seen = parts.filter((part) => {
      const { top, bottom, height } = part.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    });
    const words = seen.filter(({ children }) => children.length === 0);
    const links = seen.filter((part) => part instanceof HTMLAnchorElement);
    return {
      lead: element?.orientation?.receipt.leads,
      firstScreen: words.map((part) => part.innerText.replace(/\s+/g, ' ')).join(' '),
      links: links.map(({ href }) => href),
    };
  });
}

/** What makes a screen hard to use for one hand on a phone. */
function problemsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (finger, selector) => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      const targets = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const small = targets.filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return height > 0 && (width < finger || height < finger);
      });
      const isWide = document.documentElement.scrollWidth > innerWidth;
      return [
        ...small.map((target) => `« ${target.innerText} » is too small for a finger.`),
        ...(isWide ? ['The page is wider than the screen.'] : []),
      ];
    },
    FINGER,
    TARGETS,
  );
}

async function shoot(page: Page, name: string, kind: string): Promise<void> {
  if (!FOLDER || kind !== 'touch') return;
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
