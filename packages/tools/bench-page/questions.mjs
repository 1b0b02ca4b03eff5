import { readFileSync } from 'node:fs';

/**
 * Reads our questions as any form library needs them: words, options, and when each is shown.
 * @returns {{ id: string, text: string, isMultiple: boolean, choices: { value: string, text: string }[],
 *   shownWhen: { question: string, options: string[] }[] }[]} A question is shown when any of `shownWhen` is true.
 */
export function readQuestions() {
  const logic = JSON.parse(readFileSync('packages/rules/dist/logic.json', 'utf8'));
  const { questions: words } = JSON.parse(
    readFileSync('packages/rules/dist/texts.fr.json', 'utf8'),
  );
  return logic.questions.map(({ id, options, multiple, appliesWhen }) => ({
    id,
    text: words[id].text,
    isMultiple: multiple === true,
    choices: [
      ...options.map((value) => ({ value, text: labelOf(words[id].options[value]) })),
      { value: 'unknown', text: words[id].unknown },
    ],
    shownWhen: conditionsOf(appliesWhen),
  }));
}

function labelOf({ text, hint }) {
  return hint ? `${text} (${hint})` : text;
}

function conditionsOf(condition) {
  if (condition === null || condition === undefined) return [];
  if (condition.any) return condition.any.flatMap(conditionsOf);
  if (condition.unknown) return [{ question: condition.unknown, options: ['unknown'] }];
  if (condition.question) return [{ question: condition.question, options: condition.options }];
  throw new Error(`The other forms are not told yet what ${JSON.stringify(condition)} means.`);
}
