import { describeAnswer } from '@coord-orientation/sdk';
import { destinationWords, type View } from '../view.js';

/** Says each danger that was said and is dealt with, with its numbers: it comes first in what is kept or sent. */
export function dangersOf(view: View): readonly string[] {
  const { orientation, texts } = view;
  const { danger } = texts.texts;
  if (!danger) return [];
  return orientation.safety.handled.map(({ question, answer, destinations }) => {
    const numbers = destinations.map((id) => {
      const { phone, name } = destinationWords(view, id);
      return phone ?? name;
    });
    return `${danger.said} ${describeAnswer(texts, question, answer)} (${numbers.join(', ')})`;
  });
}
