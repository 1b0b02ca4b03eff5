import { type CurrentQuestion, NONE, UNKNOWN } from '@coord-orientation/sdk';
import { audienceOf } from '../result/who-asks.js';
import { questionWords, type View } from '../view.js';

/** One answer as it is offered. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly hint?: string | undefined;
}

/**
 * Lists the answers to offer: the options, « Aucun » where the question has it, and last, always,
 * « Je ne sais pas » with what not knowing implies.
 */
export function choicesOf(view: View, { question, options }: CurrentQuestion): readonly Choice[] {
  const words = questionWords(view, question);
  // A site names an audience, or a group of them; who is of a group is meant with it.
  const audience = [view.audience, audienceOf(view, view.audience)?.group];
  const offered = options.flatMap((value): readonly Choice[] => {
    const { text = value, hint, hiddenFrom = [] } = words.options[value] ?? {};
    return hiddenFrom.some((each) => audience.includes(each)) ? [] : [{ value, text, hint }];
  });
  const none = words.none === undefined ? [] : [{ value: NONE, text: words.none }];
  return [...offered, ...none, { value: UNKNOWN, text: words.unknown, hint: words.unknownMeans }];
}
