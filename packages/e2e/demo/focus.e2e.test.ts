import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Situation } from '@coord-orientation/sdk';
import { type Demo, openDemo } from './testing/open-demo.js';
import { settle } from '@coord-orientation/tools/browser/settle.mjs';

/** More steps than any screen has. */
const MOST = 120;

const SCREENS: Readonly<Record<string, Situation>> = {
  'a question': { objet: 'personne', danger: 'non' },
  'a result with a pathway': {
    objet: 'collectif',
    sujet: ['maladie', 'precarite'],
    theme: 'diabete',
    perimetre: 'bassin',
  },
  'a danger that is not ruled out': {
    objet: 'personne',
    danger: 'unknown',
    besoin: 'coordination',
  },
};

/** The height of a line, in pixels: a text is brought to its caret, which stands at its end. */
const LINE = 24;

/** In pixels; at the last one, the strip stays where it is. */
const WINDOWS: readonly (readonly [number, number])[] = [
  [1200, 800],
  [640, 500],
  [360, 640],
  [320, 256],
];

/** https://www.w3.org/TR/WCAG22/#focus-not-obscured-enhanced */
describe('what has the focus is not under the emergency numbers', () => {
  let demo: Demo;
  before(async () => void (demo = await openDemo()));
  after(() => demo?.close());

  for (const [name, situation] of Object.entries(SCREENS)) {
    for (const [width, height] of WINDOWS) {
      it(`${name}, in a window of ${width} by ${height}`, async () => {
        const { page } = demo;
        await page.setViewport({ width, height });
        await demo.start();
        await page.evaluate(openAll, situation);
        await settle(page);
        await page.evaluate(focusLast);
        await page.keyboard.down('Shift');
        const seen = new Set<string>();
        const hidden: string[] = [];
        for (let presses = 0; presses < MOST; presses++) {
          const focus = await page.evaluate(readFocus, LINE);
          if (!focus) break;
          seen.add(focus.name);
          if (focus.covered > 1) hidden.push(`${focus.name}: ${focus.covered} px`);
          await page.keyboard.press('Tab');
        }
        await page.keyboard.up('Shift');
        assert.ok(seen.size > 3, `Only ${seen.size} things had the focus.`);
        assert.deepEqual(hidden, []);
      });
    }
  }
});

/** Runs in the page. */
async function openAll(situation: Situation): Promise<void> {
  const element = document.querySelector('coord-orientation');
  if (!element) return;
  const { danger } = situation;
  if (danger !== undefined) element.answer('danger', danger);
  element.situation = situation;
  await element.updateComplete;
  while (!element.shadowRoot?.querySelector('form, .foot')) await element.updateComplete;
  for (const fold of element.shadowRoot.querySelectorAll('details')) fold.open = true;
}

/** Runs in the page. */
function focusLast(): void {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  const last = [...(root?.querySelectorAll('button') ?? [])].at(-1);
  last?.focus();
}

/** Runs in the page: what has the focus, and how much of it is under the strip, in pixels. */
function readFocus(line: number): { name: string; covered: number } | undefined {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  const active = root?.activeElement;
  const strip = root?.querySelector('.strip');
  if (!active || !strip) return undefined;
  const { top, bottom } = active.getBoundingClientRect();
  const edge = strip.getBoundingClientRect().bottom;
  const isRead = active instanceof HTMLTextAreaElement && bottom - edge >= line;
  const isUnder = edge > 0 && !strip.contains(active) && !isRead;
  return {
    name: `${active.tagName} ${(active as HTMLElement).innerText}`.trim(),
    covered: isUnder ? Math.max(0, Math.min(edge, bottom) - top) : 0,
  };
}
