import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import {
  ELEMENT,
  type FaultPages,
  openFaultPages,
  press,
  SCRIPT,
  there,
} from './testing/fault-pages.js';

/** A page translator that goes into open shadow roots: what has come stands in elements of its own a moment later. */
const TRANSLATOR = `<script>
const walk = (node) => { for (const one of [...node.childNodes])
  if (one.nodeType === 3 && one.data.trim() && !['style', 'font'].includes(one.parentNode.localName)) {
    const font = document.createElement('font'); font.textContent = one.data; one.replaceWith(font);
  } else if (one.nodeType === 1) walk(one); };
addEventListener('load', () => { const root = document.querySelector('coord-orientation').shadowRoot; let timer;
  const go = () => walk(root); go();
  new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(go, 100); })
    .observe(root, { childList: true, subtree: true, characterData: true }); });
</script>`;

const ANSWERS = { objet: 'personne', danger: 'non', besoin: 'coordination' };

describe('on a page that an extension translates', () => {
  let pages: FaultPages;
  let page: Page;

  before(async () => {
    pages = await openFaultPages();
  });
  after(() => pages?.close());

  async function open(): Promise<void> {
    page = await pages.open(SCRIPT + ELEMENT + TRANSLATOR);
    await there(page, 'font', 'Une personne');
    await page.evaluate((answers) => {
      const element = document.querySelector('coord-orientation');
      element?.answer('danger', answers.danger);
      Object.assign(element as object, { situation: answers });
    }, ANSWERS);
  }

  const screen = () =>
    page.evaluate(
      () =>
        document
          .querySelector('coord-orientation')
          ?.shadowRoot?.querySelector<HTMLElement>('.frame')
          ?.innerText.replaceAll(/\s+/g, ' ') ?? '',
    );

  it('[translated] the commune that is read is the commune that is taken', async () => {
    await open();
    await press(page, '.place-again');
    const field = await there(page, '#commune');
    await field.focus();
    await page.keyboard.type('al');
    await there(page, '[role=option] font');
    await page.keyboard.type('bi');
    const option = await there(page, '[role=option]', 'Albi Tarn (81)');
    await there(page, '[role=option] font', 'Albi');
    await option.click();
    await there(page, '.place-name', 'Albi (Tarn)');
    await there(page, '.structure', 'DAC');
    assert.doesNotMatch(await screen(), /Albias|Tarn-et-Garonne/);
  });

  it('[translated] another place brings its own name and its own structures', async () => {
    await open();
    for (const [code, name] of [
      ['81004', 'Albi (Tarn)'],
      ['12202', 'Rodez (Aveyron)'],
    ] as const) {
      await page.$eval(
        'coord-orientation',
        (one, commune) => one.setAttribute('commune', commune),
        code,
      );
      await there(page, '.place-name font', name);
    }
    await lookAgain(page, () => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      return root?.querySelector('.structure font');
    });
    assert.doesNotMatch(await screen(), /Albi \(Tarn\)/);
  });

  it('[translated] what is said changes: searched, copied, made', async () => {
    await open();
    await press(page, '.place-again');
    const field = await there(page, '#commune');
    await field.focus();
    await page.keyboard.type('a');
    await there(page, '#commune-message font', 'deux lettres');
    await page.keyboard.type('lbi');
    await lookAgain(page, () => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      const said = root?.querySelector('#commune-message')?.textContent ?? '';
      return said.trim() && !said.includes('deux lettres');
    });
    await press(page, '.keep > summary');
    await press(page, '.tools button', 'Partager');
    await there(page, '.said font', 'Le lien est prêt');
    await press(page, '.tools button', 'Copier le message');
    await there(page, '.said', 'opi');
  });
});
