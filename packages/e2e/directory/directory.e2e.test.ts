import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, ElementHandle, HTTPResponse, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { tap } from '@coord-orientation/tools/browser/tap.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

describe('the directory as a site serves it, on a phone', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  let responses: HTTPResponse[] = [];

  before(async () => {
    server = await serve();
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(path: string): Promise<void> {
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    responses = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(server.address + path);
  }

  /** Taps, with a finger, what starts with these words, as soon as it is there. */
  async function tapOn(selector: string, words: string): Promise<void> {
    const found = await lookAgain(
      page,
      (each, start) => {
        const { shadowRoot } = document.querySelector('coord-orientation, coord-directory') ?? {};
        const all = shadowRoot?.querySelectorAll<HTMLElement>(each) ?? [];
        return [...all].find(({ innerText }) => innerText.trim().startsWith(start));
      },
      selector,
      words,
    );
    await tap(found as ElementHandle<HTMLElement>);
  }

  const sees = (words: string) =>
    lookAgain(
      page,
      (text) => {
        const { shadowRoot } = document.querySelector('coord-orientation, coord-directory') ?? {};
        const shown = shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '';
        return shown.replaceAll(/\s/g, ' ').includes(text);
      },
      words,
    );

  const dataFiles = () => responses.filter((one) => one.url().includes('/cdn/data/'));

  async function type(text: string): Promise<void> {
    await tapOn('label', 'Commune');
    await page.keyboard.type(text);
  }

  async function pick(text: string, name: string): Promise<void> {
    await type(text);
    await tapOn('[role=option]', name);
  }

  it('goes from a situation to the DAC of the département, for under 12.5 kB of directory', async () => {
    await open('/examples/demo/');
    await tapOn('label', 'Une personne que je suis');
    await tapOn('label', "Non, rien d'urgent");
    await tapOn('label', "Quelqu'un qui coordonne");
    assert.deepEqual(dataFiles(), []);
    await tapOn('button', 'Trouver les coordonnées');
    await sees('Où se trouve la personne en ce moment ?');
    await pick('31000', 'Toulouse');
    await sees('DAC 31');
    const bodies = await Promise.all(dataFiles().map((one) => one.buffer()));
    const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    assert.equal(bodies.length, 3);
    assert.ok(size < 12_500, `${size} bytes`);
  });

  it('says who answers in a commune that two CPTS share, and shows the map when asked', async () => {
    await open('/examples/directory/');
    await pick('mauguio', 'Mauguio');
    await sees('CPTS Occitanie Méditerranée');
    await sees('CPTS Montpellier Est-Bérange');
    await tapOn('button', 'Voir la carte');
    await sees('Carte : Occitanie');
  });

  it('finds a former name without a commune', async () => {
    await open('/examples/directory/');
    await type('resapy');
    await tapOn('button', 'Voir : Hautes-Pyrénées');
    await sees('Qui répond : Hautes-Pyrénées');
  });

  it('asks no other server, sends nothing and stores nothing', async () => {
    await open('/examples/directory/');
    await pick('mauguio', 'Mauguio');
    await sees('CPTS Occitanie Méditerranée');
    const asked = responses.map((one) => one.request());
    const others = asked.filter((one) => !/^(data:|http:\/\/127\.0\.0\.1)/.test(one.url()));
    assert.deepEqual(others, []);
    assert.ok(asked.every((one) => one.method() === 'GET' && !/mauguio|34154/i.test(one.url())));
    const stored = await page.evaluate(() => document.cookie.length + localStorage.length);
    assert.equal(stored, 0);
  });
});
