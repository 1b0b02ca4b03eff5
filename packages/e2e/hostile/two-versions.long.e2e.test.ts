import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { lookAgain } from '@coord-orientation/tools/browser/look-again.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';
import { buildVariant } from '@coord-orientation/tools/build/variant.mjs';

/** What tells the two versions apart: the rules, and what they and the interface say. */
interface Version {
  readonly folder: string;
  readonly pack: string;
  readonly question: string;
  readonly lead: readonly string[];
  /** The first comes with the script, the others are loaded later. */
  readonly words: readonly string[];
  readonly directory: string;
}

const OLD: Version = {
  folder: 'old',
  pack: '0.2.0',
  question: 'Pour quoi cherchez-vous',
  lead: ['dac'],
  words: ['Recommencer', 'Qui fait quoi ici', "Plusieurs difficultés s'ajoutent"],
  directory: 'Annuaire : qui répond, et où',
};

const NEW: Version = {
  folder: 'new',
  pack: '9.0.0',
  question: 'Pourquoi donc cherchez-vous',
  lead: ['cpts'],
  words: ['Le pas neuf', 'Les rôles neufs', 'Raison neuve'],
  directory: 'Annuaire neuf',
};

/** Where the sources of the new version differ, by file. */
const CHANGES: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'packages/rules/pack.yaml': [['version: 0.2.0', 'version: 9.0.0']],
  'packages/rules/questions.yaml': [['Pour quoi cherchez-vous', NEW.question]],
  'packages/rules/rules/personne.yaml': [
    [
      'when: { besoin: coordination, any: [{ objet: personne }, { unknown: [objet] }] }\n  leads: [dac]',
      'when: { besoin: coordination, any: [{ objet: personne }, { unknown: [objet] }] }\n  leads: [cpts]',
    ],
    ["Plusieurs difficultés s'ajoutent", 'Raison neuve'],
  ],
  'packages/elements/src/words/fr.ts': [['Recommencer', 'Le pas neuf']],
  'packages/elements/src/words/details-fr.ts': [['Qui fait quoi ici', 'Les rôles neufs']],
  'packages/elements/src/words/places-fr.ts': [[OLD.directory, NEW.directory]],
};

describe('two versions of the script on one page', () => {
  let variant: Awaited<ReturnType<typeof buildVariant>>;
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let root: string;

  before(async () => {
    variant = await buildVariant((folder) => {
      for (const [file, changes] of Object.entries(CHANGES)) edit(join(folder, file), changes);
    });
    root = dirname(variant.cdn);
    cpSync(variant.cdn, join(root, NEW.folder), { recursive: true });
    cpSync('packages/elements/dist/cdn', join(root, OLD.folder), { recursive: true });
    server = await serve(0, root);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    variant?.remove();
  });

  for (const [first, second] of [
    [OLD, NEW],
    [NEW, OLD],
  ] as const) {
    it(`works as the first one, the ${first.folder} one, does, with its own files`, async () => {
      writeFileSync(join(root, 'page.html'), pageOf(first, second));
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const troubles: string[] = [];
      const asked: string[] = [];
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (message) => troubles.push(message.text()));
      page.on('requestfailed', (request) => troubles.push(request.url()));
      page.on('response', (response) => {
        if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
        asked.push(new URL(response.url()).pathname);
      });
      await page.goto(`${server.address}/page.html`);

      // One that was there before the scripts, one that comes after them.
      await says(page, '#early', first.question);
      await page.evaluate(() => {
        const late = document.createElement('coord-orientation');
        late.id = 'late';
        document.body.append(late);
      });
      await says(page, '#late', first.question);
      for (const id of ['#early', '#late']) {
        await page.evaluate(answerAll, id);
        for (const words of first.words) await says(page, id, words);
        const result = await page.evaluate(resultOf, id);
        assert.deepEqual(result, { lead: first.lead, version: first.pack });
      }

      // The directory came with the other version, and takes its own data.
      await says(page, 'coord-directory', second.directory);
      await (await page.$('coord-directory >>> #commune'))?.type('mauguio');
      await says(page, 'coord-directory', 'Mauguio Hérault');

      assert.deepEqual(troubles, []);
      const late = asked.filter((path) => !/\/(page\.html|coord-\w+\.js)$/.test(path));
      const [data, parts] = [late.filter(isData), late.filter((path) => !isData(path))];
      assert.ok(parts.length >= 2 && parts.every((path) => path.startsWith(`/${first.folder}/`)));
      assert.ok(data.length >= 2 && data.every((path) => path.startsWith(`/${second.folder}/`)));
      await page.close();
    });
  }
});

function edit(file: string, changes: readonly (readonly [string, string])[]): void {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${file} does not say "${from}".`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(file, text);
}

function pageOf(first: Version, second: Version): string {
  const script = (path: string) => `<script type="module" src="${path}"></script>`;
  return `<!doctype html>
<html lang="fr">
  <meta charset="utf-8" />
  <title>Deux versions</title>
  <link rel="icon" href="data:," />
  <script>
    document.addEventListener('coord-error', ({ error }) => console.error(String(error)));
  </script>
  <coord-orientation id="early"></coord-orientation>
  <coord-directory></coord-directory>
  ${script(`${first.folder}/coord-orientation.js`)}
  ${script(`${second.folder}/coord-orientation.js`)}
  ${script(`${second.folder}/coord-directory.js`)}
</html>`;
}

async function says(page: Page, selector: string, words: string): Promise<void> {
  const isSaid = (wanted: string, text: string) => {
    const frame = document.querySelector(wanted)?.shadowRoot?.querySelector<HTMLElement>('.frame');
    // Folds say it too.
    return frame?.textContent.replaceAll(/\s+/g, ' ').includes(text);
  };
  await lookAgain(page, isSaid, selector, words).catch((cause: unknown) => {
    throw new Error(`"${words}" is not in ${selector}.`, { cause });
  });
}

function answerAll(selector: string): void {
  const element = document.querySelector<HTMLElementTagNameMap['coord-orientation']>(selector);
  element?.answer('objet', 'personne');
  element?.answer('danger', 'non');
  element?.answer('besoin', 'coordination');
}

function resultOf(selector: string) {
  const element = document.querySelector<HTMLElementTagNameMap['coord-orientation']>(selector);
  const { receipt } = element?.orientation ?? {};
  return { lead: receipt?.leads, version: receipt?.pack.version };
}

function isData(path: string): boolean {
  return path.includes('/data/');
}
