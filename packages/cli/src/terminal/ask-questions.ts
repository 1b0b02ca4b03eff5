import { NONE, type Rules, type Situation, type Texts, UNKNOWN } from '@coord-orientation/engine';
import { createSession } from '@coord-orientation/sdk';

import type { Ask, Choice } from './ask.js';
import type { CliWords } from '../words/cli-words.js';

/** The choice that shows the question before again. */
const BACK = '<back>';

/** Asks the questions in a terminal, in the order of the element, until the lead is settled. */
export async function askQuestions(
  ask: Ask,
  words: CliWords,
  { rules, texts }: { readonly rules: Rules; readonly texts: Texts },
  options: { readonly today: string; readonly place: readonly Rules[] },
): Promise<Situation> {
  const session = createSession(rules, options);
  for (let current = session.current; current; current = session.current) {
    const { question, options } = current;
    const said = texts.questions[question];
    const choices = options.map((id): Choice => {
      const { text = id, hint } = said?.options[id] ?? {};
      return { value: id, name: text, description: hint };
    });
    const message = said?.text ?? question;
    const isMultiple = rules.logic.questions.find(({ id }) => id === question)?.multiple;
    const special: readonly Choice[] = [
      ...(isMultiple && said?.none ? [{ value: NONE, name: said.none }] : []),
      { value: UNKNOWN, name: said?.unknown ?? UNKNOWN },
      ...(session.canGoBack ? [{ value: BACK, name: words.back }] : []),
    ];
    const all = [...choices, ...special];
    const chosen = isMultiple ? await ask.tick(message, all) : [await ask.choose(message, all)];
    // Nothing ticked is no "none of these"; what cannot go together is asked again.
    const [first = UNKNOWN] = chosen;
    if (chosen.includes(BACK)) session.back();
    else if (chosen.length <= 1 && special.some(({ value }) => value === first)) {
      session.answer(question, first);
    } else if (!special.some(({ value }) => chosen.includes(value))) {
      session.answer(question, isMultiple ? chosen : first);
    }
  }
  return session.situation;
}
