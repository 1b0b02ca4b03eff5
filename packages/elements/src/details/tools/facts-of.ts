import { describeAnswer } from '@coord-orientation/sdk';
import { questionWords, type View } from '../../view.js';

/** Says each answer that counts, such as « Votre demande : Une personne que je soigne ». */
export function factsOf(view: View): readonly string[] {
  return Object.entries(view.orientation.receipt.answers).map(
    ([question, answer]) =>
      `${questionWords(view, question).short} : ${describeAnswer(view.pack, question, answer)}`,
  );
}
