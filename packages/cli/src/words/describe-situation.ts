import type { Answer, Texts } from '@coord-orientation/engine';
import { describeAnswer } from '@coord-orientation/sdk';

import type { CliWords } from './cli-words.js';

/** Answers by question. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Says a situation in plain words: « votre demande : une personne que je soigne ; besoin : … ».
 *
 * @returns « toute situation » when nothing has to be known.
 */
export function describeSituation(
  { colon, anySituation }: CliWords,
  texts: Texts,
  situation: Answers,
): string {
  const parts = Object.entries(situation).map(([question, answer]) => {
    const label = texts.questions[question]?.short ?? question;
    return `${lower(label)}${colon}${lower(describeAnswer(texts, question, answer))}`;
  });
  return parts.length === 0 ? anySituation : parts.join(' ; ');
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
