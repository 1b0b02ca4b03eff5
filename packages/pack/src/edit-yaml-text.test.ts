import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { replaceText } from './edit-yaml-text.js';

const FILE = `# En tête
- id: dac   # le DAC
  name: "L'appui"
  phone: '01 02'
  roles: [un, deux]
  note: >
    Sur deux
    lignes.
  leads:
    - { destination: cpts, part: a }
`;

describe('one text of a YAML file', () => {
  for (const [path, value, line, before] of [
    ['dac.phone', '01 03', '  phone: 01 03\n', '01 02'],
    ['dac.phone', '15', '  phone: "15"\n', '01 02'],
    ['dac.name', 'Un : deux', '  name: "Un : deux"\n', "L'appui"],
    ['dac.roles.1', 'trois', '  roles: [un, trois]\n', 'deux'],
    ['dac.leads.cpts.part', 'b', '    - { destination: cpts, part: b }\n', 'a'],
    ['dac.note', 'Sur une.', '  note: Sur une.\n  leads:', 'Sur deux lignes.\n'],
  ] as const) {
    it(`is replaced where it stands, and nothing else: ${path}`, () => {
      const replaced = replaceText(FILE, path.split('.'), value);
      assert.ok(replaced);
      assert.ok(replaced.text.includes(line), replaced.text);
      assert.ok(replaced.text.includes('- id: dac   # le DAC\n'));
      assert.equal(replaced.before, before);
    });
  }

  it('keeps the mark and the line ends of Windows', () => {
    const file = `\ufeff${FILE.replaceAll('\n', '\r\n')}`;
    const replaced = replaceText(file, ['dac', 'phone'], '01 03');
    assert.equal(replaced?.text, file.replace("'01 02'", '01 03'));
  });

  it('is not one where there is none', () => {
    for (const path of ['dac.fax', 'cpts.phone', 'dac.roles', 'dac.roles.9']) {
      assert.equal(replaceText(FILE, path.split('.'), 'x'), undefined, path);
    }
  });
});
