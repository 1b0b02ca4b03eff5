import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { findBrowser } from '@coord-orientation/tools/browser/find-browser.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

import { coord } from '../../cli/src/testing/coord.js';

const page = (inside: string) =>
  `<!doctype html><html lang="fr"><title>Une page</title><link rel="icon" href="data:," />${inside}</html>`;
const element = (script: string) =>
  page(
    `<script type="module" src="${script}"></script><coord-orientation>Appelez le 15.</coord-orientation>`,
  );

/** A snippet of a release whose element did not say its version, and one that shows other rules. */
const standIn = (
  version: string,
) => `customElements.define('coord-orientation', class extends HTMLElement {
  ${version}
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<form>Pour quoi ?</form>'; }
});`;

const FILES = {
  'extrait.html': element('coord-orientation.js'),
  'cadre.html': page('<h1>Mairie</h1><iframe title="Qui appeler" src="extrait.html"></iframe>'),
  'lien.html': page('<a href="extrait.html">Qui appeler ? L’orientation</a>'),
  'lien-mort.html': page('<a href="parti.html">L’orientation</a>'),
  'ancien.html': element('ancien.js'),
  'ancien.js': standIn(''),
  'autre.html': element('autre.js'),
  'autre.js': standIn("version = '0.9.0';"),
  'cassee.html': element('disparu.js'),
  'sans-rien.html': page('<a href="https://example.org/">Ailleurs</a>'),
};

describe('[sites] coord sites check', () => {
  let folder = '';
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    process.env['CHROME_PATH'] = (await findBrowser()).executablePath;
    folder = mkdtempSync(join(tmpdir(), 'sites-'));
    cpSync('packages/elements/dist/cdn', folder, { recursive: true });
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    server = await serve(0, folder);
  });
  after(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const check = (text: string) => {
    const file = join(folder, 'sites.txt');
    writeFileSync(file, text);
    return coord(['sites', 'check', file]);
  };

  it('says of each page how it shows the questions, which rules, and what is wrong', async () => {
    const names = Object.keys(FILES).filter((name) => name.endsWith('.html'));
    const pages = [...names, 'jamais.html'].map((name) => `${server.address}/${name}`);
    const { out, err, exitCode } = await check(`# La région\n${pages.join('  # un site\n')}\n\n`);
    assert.equal(err, '');
    const said = new Map(
      out.split('\n').map((line) => {
        const [, name = '', text = ''] = /\/([\w-]+)\.html : (.*)$/.exec(line) ?? [];
        return [name, text];
      }),
    );
    assert.match(said.get('extrait') ?? '', /^extrait, règles \d+\.\d+\.\d+\.$/);
    assert.match(said.get('cadre') ?? '', /^cadre, règles \d+\.\d+\.\d+\.$/);
    assert.match(said.get('lien') ?? '', /^lien, règles \d+\.\d+\.\d+\.$/);
    assert.match(said.get('lien-mort') ?? '', /^lien, mais les questions ne s’affichent pas/);
    assert.match(said.get('ancien') ?? '', /^extrait, règles de version inconnue/);
    assert.match(said.get('autre') ?? '', /^extrait, règles 0\.9\.0\.$/);
    assert.match(said.get('cassee') ?? '', /^extrait, mais les questions ne s’affichent pas/);
    assert.match(said.get('sans-rien') ?? '', /^rien du questionnaire/);
    assert.match(said.get('jamais') ?? '', /^la page ne s’ouvre pas/);
    assert.match(out, /\n5 pages sur 9 comme il faut\.$/);
    assert.equal(exitCode, 1);
  });

  it('looks at nothing where a line is no address, and says which', async () => {
    const { err, exitCode } = await check('https://exemple.fr/\nexemple.fr\nfile:///etc/passwd\n');
    assert.match(err, /ligne 2 : exemple\.fr\n- ligne 3 : file/);
    assert.equal(exitCode, 2);
  });

  it('installs no browser: it says what to do where there is none', async () => {
    const { CHROME_PATH, PATH } = process.env;
    Object.assign(process.env, { CHROME_PATH: '', PATH: '' });
    try {
      const { err, exitCode } = await check(`${server.address}/extrait.html`);
      assert.match(err, /Aucun Chromium n’est installé ici/);
      assert.equal(exitCode, 2);
    } finally {
      Object.assign(process.env, { CHROME_PATH, PATH });
    }
  });
});
