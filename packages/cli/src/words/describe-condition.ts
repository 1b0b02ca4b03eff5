import { type Condition, NONE, type Texts } from '@coord-orientation/engine';
import { describeAnswer } from '@coord-orientation/sdk';

import type { CliWords } from './cli-words.js';

/** What a text tests of who asks. */
const AUDIENCE = 'audience';

/** Says when a rule applies, in plain words: « votre demande : « une personne » et besoin : … ». */
export function describeCondition(words: CliWords, texts: Texts, condition: Condition): string {
  const say = words.condition;
  const inner = (part: Condition): string => {
    const text = describeCondition(words, texts, part);
    const isSimple = 'question' in part || 'unknown' in part;
    return isSimple ? text : `(${text})`;
  };
  if ('question' in condition) {
    const { question, options } = condition;
    const label =
      question === AUDIENCE ? say.audience : (texts.questions[question]?.short ?? question);
    const answers = options.map((option) =>
      words.quote(describeAnswer(texts, question, option === NONE ? NONE : option)),
    );
    return `${label}${words.colon}${answers.join(say.or)}`;
  }
  if ('unknown' in condition) {
    return say.unknown(texts.questions[condition.unknown]?.short ?? condition.unknown);
  }
  if ('all' in condition) {
    return condition.all.length === 0 ? say.always : condition.all.map(inner).join(say.and);
  }
  if ('any' in condition) return condition.any.map(inner).join(say.orElse);
  if ('not' in condition) return say.not(inner(condition.not));
  return say.atLeast(condition.atLeast, condition.of.map(inner));
}
