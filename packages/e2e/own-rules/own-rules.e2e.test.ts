import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';
import { pagesOf, printSheet, printSilently } from '../demo/testing/printed-sheet.js';

const root = resolve(import.meta.dirname, '../../..');
const BULKY = { demande: 'dechets', quoi: 'gros' };
const PAGE = `<!doctype html>
<html lang="fr">
  <meta charset="utf-8" />
  <title>Mairie</title>
  <link rel="icon" href="data:," />
  <script type="module" src="coord-orientation.js"></script>
  <coord-orientation pack-src="rules/manifest.json">Accueil de la mairie.</coord-orientation>
</html>`;

/** What only the shared rules say: numbers, names and who they are for. */
const OUR_FIELD = /\b(15|114|3114|CPTS|DAC|soins?|soignants?|patients?|exercez|personne vit)\b/;

describe('rules of another field, as the example builds them,', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'own-rules-'));
    const coord = join(root, 'packages/cli/bin/coord.js');
    const args = ['build', 'examples/own-rules', '--out', join(folder, 'rules')];
    execFileSync(process.execPath, [coord, ...args], { cwd: root, stdio: 'pipe' });
    cpSync(join(root, 'packages/elements/dist/cdn'), folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), PAGE);
    server = await serve(0, folder);
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await printSilently(page);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (hash = '') => {
    await page.goto('about:blank');
    await page.goto(`${server.address}/index.html${hash}`);
  };
  const tap = async (words: string) => {
    await (await findOnPage(page, `coord-orientation >>> ::-p-text("${words}")`)).click();
  };
  /** Waits until the words are on screen, and gives all that is, with plain spaces. */
  const sees = async (words: string) => {
    const handle = await lookAgain(
      page,
      (wanted) => {
        const root = document.querySelector('coord-orientation')?.shadowRoot;
        const text = root?.querySelector<HTMLElement>('.frame')?.innerText ?? '';
        const plain = text.replaceAll(/\s+/g, ' ');
        return plain.includes(wanted) ? plain : undefined;
      },
      words,
    );
    return (await handle.jsonValue()) ?? '';
  };
  const toResult = async () => {
    await open();
    await tap('Les déchets');
    await tap('Un meuble, un gros objet');
    await sees('Réservez un passage auprès du service de la propreté');
  };

  it('ask their own questions, below no emergency number and beside no directory', async () => {
    await open();
    const text = await sees('Que cherchez-vous ?');
    assert.doesNotMatch(text, OUR_FIELD);
    assert.doesNotMatch(text, /coordonnées/);
  });

  it('give their own result, in their own words', async () => {
    await toResult();
    const text = await sees('Copier, imprimer');
    assert.doesNotMatch(text, OUR_FIELD);
  });

  it('ask for the place where a local rule changes the answer, and follow it', async () => {
    await toResult();
    await tap('Indiquer la commune');
    await sees('Dans quelle commune ?');
    await sees('Une organisation locale change cette réponse : Haute-Garonne.');
    await page.keyboard.type('31000');
    await tap('Toulouse');
    await sees('Réservez un passage auprès de la communauté de communes');
    await sees('Organisation locale : Haute-Garonne');
    const text = await sees('Changer');
    assert.doesNotMatch(text, /Non renseigné|Demandez :/);
    assert.doesNotMatch(text, OUR_FIELD);
  });

  it('are printed on one page', async () => {
    await open();
    const sheet = await printSheet(page, { answers: BULKY, commune: ['31555', 'Toulouse'] });
    assert.match(sheet.html, /Communauté de communes/);
    assert.match(sheet.html, /Toulouse/);
    assert.doesNotMatch(sheet.html.replaceAll(/<[^>]*>/g, ' '), OUR_FIELD);
    const paper = await browser.newPage();
    assert.equal(await pagesOf(paper, sheet), 1);
    await paper.close();
  });

  it('are opened again from a shared link', async () => {
    await toResult();
    await page.evaluate(() => {
      const copied = { text: '' };
      Object.assign(globalThis, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void (copied.text = text) },
      });
    });
    await tap('Copier, imprimer');
    await tap('Partager par un lien');
    await tap('Copier le lien');
    const copied = await lookAgain(
      page,
      () => (globalThis as unknown as { copied: { text: string } }).copied.text,
    );
    const { hash } = new URL(await copied.jsonValue());
    await open(hash);
    await sees('Réservez un passage auprès du service de la propreté');
  });

  it('speak English on an English page', async () => {
    await open();
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await tap('Waste');
    await tap('Furniture, a large object');
    const text = await sees('Copy, print');
    assert.match(text, /Book a collection with the cleaning service/);
    assert.doesNotMatch(text, /\b(health|care|15|114)\b/i);
  });
});
