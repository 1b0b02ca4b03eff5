import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

const { logic, texts } = buildPack(await readPack(join(import.meta.dirname, '..')));

/** What may be proposed as another answer: never one about danger or about who asks. */
const changeable = logic.questions.filter(({ safety, fixed }) => !safety && !fixed);

describe('what would change the answer', () => {
  for (const [lang, start] of Object.entries({ fr: /^(si |si, |s'il)/, en: /^if\b/ })) {
    it(`is said in a condition of its own for each answer that may be another one (${lang})`, () => {
      assert.ok(changeable.length > 5);
      for (const { id, options } of changeable) {
        for (const option of options) {
          const sentence = texts[lang]?.changes?.[id]?.[option] ?? '';
          assert.match(sentence.replaceAll('’', "'"), start, `${id}=${option}`);
          assert.doesNotMatch(sentence, /[.:;]$/, `${id}=${option}`);
        }
      }
    });
  }
});
