import type { Command } from 'commander';

import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { openPack } from '../open-pack.js';

interface QuestionsOptions extends SharedOptions {
  readonly pack?: string;
}

/** `coord questions`: the questions with their options, in authored order. */
export function questionsCommand(io: Io): Command {
  return startCommand(io, 'questions')
    .option('--pack <pack>', io.words.options.pack)
    .action(async ({ pack, json }: QuestionsOptions) => {
      const questions = await listQuestions(io, pack);
      io.output.out(json ? JSON.stringify(questions, null, 2) : asText(io, questions));
    });
}

type Listed = Awaited<ReturnType<typeof listQuestions>>;

async function listQuestions(io: Io, path: string | undefined) {
  const { pack } = await openPack(io, path);
  const { logic, texts } = pack;
  return logic.questions.map((question) => {
    const words = texts.questions[question.id];
    return {
      id: question.id,
      label: words?.text ?? question.id,
      type: question.multiple ? 'multiple' : 'single',
      safety: question.safety ?? false,
      options: question.options.map((id) => ({ id, label: words?.options[id]?.text ?? id })),
      unknown: words?.unknown ?? 'unknown',
      ...(question.appliesWhen && { appliesWhen: question.appliesWhen }),
    };
  });
}

function asText({ words }: Io, questions: Listed): string {
  return questions
    .map(({ id, label, type, options, unknown }) => {
      const several = type === 'multiple' ? ` (${words.several})` : '';
      const lines = options.map((option) => `  ${option.id}${words.colon}${option.label}`);
      const last = `  unknown${words.colon}${unknown}`;
      return [`${id}${words.colon}${label}${several}`, ...lines, last].join('\n');
    })
    .join('\n\n');
}
