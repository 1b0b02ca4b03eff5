import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Situation } from '@coord-orientation/sdk';
import type { ElementHandle } from 'puppeteer-core';
import { findOnPage } from '@coord-orientation/tools/browser/look-again.mjs';
import { settle } from '@coord-orientation/tools/browser/settle.mjs';
import { type Demo, openDemo } from './testing/open-demo.js';

const coordination = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const several = ['maladie', 'precarite'];

/** What is opened on each screen, one after the other, by a selector. */
const SCREENS: Readonly<Record<string, readonly [Situation, ...string[]]>> = {
  'a question': [{ objet: 'collectif' }, '[value=maladie]'],
  'a missing answer': [{ objet: 'collectif' }, '.continue'],
  'an emergency': [{ objet: 'urgence' }],
  'a danger that is not ruled out': [{ ...coordination, danger: 'unknown' }],
  'a number to call': [{ objet: 'moi-pro', danger: 'non', suivi: 'non' }],
  'what keeps and shares a result': [
    coordination,
    '.keep summary',
    '.tools button:nth-of-type(3)',
    '.tools [type=radio]',
  ],
  'a pathway in lanes': [
    { objet: 'collectif', sujet: several, theme: 'diabete', perimetre: 'bassin' },
    '.step',
  ],
  'a plan': [
    { objet: 'partenariat', etape: 'connaitre' },
    '.plan-fold summary',
    '.plan-line [type=checkbox]',
    '.plan-line button',
  ],
  'the map of a place': [
    coordination,
    '.place-again',
    '.place .ways [aria-expanded]',
    '[value="34"]',
  ],
};

describe('in the high contrast of Windows', () => {
  let demo: Demo;
  before(async () => {
    demo = await openDemo();
    const session = await demo.page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
  });
  after(() => demo?.close());

  for (const [name, [situation, ...clicks]] of Object.entries(SCREENS)) {
    it(`${name} has edges around what can be done, and marks on what is chosen`, async () => {
      const { page } = demo;
      await demo.start();
      await page.evaluate((answers) => {
        const element = document.querySelector('coord-orientation');
        const { danger } = answers as { danger?: string };
        if (danger !== undefined) element?.answer('danger', danger);
        if (element) element.situation = answers;
      }, situation);
      for (const selector of clicks) {
        const found = await findOnPage(page, `coord-orientation >>> .page ${selector}`);
        await (found as ElementHandle<HTMLElement>).evaluate((one) => one.click());
      }
      await settle(page);
      assert.deepEqual(await page.evaluate(unseen), []);
    });
  }
});

/** What nobody can tell from text, or from its neighbours, without the colours of the page. */
function unseen(): readonly string[] {
  const root = document.querySelector('coord-orientation')?.shadowRoot;
  if (!root) return ['everything'];
  // Other links have the colour of links.
  const plain = [...root.querySelectorAll<HTMLElement>('button, [part=call]')].filter((one) => {
    const { borderTopWidth, borderBottomWidth, textDecorationLine } = getComputedStyle(one);
    const hasEdge = parseFloat(borderTopWidth) > 0 || parseFloat(borderBottomWidth) > 0;
    return one.offsetParent && !hasEdge && !textDecorationLine.includes('underline');
  });
  const pairs = [
    ['.lane.on', '.lane:not(.on)', '::before'],
    ['.choice:has(:checked)', '.choice:not(:has(:checked))', null],
    ['.map .is-chosen', '.map path:not(.is-chosen)', null],
  ] as const;
  const same = pairs.filter(([one, other, part]) => {
    const [first, second] = [one, other].map((selector) => {
      const found = root.querySelector(selector);
      if (!found) return undefined;
      const style = getComputedStyle(found, part);
      return [style.border, style.outline, style.background, style.fill, style.color].join();
    });
    return first !== undefined && first === second;
  });
  const boxes = [...root.querySelectorAll('.answer, .error, .reminder')].filter(
    (box) => !(parseFloat(getComputedStyle(box).borderInlineStartWidth) > 0),
  );
  return [
    ...plain.map(({ className, innerText }) => `${className}: ${innerText}`),
    ...same.map(([one]) => `${one} looks like the others`),
    ...boxes.map(({ className }) => `${className} has no edge`),
  ];
}
