import { openPack } from '../packs/open-pack.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';

/** Whose questions. */
export interface QuestionsOptions extends SharedOptions {
  readonly pack?: string | undefined;
}

/** `coord questions`: the questions with their options, in authored order. */
export async function questions(io: Io, options: QuestionsOptions): Promise<ExitCode> {
  const listed = await listQuestions(io, options.pack);
  printResult(io, options, listed, () => asText(io, listed));
  return 0;
}

type Listed = Awaited<ReturnType<typeof listQuestions>>;

async function listQuestions(io: Io, path: string | undefined) {
  const { rules, texts } = await openPack(io, path);
  return rules.logic.questions.map((question) => {
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

function asText({ words }: Io, listed: Listed): string {
  return listed
    .map(({ id, label, type, options, unknown }) => {
      const several = type === 'multiple' ? ` (${words.several})` : '';
      const lines = options.map((option) => `  ${option.id}${words.colon}${option.label}`);
      const last = `  unknown${words.colon}${unknown}`;
      return [`${id}${words.colon}${label}${several}`, ...lines, last].join('\n');
    })
    .join('\n\n');
}
