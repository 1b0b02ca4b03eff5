import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  ELEMENT,
  type FaultPages,
  openFaultPages,
  press,
  situation,
  there,
} from './testing/fault-pages.js';

const COPY = '<script type="module" src="/cache/min/coord-orientation.js"></script>';

/** As where a page has kept the first file of before, and its parts ask for the one that is there now. */
const KEPT = '<script type="module" src="/cdn/kept.js"></script>';

describe('where parts of the element cannot be loaded', () => {
  let pages: FaultPages;
  let page: Page;

  before(async () => {
    pages = await openFaultPages();
  });
  after(() => pages?.close());
  afterEach(() => pages.files.clear());

  it('[missing-parts] a copy of the file alone leaves « Retour », « Recommencer » and « Réessayer »', async () => {
    const response = await fetch(`${pages.address}/cdn/coord-orientation.js`);
    pages.files.set('/cache/min/coord-orientation.js', await response.text());
    page = await pages.open(COPY + ELEMENT);
    await press(page, 'input[value=personne]');
    await press(page, 'input[value=non]');
    await press(page, 'input[value=coordination]');
    await there(page, '.late', 'Cette partie ne se charge pas');
    await press(page, 'button', 'Réessayer');
    await there(page, '.late', 'Rechargez la page');
    await press(page, 'button', 'Retour');
    await there(page, 'input[value=coordination]');
    await press(page, 'input[value=coordination]');
    await press(page, 'button', 'Recommencer');
    await there(page, 'input[value=personne]');
    assert.deepEqual(await situation(page), {});
  });

  it('[missing-parts] an emergency is whole in a copy of the file alone, and leaves the same ways', async () => {
    const response = await fetch(`${pages.address}/cdn/coord-orientation.js`);
    pages.files.set('/cache/min/coord-orientation.js', await response.text());
    page = await pages.open(COPY + ELEMENT);
    await press(page, 'input[value=personne]');
    await press(page, 'input[value=violence]');
    await there(page, 'a.call', '17');
    await there(page, '.cases', '119');
    await there(page, '.doubt', 'Un doute, pas de danger en ce moment');
    await there(page, '.late', 'Cette partie ne se charge pas');
    await press(page, 'button', 'Retour');
    await there(page, 'input[value=violence]');
  });

  for (const [name, change, words] of [
    ['gives other things by the same names', turned, 'ne se charge pas'],
    ['lacks what its parts ask for', without, 'Rechargez la page'],
  ] as const) {
    it(`[mixed-versions] a page that has the file of before keeps the numbers and the ways back where the new one ${name}`, async () => {
      const response = await fetch(`${pages.address}/cdn/coord-orientation.js`);
      const code = await response.text();
      pages.files.set('/cdn/kept.js', code);
      pages.files.set('/cdn/coord-orientation.js', change(code));
      page = await pages.open(KEPT + ELEMENT);
      await press(page, 'input[value=personne]');
      await press(page, 'input[value=violence]');
      await there(page, '.strip a, .failure a', '15');
      await there(page, '.late, .failure', words);
      await there(page, 'a.call', '17');
      await press(page, 'button', 'Recommencer');
      await there(page, 'input[value=personne]');
    });
  }
});

/** What the parts import from the first file, each under the name of the next one. */
function turned(code: string): string {
  return withExports(code, (names) => [...names.slice(1), ...names.slice(0, 1)]);
}

/** The first file without anything for its parts. */
function without(code: string): string {
  return withExports(code, (names) => names.map((name) => `_${name}`));
}

function withExports(code: string, rename: (names: string[]) => string[]): string {
  const [all, list = ''] = /export\{([^}]+)\};?(?![^]*export\{)/.exec(code) ?? [];
  if (all === undefined) throw new Error('The first file exports nothing.');
  const pairs = list.split(',').map((one) => one.split(' as '));
  const names = rename(pairs.map(([local = '', name = local]) => name));
  const renamed = pairs.map(([local], index) => `${local} as ${names[index]}`);
  return code.replace(all, () => `export{${renamed.join()}};`);
}
