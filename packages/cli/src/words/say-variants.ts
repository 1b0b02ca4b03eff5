import type { Texts } from '@coord-orientation/engine';

import type { CliWords } from './cli-words.js';
import { describeCondition } from './describe-condition.js';

/**
 * Says a text as it is agreed to: « si … : … » for each variant, then what is said to everybody.
 *
 * @param path - Its dotted path in the words of the pack.
 */
export function sayVariants(
  words: CliWords,
  texts: Texts,
  path: string,
  text: string | undefined,
): readonly string[] {
  if (!text) return [];
  const { [path]: variants = [] } = texts.variants ?? {};
  if (variants.length === 0) return [text];
  const { variant, otherwise } = words.condition;
  const some = variants.map(({ when, text: own }) =>
    variant(describeCondition(words, texts, when), own),
  );
  return [...some, otherwise(text)];
}
