import { describeAnswer, type Receipt, receiptWithTicks } from '@coord-orientation/sdk';
import { questionWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/**
 * Says each answer that counts, such as « Votre demande : Une personne que je suis », and what is ticked on
 * the result.
 *
 * @param receipt - Which answers; those of the result on screen by default.
 */
export function factsOf(
  view: View,
  receipt: Receipt = receiptWithTicks(view.orientation),
): readonly string[] {
  const { said } = detailsWords(view);
  return Object.entries(receipt.answers).map(([question, answer]) =>
    said(questionWords(view, question).short, describeAnswer(view.texts, question, answer)),
  );
}
