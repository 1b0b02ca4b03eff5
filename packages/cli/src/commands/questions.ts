import { Command } from 'commander';

import { openPack } from '../open-pack.js';
import type { Output } from '../run.js';

/** `coord questions`: the questions with their options, in authored order. */
export function questionsCommand(output: Output): Command {
  return new Command('questions')
    .description('Liste les questions et leurs réponses, dans l’ordre où elles sont posées.')
    .option('--pack <dossier>', 'un autre jeu de règles que les règles partagées')
    .option('--json', 'pour un programme')
    .addHelpText('after', '\nExemple :\n  coord questions --json')
    .action(async (options: { pack?: string; json?: true }) => {
      const questions = await listQuestions(options.pack);
      output.out(options.json ? JSON.stringify(questions, null, 2) : asText(questions));
    });
}

type Listed = Awaited<ReturnType<typeof listQuestions>>;

async function listQuestions(folder: string | undefined) {
  const { pack } = await openPack(folder);
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

function asText(questions: Listed): string {
  return questions
    .map(({ id, label, type, options, unknown }) => {
      const several = type === 'multiple' ? ' (plusieurs réponses possibles)' : '';
      const lines = options.map((option) => `  ${option.id} : ${option.label}`);
      return [`${id} : ${label}${several}`, ...lines, `  unknown : ${unknown}`].join('\n');
    })
    .join('\n\n');
}
