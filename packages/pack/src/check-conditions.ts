import { checkKnown, questionsIn, type Report } from './check-known.js';
import { meantWord } from './meant-word.js';
import type { PackSource, Written } from './pack-source.js';
import { OPERATORS } from './parse-condition.js';
import type { ConditionSource, QuestionSource } from './schema.js';
import { describeSlip } from './slip-in-id.js';

/** Checks the ids inside conditions and answers, and what a condition may not do. */
export function checkConditions(pack: PackSource, report: Report): void {
  const questions = new Map(pack.questions.map(({ value }) => [value.id, value]));
  const check = (
    written: Written<{ id: string }>,
    path: readonly (string | number)[],
    condition: ConditionSource,
  ) => checkCondition(questions, report, written, path, condition, false);

  for (const written of pack.rules) check(written, ['when'], written.value.when);
  for (const written of pack.constraints) {
    check(written, ['impossible'], written.value.impossible);
    if (JSON.stringify(written.value.impossible).includes('"unknown":')) {
      const message = report.words.constraintUnknown(written.value.id);
      report('unsafe-constraint', written, ['impossible'], message);
    }
    const tested = questionsIn(written.value.impossible);
    const safety = tested.find((id) => questions.get(id)?.safety);
    if (safety) {
      const message = report.words.constraintSafety(written.value.id, safety);
      report('unsafe-constraint', written, ['impossible'], message);
    }
  }
  for (const written of pack.cases) checkAnswers(questions, report, written);
  pack.questions.forEach((written, index) => {
    const { appliesWhen } = written.value;
    if (!appliesWhen) return;
    check(written, ['appliesWhen'], appliesWhen);
    const earlier = pack.questions.slice(0, index).map(({ value }) => value.id);
    const later = questionsIn(appliesWhen).find((id) => questions.has(id) && !earlier.includes(id));
    if (later) {
      const message = report.words.laterQuestion(written.value.id, later);
      report('later-question', written, ['appliesWhen'], message);
    }
  });
}

/** A question as far as a condition names it. */
export type Asked = Pick<QuestionSource, 'id' | 'type' | 'onResult'> & {
  readonly options: readonly { readonly id: string }[];
};

/** Checks the ids in one condition, and what it may not do. */
export function checkCondition(
  questions: ReadonlyMap<string, Asked>,
  report: Report,
  written: Written<{ id: string }>,
  path: readonly (string | number)[],
  condition: ConditionSource,
  isNegated: boolean,
): void {
  const inside = (keys: readonly (string | number)[], part: ConditionSource, negated = isNegated) =>
    checkCondition(questions, report, written, [...path, ...keys], part, negated);
  condition.all?.forEach((part, index) => inside(['all', index], part));
  condition.any?.forEach((part, index) => inside(['any', index], part));
  condition.atLeast?.of.forEach((part, index) => inside(['atLeast', 'of', index], part));
  if (condition.not) inside(['not'], condition.not, !isNegated);
  const ids = [...questions.keys()];
  for (const question of condition.unknown ?? []) {
    checkKnown(report, written, [...path, 'unknown'], question, 'question', ids);
  }
  for (const [key, options] of Object.entries(condition)) {
    if (OPERATORS.includes(key)) continue;
    const question = questions.get(key);
    if (!question) {
      const known = [...ids, ...OPERATORS];
      checkKnown(report, written, [...path, key], key, 'question', known);
    } else {
      checkOptions(report, written, [...path, key], question, options);
      if (isNegated && isTicked(question) && ![options].flat().every((one) => one === 'none')) {
        const message = report.words.unsafeNot(written.value.id, key);
        report('unsafe-not', written, [...path, key], message);
      }
    }
  }
}

function checkOptions(
  report: Report,
  written: Written<{ id: string }>,
  path: readonly (string | number)[],
  question: Asked,
  options: unknown,
  special: readonly string[] = [],
): void {
  if (report.unread.isPartly(question)) return;
  const none = question.type === 'multiple' ? ['none'] : [];
  const known = [...question.options.map(({ id }) => id), ...none, ...special];
  for (const option of Array.isArray(options) ? options.map(String) : [String(options)]) {
    if (known.includes(option)) continue;
    const { words } = report;
    const { id } = written.value;
    const message =
      describeSlip(words, id, option, known) ??
      words.unknownOption(id, option, question.id, meantWord(option, known), known);
    report('unknown-id', written, path, message);
  }
}

function checkAnswers(
  questions: ReadonlyMap<string, Asked>,
  report: Report,
  written: PackSource['cases'][number],
): void {
  for (const [id, answer] of Object.entries(written.value.answers)) {
    const question = questions.get(id);
    if (!question)
      checkKnown(report, written, ['answers', id], id, 'question', [...questions.keys()]);
    else {
      const special = question.onResult ? [] : ['unknown'];
      checkOptions(report, written, ['answers', id], question, answer, special);
    }
  }
}

/** Whether several of its answers may hold: what is not ticked is no « no ». */
function isTicked({ type, onResult }: Asked): boolean {
  return type === 'multiple' || onResult === true;
}
