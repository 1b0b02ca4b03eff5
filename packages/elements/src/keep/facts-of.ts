import { describeAnswer } from '@coord-orientation/sdk';
import { questionWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Says each answer that counts, such as « Votre demande : Une personne que je suis ». */
export function factsOf(view: View): readonly string[] {
  const { said } = detailsWords(view);
  return Object.entries(view.orientation.receipt.answers).map(([question, answer]) =>
    said(questionWords(view, question).short, describeAnswer(view.texts, question, answer)),
  );
}
