import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '@coord-orientation/tools/browser/find-browser.mjs';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { type Served, serveFolder } from './testing/serve-folder.js';
import { firstPublished, replaced, typedAll } from '../../cli/src/testing/canal.js';

const root = resolve(import.meta.dirname, '../../..');
const GUIDE = readFileSync(join(root, 'docs/guide/suivre-le-canal.md'), 'utf8');
const [, LINE = ''] = /```sh\n(.*)\n```/.exec(GUIDE) ?? [];
const [, SNIPPET = ''] = /```html\n([^]*?)```/.exec(GUIDE) ?? [];
const [, LOOK = ''] = /```js\n(.*)\n```/.exec(GUIDE) ?? [];

describe('the guide to follow a channel', () => {
  let folders: Awaited<ReturnType<typeof firstPublished>>;
  let site: string;
  let hash: string;
  let channel: Served;
  let page: Page;
  let browser: Browser;
  let served: Served;

  before(async () => {
    folders = await firstPublished();
    site = join(folders.maison, '../site');
    channel = await serveFolder(join(folders.maison, 'canal'));
    served = await serveFolder(site);
    const said = await typedAll(folders.maison, 'coord verify canal');
    hash = /sha256-[\w+/]+=*/.exec(said)?.[0] ?? '';
    cpSync(join(root, 'packages/elements/dist/cdn'), site, { recursive: true });
    // What the site copied on the first day.
    cpSync(join(folders.maison, 'canal/pack'), join(site, 'regles'), { recursive: true });
    writePage();
    await mirror();
    browser = await launch(await findBrowser());
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
  });

  after(async () => {
    await browser?.close();
    await Promise.all([channel?.stop(), served?.stop()]);
    rmSync(join(folders.maison, '..'), { recursive: true, force: true });
  });

  /** The line of the guide, as the task of each night types it. */
  async function mirror(): Promise<void> {
    const line = LINE.replace('https://exemple.fr/canal/', channel.address).replace(
      'sha256-…',
      hash,
    );
    await typedAll(site, line);
  }

  /** The page of the guide, for the Tarn, with the rules of the example. */
  function writePage(more = ''): void {
    const tag = SNIPPET.replace('sha256-…', hash).replace(
      '<coord-orientation',
      `<coord-orientation pack-src="regles/manifest.json" departement="81" ${more}`,
    );
    const head = '<meta charset="utf-8" /><title>Un site</title><link rel="icon" href="data:," />';
    writeFileSync(join(site, 'index.html'), `<!doctype html><html lang="fr">${head}${tag}</html>`);
  }

  /** Waits until the words are on screen, and gives all that is, with plain spaces. */
  async function sees(words: string): Promise<string> {
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
  }

  async function visit(version: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(served.address);
    await lookAgain(
      page,
      ([look, wanted]) => (new Function(`return ${look}`)().version === wanted ? true : undefined),
      [LOOK, version] as const,
    );
    await (await findOnPage(page, 'coord-orientation >>> ::-p-text("Une personne")')).click();
  }

  it('shows what two bodies published, and the lines of the directory', async () => {
    await visit('1.0.0');
    const text = await sees('05 36 49 00 81');
    assert.match(text, /Appelez le DAC/);
    assert.match(text, /version 1\.0\.0, du 30 novembre 2026/);
  });

  it('shows a number that its body corrected alone at the next visit', async () => {
    const { maison, centre } = folders;
    await replaced(
      join(maison, 'annuaire/structures/dac.yaml'),
      '05 36 49 00 81',
      '05 36 49 00 82',
    );
    await typedAll(
      maison,
      'coord publish regles --out canal --directory annuaire --departement 81 --request tarn.json',
    );
    await typedAll(centre, 'cp ../maison/tarn.json .', 'coord sign tarn.json --key centre.key');
    await typedAll(
      maison,
      'cp ../centre/tarn.json .',
      'coord publish --out canal --signed tarn.json',
    );
    await mirror();
    await visit('1.0.0');
    assert.doesNotMatch(await sees('05 36 49 00 82'), /05 36 49 00 81/);
  });

  it('shows rules that both signed, and an old copy leads no page that has seen newer ones', async () => {
    const { maison, centre } = folders;
    const old = join(site, '../ancien');
    cpSync(join(site, 'canal'), old, { recursive: true });
    await replaced(join(maison, 'regles/pack.yaml'), 'version: 1.0.0', 'version: 1.1.0');
    await replaced(
      join(maison, 'regles/rules/personne.yaml'),
      'Rappelez.',
      'Rappelez le lendemain.',
    );
    await typedAll(maison, 'coord publish regles --out canal --demo --key maison.key');
    await typedAll(
      centre,
      'cp ../maison/a-signer.json .',
      'coord sign a-signer.json --key centre.key',
    );
    await typedAll(
      maison,
      'cp ../centre/a-signer.json .',
      'coord publish --out canal --signed a-signer.json',
    );
    await mirror();
    writePage('keep');
    await visit('1.1.0');
    await sees('Rappelez le lendemain.');
    await lookAgain(page, async () => (await caches.keys()).length > 0 || undefined);

    rmSync(join(site, 'canal'), { recursive: true });
    cpSync(old, join(site, 'canal'), { recursive: true });
    await visit('1.1.0');
    await sees('Rappelez le lendemain.');
    await sees('règles et numéros du 30 novembre 2026');
  });

  it('leaves the rules that the site has where the channel is gone', async () => {
    writePage();
    rmSync(join(site, 'canal'), { recursive: true });
    await visit('1.0.0');
    await sees('Appelez le DAC');
    assert.ok(existsSync(join(site, 'regles')));
  });
});
