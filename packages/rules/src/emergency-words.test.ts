import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import {
  describe as describeDecision,
  loadRules,
  orient,
  type Situation,
  type Texts,
} from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

const { logic, texts } = buildPack(await readPack(join(import.meta.dirname, '..')));

/** How each language says that the 114 is for who cannot phone. */
const CANNOT_PHONE: Readonly<Record<string, RegExp>> = {
  fr: /pas parler ou pas entendre|sans parler : sms au 114/i,
  en: /cannot speak or cannot hear|cannot call/,
};
/** How each language says that a gesture was made, and not only thought of. */
const ACT_DONE: Readonly<Record<string, RegExp>> = {
  fr: /geste a commencé|geste (suicidaire )?commencé ou (déjà )?fait/,
  en: /act has begun|act begun or (already )?done/,
};

for (const lang of ['fr', 'en']) {
  const words = texts[lang] ?? assert.fail(`no texts in ${lang}`);
  const rules = loadRules(logic);
  const say = (situation: Situation) =>
    describeDecision(orient(rules, situation, { today: logic.date }), words);
  const danger = (answer: string) => say({ objet: 'moi-pro', danger: answer });

  describe(`the words of an emergency (${lang})`, () => {
    it('offer the 114 only to who cannot speak or hear', () => {
      const sentences = sentencesOf(words).filter((one) => /\b114\b/.test(one));
      assert.ok(sentences.length > 5);
      for (const one of sentences) assert.match(one, CANNOT_PHONE[lang] ?? /^$/);
      for (const [id, { conditions }] of Object.entries(words.rules)) {
        const condition = conditions?.['urgence-114'];
        if (condition) assert.match(plain(condition), CANNOT_PHONE[lang] ?? /^$/, id);
      }
    });

    it('send a gesture already made to the 15 first, whoever tells of it', () => {
      const { partners } = danger('suicide');
      assert.equal(partners[0]?.destination, 'urgence-15');
      const { options } = words.questions['danger'] ?? assert.fail('no question on danger');
      for (const text of [
        partners[0]?.if,
        words.rules['danger-suicide']?.ifNotEnough,
        words.destinations['suicide-3114']?.note,
        options['vital']?.hint,
        options['suicide']?.hint,
      ]) {
        assert.match(plain(text ?? ''), ACT_DONE[lang] ?? /^$/);
      }
    });

    it('tell nobody to stay with himself', () => {
      const { firstStep } = danger('suicide');
      assert.doesNotMatch(plain(firstStep ?? ''), /restez avec|stay with/i);
    });

    it('give the hours of a number that does not always answer, beside it', () => {
      const hours = logic.destinations.filter(({ availability }) => availability === 'hours');
      const shown = danger('violence').partners.filter(({ destination }) =>
        hours.some(({ id }) => id === destination),
      );
      assert.deepEqual(
        shown.map(({ destination }) => destination),
        ['crip', 'maltraitance-3133', 'victimes-116006'],
      );
      const said = /9 (h|am) (à|to) (20|8)|heures de bureau|office hours/;
      for (const { if: when } of shown) assert.match(plain(when ?? ''), said);
    });

    it('say the 112 where an emergency shows it', () => {
      for (const { advice } of [danger('vital'), say({ objet: 'urgence' })]) {
        assert.match(plain(advice.map(({ text }) => text).join(' ')), /\b112\b/);
      }
    });
  });
}

/** What is said, without what only holds words together on a line. */
function plain(text: string): string {
  return text.replaceAll('\u2060', '').replace(/[\u00a0\u202f]/g, ' ');
}

/** The texts that send somebody somewhere: names and documents do not. */
function sentencesOf({ texts: common, destinations, rules, playbooks }: Texts): readonly string[] {
  const noted = Object.values(destinations).map(({ part, mission, note }) => [part, mission, note]);
  const all = JSON.stringify([common, noted, rules, playbooks], (key, value: unknown) =>
    key === 'at' ? undefined : value,
  );
  return [...all.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => plain(text))
    .filter((text) => text.includes(' ') && !text.includes('Urgence 114'));
}
