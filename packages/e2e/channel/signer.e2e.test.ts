import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';

import { findBrowser } from '@coord-orientation/tools/browser/find-browser.mjs';
import { findOnPage, lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';

import { twoFolders, typed, typedAll } from '../../cli/src/testing/canal.js';

const PAGE = resolve('packages/cli/dist/signer.html');
const AXE = createRequire(resolve('packages/elements/package.json')).resolve('axe-core/axe.min.js');
const PASSPHRASE = 'quatre mots pris au hasard';

/** Where pictures of the page go, for who wants to look at it. */
const PICTURES = process.env['PICTURES'];

describe('[signer] the page that signs without a terminal', () => {
  let browser: Browser;
  let page: Page;
  let folders: Awaited<ReturnType<typeof twoFolders>>;
  let asked: string[] = [];

  before(async () => {
    folders = await twoFolders();
    const { maison, centre } = folders;
    await typedAll(centre, 'coord keygen centre', 'coord keygen inconnu');
    await typedAll(
      maison,
      ...['maison', 'reserve', 'machine'].map((name) => `coord keygen ${name}`),
      'cp ../centre/centre.pub .',
      'coord publish regles --out canal --directory annuaire --demo --key maison.key',
      'cp a-signer.json ../centre/',
    );
    browser = await launch(await findBrowser());
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.setOfflineMode(true);
  });
  after(() => browser?.close());

  const open = async () => {
    asked = [];
    await page.goto(pathToFileURL(PAGE).href);
  };
  const give = async (id: string, file: string) => {
    const input = (await page.$(`#${id}`)) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(join(folders.centre, file));
  };
  const textOf = (id: string) =>
    page.$eval(`#${id}`, (element) =>
      [...element.children]
        .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
        .join('\n\n'),
    );
  const troubleIn = async (id: string) => {
    const found = await lookAgain(page, (own) => document.getElementById(own)?.textContent, id);
    return String(await found.jsonValue());
  };
  const picture = async (name: string) => {
    if (!PICTURES) return;
    for (const width of [390, 1280]) {
      await page.setViewport({ width, height: 800 });
      await page.screenshot({
        path: join(PICTURES, `${name}-${width}.png`) as `${string}.png`,
        fullPage: true,
      });
    }
  };
  const sign = async (key: string, passphrase: string) => {
    await give('key', key);
    await page.$eval('#passphrase', (input) => ((input as HTMLInputElement).value = ''));
    await page.type('#passphrase', passphrase);
    await page.click('button');
  };

  it('says what is signed in the words of « coord sign », and asks no network for anything', async () => {
    const { centre } = folders;
    await open();
    await picture('empty');
    await give('request', 'a-signer.json');
    await findOnPage(page, '#form:not([hidden])');
    await picture('shown');
    const { out } = await typed(centre, 'coord verify a-signer.json');
    const shown = await textOf('text');
    assert.match(shown, /DÉMONSTRATION/);
    assert.match(shown, /secours 15/);
    assert.ok(out.startsWith(shown), `${shown}\n---\n${out}`);
    assert.deepEqual(
      asked.filter((url) => !/^(file|data|blob):/.test(url)),
      [],
    );
    const isKept = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => false,
        () => true,
      ),
    );
    assert.ok(isKept, 'its own policy lets nothing out');
  });

  it('can be used by everybody', async () => {
    await page.evaluate(await readFile(AXE, 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as never as { axe: { run(): Promise<{ violations: object[] }> } };
      return JSON.stringify((await axe.run()).violations);
    });
    assert.equal(violations, '[]');
  });

  it('says in French what is wrong with a file, a key, a passphrase, and signs nothing', async () => {
    await sign('centre.key', `${PASSPHRASE}.`);
    assert.match(await troubleIn('key-trouble'), /Cette phrase n’ouvre pas « centre\.key »/);
    await sign('centre.pub', PASSPHRASE);
    assert.match(await troubleIn('key-trouble'), /n’ouvre pas « centre\.pub »/);
    await sign('inconnu.key', PASSPHRASE);
    assert.match(await troubleIn('key-trouble'), /n’a rien à signer ici/);
    await picture('trouble');
    await writeFile(join(folders.centre, 'autre.json'), '{"format":1}');
    await give('request', 'autre.json');
    assert.match(await troubleIn('request-trouble'), /n’est pas un fichier à signer/);
    assert.ok(await page.$('#form[hidden]'));
  });

  it('refuses rules that are not what their source gives', async () => {
    const text = await readFile(join(folders.centre, 'a-signer.json'), 'utf8');
    const changed = text.replaceAll('Rappelez.', 'Raccrochez.');
    await writeFile(join(folders.centre, 'change.json'), changed);
    await open();
    await give('request', 'change.json');
    assert.match(await troubleIn('request-trouble'), /ne sont pas celles que donne leur source/);
  });

  it('gives a file that « coord publish » publishes', async () => {
    const { maison, centre } = folders;
    await open();
    const session = await browser.target().createCDPSession();
    const downloadPath = join(centre, 'recu');
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    await give('request', 'a-signer.json');
    await findOnPage(page, '#form:not([hidden])');
    await sign('centre.key', PASSPHRASE);
    await findOnPage(page, '#done:not([hidden])');
    await picture('done');
    assert.match(await textOf('signed'), /Tout est signé/);
    await page.click('#save');
    const file = join(downloadPath, 'a-signer.json');
    for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) {
      await new Promise((done) => setTimeout(done, 50));
    }
    await typedAll(
      maison,
      'cp ../centre/recu/a-signer.json .',
      'coord publish --out canal --signed a-signer.json',
      'coord verify canal',
    );
    assert.equal(await page.$eval('#passphrase', (one) => (one as HTMLInputElement).value), '');
  });
});
