import { type Answer, NONE, type Texts, UNKNOWN } from '@coord-orientation/engine';

/**
 * Says an answer in the words of the pack.
 *
 * @returns `Une personne que je suis, comme professionnel`; the ticked options of a multi-choice question
 * are joined by commas; an id that the texts lack stands as it is.
 */
export function describeAnswer(texts: Texts, question: string, answer: Answer): string {
  const words = texts.questions[question];
  if (answer === UNKNOWN) return words?.unknown ?? UNKNOWN;
  if (answer === NONE || answer[0] === NONE) return words?.none ?? NONE;
  const options = typeof answer === 'string' ? [answer] : answer;
  return options.map((option) => words?.options[option]?.text ?? option).join(', ');
}
