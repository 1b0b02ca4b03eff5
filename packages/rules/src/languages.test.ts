import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { buildPack, reviewPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import { languagesModule } from '@coord-orientation/tools/build/languages-module.mjs';
import { buildRules } from '@coord-orientation/tools/build/build-rules.mjs';

const rules = join(import.meta.dirname, '..');
const words = join(rules, '../elements/src/words');

const ARABIC = `
title: توجيه مشترك
questions:
  objet:
    text: عمّن تبحثون؟
`;

describe('a third language', () => {
  let folder: string;
  let files: Record<string, string>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rules-'));
    const isSource = (path: string) => !/\/(dist|node_modules|src)$/.test(path);
    await cp(rules, folder, { recursive: true, filter: isSource });
    await writeFile(join(folder, 'locales/ar.yaml'), ARABIC);
    files = await buildRules(folder);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('is one file of the rules: the build loads its words on demand, as those of English', async () => {
    const index = files['index.js'] ?? '';
    for (const lang of ['ar', 'en']) {
      assert.match(index, new RegExp(`"${lang}\\.core\\.\\w+\\.json": \\(\\) => import\\('./${lang}\\.core`));
    }
  });

  it('shows in French what it lacks, and lists it so that a page can mark it', () => {
    const name = Object.keys(files).find((each) => /^pack\/ar\.core\./.test(each)) ?? '';
    const { questions, untranslated, lang } = JSON.parse(files[name] ?? '');
    assert.equal(lang, 'ar');
    assert.equal(questions.objet.text, 'عمّن تبحثون؟');
    assert.equal(questions.danger.text, 'Avant tout\u00a0: y a-\u2060t-\u2060il un danger, ou un soin urgent\u00a0?');
    assert.ok(untranslated.includes(questions.danger.text));
    assert.ok(!untranslated.includes(questions.objet.text));
  });

  it('is told by the check what it lacks, at the line of the French text', async () => {
    const source = await readPack(folder);
    const findings = reviewPack(source, buildPack(source).missing, { today: '2026-11-22' });
    const missing = findings.filter(({ code }) => code === 'missing-translation');
    const question = missing.find(({ message }) => message.includes('questions.danger.text'));
    assert.match(question?.file ?? '', /questions\.yaml$/);
    assert.ok(missing.length > 500, `${missing.length} findings`);
  });

  it('is one file of the elements, found by its name', async () => {
    assert.match(languagesModule(['fr.ts', 'de.ts', 'words.test.ts']), /de: async \(\) =>/);
    assert.doesNotMatch(languagesModule(['fr.ts', 'places-fr.ts', 'words.test.ts']), /async/);
    const listed = languagesModule(await readdir(words));
    assert.match(listed, /en: async/);
  });
});

describe('English', () => {
  it('has a word for each French one', async () => {
    const { missing } = buildPack(await readPack(rules));
    assert.deepEqual(missing['en'], []);
  });
});
