import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Answers } from './questions.js';
import { readReply } from './read-reply.js';

const ASKED: Answers = {
  phone: '05 00 00 00 00',
  hours: '',
  whoCalls: 'professionnels',
  other: '',
  name: 'DAC fictif',
};
const MAIL = [
  'Le lun. 30 nov. 2026, FACS fictive a écrit :',
  '> Bonjour,',
  '> 1. Numéro : 05 00 00 00 00',
  '> 2. Horaires : (non connu)',
  '> 3. Qui peut appeler : professionnels',
  '> 4. Autre moyen que le téléphone : (non connu)',
  '> 5. Nom exact : DAC fictif',
].join('\n');
const OVER = MAIL.replace('Horaires : (non connu)', 'Horaires : lundi 9 h-12 h');
const FIVE = '1. ok\n2) lundi 9 h-12 h\n3: OK\n4. aucun\n5. Nom exact : DAC Exemple';

const read = (reply: string, sheet = ASKED) => readReply(reply, sheet, ASKED);

describe('a reply to a campaign', () => {
  for (const reply of ['OK', ' ok. ', '« OK »', 'Tout est juste', `OK\n\nCordialement\n${MAIL}`]) {
    it(`says yes to all by ${JSON.stringify(reply.slice(0, 20))}`, () => {
      assert.deepEqual(read(reply), { kind: 'answers', answers: ASKED, note: '' });
    });
  }

  it('says yes by « OK » to what the sheet says, where somebody corrected it', () => {
    const sheet = { ...ASKED, hours: 'mardi 9 h-12 h' };
    const reply = read(`OK\n${MAIL}`, sheet);
    assert.deepEqual(reply, { kind: 'answers', answers: sheet, note: '' });
  });

  it('is read from five lines, where « OK » keeps one', () => {
    assert.deepEqual(read(`Bonjour,\n${FIVE}`), {
      kind: 'answers',
      answers: { ...ASKED, hours: 'lundi 9 h-12 h', other: 'aucun', name: 'DAC Exemple' },
      note: 'Bonjour,',
    });
  });

  it('is read from the quoted mail where that was written over, with what else it says', () => {
    assert.deepEqual(read(`Corrigé ci-dessous, nouveau numéro en mai.\n${OVER}`), {
      kind: 'answers',
      answers: { ...ASKED, hours: 'lundi 9 h-12 h' },
      note: 'Corrigé ci-dessous, nouveau numéro en mai.',
    });
  });

  it('tells which of the five lines is not answered', () => {
    const reply = read('2. lundi 9 h-12 h\n4. aucun');
    assert.deepEqual(reply, { kind: 'missing', questions: ['phone', 'whoCalls', 'name'] });
  });

  const unclear = [
    `OK sauf le numéro\n${MAIL}`,
    `OK\nle numéro change en mai\n${MAIL}`,
    'OK\n05 00 00 00 01',
    `Bonjour, je transmets.\n${MAIL}`,
    MAIL,
    'bla',
    '',
    `${FIVE}\n2. mardi`,
  ];
  for (const reply of unclear) {
    it(`is left to a person where it says ${JSON.stringify(reply.slice(0, 34))}`, () => {
      assert.equal(read(reply).kind, 'unclear');
    });
  }
});
