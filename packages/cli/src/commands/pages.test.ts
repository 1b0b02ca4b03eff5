import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { changedRules, coord, temporaryFolder } from '../testing/coord.js';

describe('a page', () => {
  const pages = [['print'], ['export', 'table'], ['export', 'plan', '--theme', 'diabete']];
  for (const page of pages) {
    it(`shows a name as text, never as markup: coord ${page.join(' ')}`, async () => {
      const folder = await changedRules('destinations.yaml', (text) =>
        text.replaceAll(/^( {2}(?:name|short): ).*/gm, '$1"<script>alert(1)</script> & l\'amie"'),
      );
      const file = join(await temporaryFolder(), 'page.html');
      const [first = '', ...more] = page;
      const command = first === 'export' ? page.slice(0, 2) : [first];
      await coord([...command, folder, ...more.slice(command.length - 1), '--out', file]);
      const html = await readFile(file, 'utf8');
      assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; l&#39;amie/);
      assert.doesNotMatch(html, /<script/);
    });
  }
});

describe('coord export table', () => {
  it('writes a table for each topic, with a row for each rule', async () => {
    const { out } = await coord(['export', 'table']);
    assert.match(out, /<caption>\s*rules\/personne\.yaml\s*<\/caption>/);
    assert.match(out, /<th scope="col">Qui porte<\/th>/);
  });
});

describe('coord explain', () => {
  it('says a rule in sentences, with its cases and how many situations', async () => {
    const { out } = await coord(['explain', 'coordination']);
    assert.match(out, /Quand\n {2}.*« Quelqu.un qui coordonne/);
    assert.match(out, /v17-rien-ne-tient/);
    assert.match(out, /dans \d+ situations/);
  });

  it('counts the situations of a shared rule that a territory replaces', async () => {
    const { out } = await coord(['explain', 'echange', '--json']);
    assert.ok(BigInt((JSON.parse(out) as { situations: string }).situations) > 0n);
  });

  it('suggests the rule that was meant', async () => {
    const { err, exitCode } = await coord(['explain', 'cordination', '--lang', 'en']);
    assert.match(err, /Did you mean "coordination"/);
    assert.equal(exitCode, 2);
  });
});

describe('coord stale', () => {
  it('lists what is to be read again, with the rules that rest on it', async () => {
    const { out, exitCode } = await coord([
      'stale',
      '--days',
      '400',
      '--today',
      '2026-11-22',
      '--json',
    ]);
    const { sources } = JSON.parse(out) as { sources: { rules: string[]; isPast: boolean }[] };
    assert.ok(sources.some(({ rules }) => rules.includes('coordination')));
    assert.ok(sources.every(({ isPast }) => !isPast));
    assert.equal(exitCode, 0);
  });

  it('fails once a date has passed', async () => {
    const { out, exitCode } = await coord(['stale', '--today', '2030-01-01']);
    assert.match(out, /sources\.yaml:\d+/);
    assert.equal(exitCode, 1);
  });
});

describe('coord schema', () => {
  it('writes a schema for each kind of file', async () => {
    const folder = await temporaryFolder();
    await coord(['schema', '--out', folder]);
    assert.ok((await readdir(folder)).includes('rules.json'));
  });
});

describe('coord try', () => {
  it('asks the questions in a terminal until the lead is settled', async () => {
    const answers = ['personne', 'non', 'coordination'];
    const asked: string[] = [];
    const ask = {
      choose: (message: string) => {
        asked.push(message);
        return Promise.resolve(answers[asked.length - 1] ?? 'unknown');
      },
      tick: () => Promise.resolve([]),
      confirm: () => Promise.resolve(false),
      secret: () => Promise.resolve(''),
    };
    const { out } = await coord(['try'], { ask });
    assert.equal(asked.length, 3);
    assert.match(out, /Votre premier pas\nAppelez le dispositif d'appui/);
  });

  it('speaks English around the words of the pack', async () => {
    const { out } = await coord(['try', '--fact', 'objet=urgence', '--lang', 'en']);
    assert.match(out, /^Call now/m);
  });
});
