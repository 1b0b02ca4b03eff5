import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { sourceArgs, sourceEnvironment } from '@coord-orientation/tools/lib/source-args.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

const CDN = 'packages/elements/dist/cdn';

describe('[release] npm run release', () => {
  let site = '';
  let folder = '';
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  before(async () => {
    site = mkdtempSync(join(tmpdir(), 'site-'));
    const out = join(site, 'out');
    const { status, stderr } = release('--out', out);
    assert.equal(status, 0, stderr);
    const [zip = ''] = readdirSync(out);
    folder = zip.replace(/\.zip$/, '');
    for (const [name, content] of Object.entries(unzipSync(readFileSync(join(out, zip))))) {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      writeFileSync(join(site, name), content);
    }
    server = await serve(0, site);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(site, { recursive: true, force: true });
  });

  it('gives what was built, without source maps', () => {
    const built = filesIn(CDN).filter((name) => !name.endsWith('.map'));
    const given = filesIn(join(site, folder));
    assert.deepEqual(given, [...built, 'LICENSE', 'LISEZMOI.md'].sort());
    for (const name of built) {
      assert.ok(readFileSync(join(site, folder, name)).equals(readFileSync(join(CDN, name))), name);
    }
  });

  it('gives a page to read first whose example runs, up to the directory', async () => {
    const page = readFileSync(join(site, folder, 'LISEZMOI.md'), 'utf8');
    const [, example = ''] = /```html\n(.*?)```/s.exec(page) ?? [];
    writeFileSync(join(site, 'index.html'), `<!doctype html><html lang="fr">${example}</html>`);
    const tab = await browser.newPage();
    const failed: string[] = [];
    tab.on('requestfailed', (request) => failed.push(request.url()));
    tab.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('favicon.ico')) {
        failed.push(response.url());
      }
    });
    await tab.goto(server.address);
    await lookAgain(tab, () => {
      const element = document.querySelector('coord-orientation');
      if (!element?.shadowRoot?.querySelector('.question')) return false;
      for (const [question, answer] of [
        ['objet', 'personne'],
        ['danger', 'non'],
        ['besoin', 'coordination'],
      ] as const) {
        element.answer(question, answer);
      }
      element.commune = '81004';
      return true;
    });
    await lookAgain(tab, () => {
      const root = document.querySelector('coord-orientation')?.shadowRoot;
      return root?.querySelector('.structure') !== null;
    });
    assert.deepEqual(failed, []);
  });

  it('asks where to write', () => {
    const { status, stderr } = release();
    assert.equal(status, 1);
    assert.match(stderr, /^Dites où écrire la version : npm run release -- --out DOSSIER/);
  });
});

function release(...args: readonly string[]) {
  const start = 'packages/tools/release/start.ts';
  return spawnSync(process.execPath, [...sourceArgs, start, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...sourceEnvironment },
  });
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
