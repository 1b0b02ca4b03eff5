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
    if (isMultiple) {
      const ticked = await ask.tick(message, choices);
      const nothing = said?.none ? NONE : UNKNOWN;
      session.answer(question, ticked.length > 0 ? ticked : nothing);
      continue;
    }
    const unknown = { value: UNKNOWN, name: said?.unknown ?? UNKNOWN };
    const back = session.canGoBack ? [{ value: BACK, name: words.back }] : [];
    const chosen = await ask.choose(message, [...choices, unknown, ...back]);
    if (chosen === BACK) session.back();
    else session.answer(question, chosen);
  }
  return session.situation;
}
