import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import {
  describe as say,
  loadRules,
  orient,
  type Orientation,
  type Situation,
} from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

const folder = join(import.meta.dirname, '..');
const source = await readPack(folder);
const { logic, texts } = buildPack(source);
const rules = loadRules(logic);
const french = texts['fr'] ?? assert.fail('no French texts');

/** What a row of `docs/reference/danger.md` asks of an answer. */
interface Row {
  readonly situation: Situation;
  readonly leads: readonly string[];
  /** What stands in its words, beside who leads. */
  readonly says: readonly RegExp[];
  readonly never?: readonly RegExp[];
  readonly status?: Orientation['status'];
}

const EMERGENCY = 'emergency';
const violence = { situation: { objet: 'personne', danger: 'violence' }, leads: ['police-17'] };
const vital = { situation: { objet: 'personne', danger: 'vital' }, leads: ['urgence-15'] };

/** By the first cell of each row. */
const ROWS: Readonly<Record<string, Row>> = {
  'an urgency, without more': {
    situation: { objet: 'urgence' },
    leads: ['urgence-15'],
    says: [/112/, /114/, /menace.*17|17.*menace/, /3114/],
    never: [/\bDAC\b|\bCPTS\b/],
    status: EMERGENCY,
  },
  'a life may be at stake': {
    ...vital,
    says: [/114/],
    never: [/cabinet|sous 48/],
    status: EMERGENCY,
  },
  'a suicidal act begun or done, something swallowed, a medication error': {
    ...vital,
    says: [/maintenant/],
    never: [/3114/],
    status: EMERGENCY,
  },
  'thoughts of suicide, no act': {
    situation: { objet: 'personne', danger: 'suicide' },
    leads: ['suicide-3114'],
    says: [/jour et nuit/, /imminent.*15/, /s'en va/, /Ne restez pas seul.*Ne le laissez pas seul/],
    never: [/Restez avec/i],
    status: EMERGENCY,
  },
  'crisis, agitation, delirium': { ...vital, says: [/114/], never: [/\bDAC\b/], status: EMERGENCY },
  'violence, now': {
    ...violence,
    says: [/Danger immédiat : appelez le 17/, /114/],
    status: EMERGENCY,
  },
  'a child, a doubt': {
    ...violence,
    says: [
      /119/,
      /jour et nuit, pour les professionnels aussi/,
      /CRIP.*heures de bureau.*procureur.*17/,
      /21 ans.*tchat/,
    ],
  },
  'an adult who is old, disabled or poor, a doubt': {
    ...violence,
    says: [/3133.*9 h à 20 h/, /avec son accord/],
    never: [/3977/],
  },
  'a woman, a doubt': { ...violence, says: [/3919/, /une femme : jour et nuit/] },
  'any other victim': { ...violence, says: [/toute autre victime.*9 h à 20 h$/m] },
  'care within two days, no doctor': {
    situation: { objet: 'personne', danger: 'sous-48h' },
    leads: ['sas'],
    says: [/votre médecin, sante\.fr/, /s'aggrave : rappelez le 15/],
    never: [/maintenant/],
    status: EMERGENCY,
  },
  'an epidemic, a collective poisoning': {
    situation: { objet: 'collectif', sujet: ['crise'], perimetre: 'bassin' },
    leads: ['cpts'],
    says: [/^Malade grave : le 15 tout de suite.*signalez sans délai.*ARS/],
  },
  '« je ne sais pas »': {
    situation: { objet: 'personne', danger: 'unknown', besoin: 'coordination' },
    leads: ['dac'],
    says: [],
    status: 'provisional',
  },
  'no danger, no care, but pressing: no roof tonight or tomorrow': {
    situation: { objet: 'personne', danger: 'non', besoin: 'presse', presse: 'toit' },
    leads: ['hebergement-115'],
    says: [/115, jour et nuit/, /mairie.*service social/],
  },
  'no danger, no care, but pressing: nobody with the person': {
    situation: { objet: 'personne', danger: 'non', besoin: 'presse', presse: 'presence' },
    leads: ['dac'],
    says: [/cela presse, et pour quand/, /ce soir/, /15/],
  },
  'a group, a practice, a partnership': {
    situation: { objet: 'collectif', sujet: ['autre'], perimetre: 'bassin' },
    leads: ['cpts'],
    says: [],
  },
};

/** Held where answers follow each other: `packages/sdk/src/session.test.ts`. */
const OF_SESSIONS = ['a danger said, then another answer'];

const table = (await readFile(join(folder, '../../docs/reference/danger.md'), 'utf8'))
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .slice(2);

describe('what the sources say is right in each danger', () => {
  it('is held here, row by row', () => {
    const rows = table.map(([, said = '']) => said);
    assert.deepEqual([...Object.keys(ROWS), ...OF_SESSIONS].sort(), [...rows].sort());
  });

  it('names sources that the pack has', () => {
    const known = source.sources.map(({ value: { id } }) => id);
    for (const cells of table) {
      const named = (cells[5] ?? '').split(', ').filter((id) => id !== '');
      for (const id of named) assert.ok(known.includes(id), id);
    }
  });

  for (const [said, { situation, leads, says, never = [], status }] of Object.entries(ROWS)) {
    it(`is what is answered: ${said}`, () => {
      const orientation = say(orient(rules, situation, { today: logic.date }), french);
      assert.deepEqual(
        orientation.leads.map(({ destination }) => destination),
        leads,
      );
      if (status) assert.equal(orientation.status, status);
      const words = wordsOf(orientation);
      for (const each of says) assert.match(words, each);
      for (const each of never) assert.doesNotMatch(words, each);
    });
  }

  it('stands in one line below every answer that is about no person', () => {
    assert.match(plain(french.texts.dangerToOne ?? ''), /15, 17.*enfant : 119/);
  });

  it('stands above every answer where a danger was not ruled out', () => {
    for (const number of ['15', '114', '3114', '17', '119']) {
      assert.match(plain(french.texts.safety ?? ''), new RegExp(`\\b${number}\\b`));
    }
  });
});

/** First what to do, then whom to call and when, in the order of the screen. */
function wordsOf({ firstStep, ifNotEnough, partners, advice }: Orientation): string {
  const named = partners.map(({ destination, if: when = '' }) => {
    const { short = '' } = french.destinations[destination] ?? {};
    return `${short} : ${when}`;
  });
  const lines = [firstStep, ifNotEnough, ...advice.map(({ text }) => text), ...named];
  return plain(lines.filter(Boolean).join('\n'));
}

function plain(text: string): string {
  return text.replaceAll('\u2060', '').replace(/[\u00a0\u202f]/g, ' ');
}
