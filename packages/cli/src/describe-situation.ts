import type { Answer, Texts } from '@coord-orientation/engine';
import { describeAnswer } from '@coord-orientation/sdk';

/**
 * Says a situation in plain French: « votre demande : une personne que je soigne ; besoin : … ».
 *
 * @returns « toute situation » when nothing has to be known.
 */
export function describeSituation(
  texts: Texts,
  situation: Readonly<Record<string, Answer>>,
): string {
  const parts = Object.entries(situation).map(([question, answer]) => {
    const label = texts.questions[question]?.short ?? question;
    return `${lower(label)} : ${lower(describeAnswer({ texts }, question, answer))}`;
  });
  return parts.length === 0 ? 'toute situation' : parts.join(' ; ');
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
