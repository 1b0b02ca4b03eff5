import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parse } from 'yaml';

import { appendItems, idsInYaml, inlineYaml } from './edit-yaml.js';

/** Texts that YAML reads as something else where they stand without quotes. */
const MISREAD = ['1', '007', '1e3', '0x1f', 'null', '~', 'true', 'no: yes', '- a', '2026-11-22'];
const MARKS = ['', ' ', 'a, b', '[a]', '{a}', '# a', 'a # b', '"', "l'équipe", 'a\nb', '« a »'];

describe('YAML that is written', () => {
  for (const text of [...MISREAD, ...MARKS]) {
    it(`[yaml-written] reads again as the text ${JSON.stringify(text)}`, () => {
      const value = { [text]: text, list: [text, 'b'] };
      assert.deepEqual(parse(inlineYaml(value)), value);
      assert.deepEqual(parse(appendItems('', [{ id: text }]).text), [{ id: text }]);
    });
  }

  it('[yaml-written] stays as short as a person writes it', () => {
    assert.equal(
      inlineYaml({ objet: 'personne', sujet: ['a', 'b-2'] }),
      '{ objet: personne, sujet: [a, b-2] }',
    );
    assert.equal(inlineYaml({}), '{}');
  });
});

const ITEM = [{ id: 'neuf', answers: { besoin: '2' } }];

describe('what is added to a list', () => {
  const files: readonly [string, string, number][] = [
    ['a plain list', '- id: un\n  text: Un.\n', 3],
    ['no file', '', 1],
    ['comments only', '# Des cas.\n', 3],
    ['an indented list', '  - id: un\n    text: Un.\n  - id: deux\n', 5],
    ['an indented list behind a comment', '# Des cas.\n   - id: un\n', 4],
    ['a list without an end of line', '- id: un', 3],
    ['an empty list', '[]\n', 1],
    ['an empty list between comments', '# Des cas.\n[] # encore\n', 3],
    ['a list on one line', '[{ id: un }, { id: deux }]\n', 3],
    ['the end of a document', '- id: un\n...\n', 3],
    ['the start of a document', '---\n- id: un\n', 4],
    ['a comment at the end', '- id: un\n# Fin.\n', 4],
    ['lines of Windows', '- id: un\r\n  text: Un.\r\n', 4],
    ['a mark of UTF-8', '\ufeff- id: un\n', 3],
    ['a text of several lines at the end', '- id: un\n  text: |\n    Un.\n\n    Deux.\n', 7],
  ];
  for (const [what, before] of files) {
    it(`[yaml-edited] leaves a file that can be read: ${what}`, () => {
      const { text, line } = appendItems(before, ITEM);
      const bare = (one: string) => one.replace(/^\ufeff/, '');
      assert.deepEqual(parse(bare(text)), [
        ...((parse(bare(before)) as unknown[] | null) ?? []),
        ...ITEM,
      ]);
      assert.match(text.split('\n')[line - 1] ?? '', /^ *- id: neuf/);
      assert.equal(text.includes('\r\n'), before.includes('\r\n'));
      assert.doesNotMatch(text.replaceAll('\r\n', ''), before.includes('\r') ? /\n/ : /\r/);
    });
  }

  it('[yaml-edited] changes no line that a person wrote', () => {
    const before = "# Des cas.\n- { id: un,   text: 'Un.' }   # à revoir\n\n-   id:  deux\n";
    assert.ok(appendItems(before, ITEM).text.startsWith(before));
  });

  for (const [what, before] of [
    ['a map', 'id: un\n'],
    ['a file that is broken', '- id: un\n text: [\n'],
    ['a text', 'Bonjour.\n'],
    ['two documents', '- id: un\n---\n- id: deux\n'],
  ] as const) {
    it(`[yaml-edited] refuses ${what}`, () => {
      assert.throws(() => appendItems(before, ITEM), { name: 'NotAListError' });
    });
  }

  it('[yaml-edited] keeps the comments of what is added', () => {
    const { text } = appendItems('  - id: un\n', '- id: neuf\n  # Pourquoi.\n  why: Parce que.');
    assert.match(
      text,
      /^ {2}- id: un\n\n {2}- id: neuf\n {4}# Pourquoi\.\n {4}why: Parce que\.\n$/,
    );
  });
});

describe('the ids of a file', () => {
  it('[yaml-edited] are seen in whatever writing, with their lines, also where the rest is broken', () => {
    const text = `- id: "un" # un cas\n- { id: deux }\n-   text: Trois.\n    id: 'trois'\n- id: 2026\n- id: cinq\n  when: [\n`;
    assert.deepEqual(
      [...idsInYaml(text)],
      [
        ['un', 1],
        ['deux', 2],
        ['trois', 4],
        ['2026', 5],
        ['cinq', 6],
      ],
    );
  });
});
