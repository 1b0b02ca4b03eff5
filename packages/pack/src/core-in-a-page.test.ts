import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';

import { build } from 'esbuild';

import { buildPack } from './build-pack.js';
import type * as core from './index.js';
import { readPack, readPackFiles } from './read-pack.js';

type Core = typeof core;

const RULES = join(import.meta.dirname, '../../rules');

describe('the core of the pack tool', () => {
  let code = '';
  before(async () => {
    code = await bundleForBrowser();
  });

  it('checks and builds the shared rules in a page as in Node', async () => {
    const { parsePack, buildPack: buildInPage, reviewPack } = runInPage(code);
    const source = parsePack(await readPackFiles(RULES));
    const inPage = buildInPage(source);
    const inNode = buildPack(await readPack(RULES));
    assert.equal(inPage.logic.logicHash, inNode.logic.logicHash);
    assert.equal(JSON.stringify(inPage), JSON.stringify(inNode));
    const findings = reviewPack(source, inPage.missing, { today: '2026-11-22' });
    assert.ok(findings.length > 0);
  });

  it('brings the errors of zod in French and English, and in no other language', () => {
    assert.match(code, /Entrée invalide/);
    assert.doesNotMatch(code, /Ungültige|inválid|Неверн/);
  });
});

/** Fails where something imports a module of Node. */
async function bundleForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { buildPack, parsePack, reviewPack } from './index.js';`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'iife',
    globalName: 'core',
    platform: 'browser',
    conditions: ['@coord-orientation/source'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs it with what it needs of a browser, and nothing of Node. */
function runInPage(text: string): Core {
  const page = createContext({ TextEncoder, URL });
  return runInContext(`${text};core`, page) as Core;
}
