import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { pack } from '@coord-orientation/sdk/bundled';

/** Where nothing may be known of the field that a pack is about. */
const PACKAGES = ['engine', 'sdk', 'elements', 'directory'];

/** Ids of the shared rules that are also words of ours. */
const OURS = new Set([
  // Values of `scale`, and a field of playbooks, in the schema of every pack.
  ...['personne', 'region', 'bassin', 'theme'],
  // English.
  ...['contact', 'danger'],
]);

/** What the shared rules are about, in both languages, and the numbers that they give. */
const FIELD = [
  /\b(cpts|dac|dr|dsr|facs|clsm?|ptsm|msp|sas|samu)\b/i,
  /\b(soins?|soign\w+|santé|médic\w+|médecins?|patiente?s?|aidants?|usagers?|dispositifs?|suicide)\b/i,
  /\b(health|medic\w+|doctors?|nurses?|care|carers?|social work\w*)\b/i,
  /(?<![\w.#-])(15|17|112|114|119|3114)(?![\w.%-])/,
];

const { questions, destinations } = pack.rules.logic;
const ids = [
  ...destinations.map(({ id }) => id),
  ...questions.flatMap(({ id, options }) => [id, ...options]),
].filter((id) => id.length > 3 && !OURS.has(id));

describe('the code knows no field', () => {
  const sources = PACKAGES.flatMap((name) => sourcesOf(`${name}/src`));

  it('as it is read here', () => {
    assert.ok(sources.length > 150, `${sources.length} files`);
    assert.ok(ids.length > 80, `${ids.length} ids`);
    assert.deepEqual(fieldWordsIn("const PHONES = ['15'];"), ['15']);
    assert.deepEqual(fieldWordsIn("// 'dac', for instance\nhash >>> 15; // SAS"), []);
    assert.deepEqual(fieldWordsIn("case: 'Un soin', \"moi-usager\", id === 'plaies'"), [
      'soin',
      'usager',
      'moi-usager',
      'plaies',
    ]);
  });

  for (const file of sources) {
    it(file, () => {
      assert.deepEqual(fieldWordsIn(read(file)), []);
    });
  }
});

/** The ids and words of the field in the texts of a source; a comment may give an example. */
function fieldWordsIn(source: string): readonly string[] {
  const texts = textsIn(source);
  const words = FIELD.flatMap((field) =>
    texts.flatMap((text) => field.exec(text)?.[0].toLowerCase() ?? []),
  );
  return [...new Set([...words, ...ids.filter((id) => texts.includes(id))])];
}

/** What stands in quotes, and templates but those of CSS; the keys of objects too. */
function textsIn(source: string): readonly string[] {
  const code = source
    .replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll(/\bcss`[^`]*`/g, '');
  const quoted = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)];
  const keys = [...code.matchAll(/^\s*(?:readonly )?(\w+)\??:/gm)];
  return [...quoted, ...keys].map(([, ...found]) => found.find((text) => text !== undefined) ?? '');
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join('packages', folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\/testing\//.test(name));
}

function read(file: string): string {
  return readFileSync(join('packages', file), 'utf8');
}
