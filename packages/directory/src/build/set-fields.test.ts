import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { setFields } from './set-fields.js';
import { folder } from './testing.js';

const FILE = `# Les DAC.

- id: dac-a
  destination: dac
  phone: 05 00 00 00 00 # lu au téléphone
  territory: { departement: '81' }
  source: vue
  seen: 2026-11-22
  status: unconfirmed

# Un autre.
- id: dac-b
  destination: dac
  territory:
    communes:
      - 81004 Albi
  source: vue
  seen: 2026-11-22
  status: unconfirmed
`;

const CONFIRMED = {
  ...{ phone: '0500000001', hours: 'lundi 9 h-12 h', status: 'confirmed' as const },
  ...{ confirmedBy: 'accueil: DAC', confirmedOn: '2026-11-20', confirmedUntil: '2027-11-20' },
};

describe('setFields', () => {
  it('writes each field in its place, and leaves all else as it is', () => {
    const after = setFields(FILE, 'dac-a', CONFIRMED) ?? '';
    assert.equal(
      after,
      FILE.replace('phone: 05 00 00 00 00 #', 'phone: "0500000001" #')
        .replace('  territory: { dep', '  hours: lundi 9 h-12 h\n  territory: { dep')
        .replace(
          'status: unconfirmed\n\n#',
          'status: confirmed\n  confirmedBy: "accueil: DAC"\n  confirmedOn: 2026-11-20\n  confirmedUntil: 2027-11-20\n\n#',
        ),
    );
    assert.equal(setFields(after, 'dac-a', CONFIRMED), after);
  });

  it('takes a field away with its line', () => {
    const after = setFields(FILE, 'dac-a', { phone: undefined, email: undefined });
    assert.equal(after, FILE.replace(/ {2}phone.*\n/, ''));
  });

  it('writes the last structure of a file, and keeps line ends and a mark', () => {
    const windows = `\ufeff${FILE.replaceAll('\n', '\r\n')}`;
    const after =
      setFields(windows, 'dac-b', { status: 'confirmed', confirmedBy: 'accueil' }) ?? '';
    assert.ok(after.startsWith('\ufeff#'));
    assert.ok(after.endsWith('  status: confirmed\r\n  confirmedBy: accueil\r\n'));
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  it('writes a structure between braces', () => {
    const after = setFields('- { id: a, status: unconfirmed }\n', 'a', { phone: '15' });
    assert.equal(after, '- { id: a, status: unconfirmed, phone: "15" }\n');
  });

  it('does nothing where no structure has the id', () => {
    assert.equal(setFields(FILE, 'dac-c', {}), undefined);
  });

  it('changes nothing of the shipped files but what is written', async () => {
    for (const name of ['dac', 'cpts', 'regionaux', 'autres']) {
      const text = await readFile(join(folder, `structures/${name}.yaml`), 'utf8');
      for (const [, id = ''] of text.matchAll(/^- id: (.+)$/gm)) {
        const after = setFields(text, id, { hours: 'lundi' }) ?? '';
        assert.equal(setFields(after, id, { hours: undefined }), text, id);
      }
    }
  });
});
