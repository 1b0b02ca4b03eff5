import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { SCAFFOLD_FILES, SCAFFOLD_KINDS } from '../packs/scaffolds.js';
import { coord, copyRules } from '../testing/coord.js';

describe('coord new', () => {
  for (const kind of SCAFFOLD_KINDS) {
    it(`begins a ${kind} with all that it must have, and says what to write`, async () => {
      const folder = await copyRules();
      const { out, exitCode } = await coord(['new', kind, 'tout-nouveau', folder]);
      assert.match(out, new RegExp(`${SCAFFOLD_FILES[kind]}:\\d+`));
      assert.equal(exitCode, 0);
      const text = await readFile(join(folder, SCAFFOLD_FILES[kind]), 'utf8');
      assert.match(text, /- id: tout-nouveau/);
      const check = await coord(['check', folder]);
      assert.match(check.out, /a-choisir|\[to-write\]/);
      assert.doesNotMatch(check.out, /« \w+ » manque|\[yaml\]/);
      assert.equal(check.exitCode, 1);
    });
  }

  it('[yaml-written] quotes an id that YAML would read as a number', async () => {
    const folder = await copyRules();
    await coord(['new', 'case', '2026', folder]);
    const { out } = await coord(['check', folder]);
    assert.match(out, /2026 : « text » est encore à écrire/);
  });

  it('[yaml-edited] sees an id that is taken, whatever way it is written', async () => {
    const folder = await copyRules();
    await writeFile(join(folder, 'cases/autres.yaml'), '  - id: "deja" # là\n    text: Un.\n');
    const { err, exitCode } = await coord(['new', 'case', 'deja', folder]);
    assert.match(err, /existe déjà : cases\/autres\.yaml:1/);
    assert.equal(exitCode, 2);
  });

  const refused: readonly [string, readonly string[], RegExp][] = [
    ['an id that exists', ['rule', 'coordination'], /existe déjà : rules\/personne\.yaml:\d+/],
    ['an id with a capital', ['rule', 'Sortie'], /n'est pas un identifiant/],
    ['another kind', ['regle', 'sortie'], /Choisissez/],
    ['a file elsewhere', ['rule', 'sortie', '--file', '../x.yaml'], /pas le bon fichier/],
  ];
  for (const [what, [kind = '', id = '', ...more], message] of refused) {
    it(`refuses ${what}`, async () => {
      const { err, exitCode } = await coord(['new', kind, id, await copyRules(), ...more]);
      assert.match(err, message);
      assert.equal(exitCode, 2);
    });
  }
});
