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

describe('where parts of the element cannot be loaded', () => {
  let pages: FaultPages;
  let page: Page;

  before(async () => {
    pages = await openFaultPages();
  });
  after(() => pages?.close());
  afterEach(async () => {
    await page.close();
    pages.files.clear();
  });

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
});
