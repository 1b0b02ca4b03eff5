import { openPack } from '@coord-orientation/sdk';
import { readFolder } from '@coord-orientation/sdk/node';

/**
 * Reads our questions as any form library needs them: words, options, and when each is shown.
 * @returns {Promise<{ id: string, text: string, isMultiple: boolean, choices: { value: string, text: string }[],
 *   shownWhen: { question: string, options: string[] }[] }[]>} A question is shown when any of `shownWhen` is true.
 */
export async function readQuestions() {
  const { rules, core } = await openPack(await readFolder('packages/rules/dist/pack'));
  return rules.logic.questions.map(({ id, options, multiple, appliesWhen }) => {
    const words = /** @type {import('@coord-orientation/sdk').QuestionTexts} */ (
      core.questions[id]
    );
    return {
      id,
      text: words.text,
      isMultiple: multiple === true,
      choices: [
        ...options.map((value) => ({ value, text: labelOf(words.options[value]) })),
        { value: 'unknown', text: words.unknown },
      ],
      shownWhen: conditionsOf(appliesWhen),
    };
  });
}

function labelOf(option) {
  const { text, hint } = option;
  return hint ? `${text} (${hint})` : text;
}

function conditionsOf(condition) {
  if (condition === null || condition === undefined) return [];
  if (condition.any) return condition.any.flatMap(conditionsOf);
  if (condition.unknown) return [{ question: condition.unknown, options: ['unknown'] }];
  if (condition.question) return [{ question: condition.question, options: condition.options }];
  throw new Error(`The other forms are not told yet what ${JSON.stringify(condition)} means.`);
}
