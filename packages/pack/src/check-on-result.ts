import { optionsOf, partsOf, questionsOf } from '@coord-orientation/engine/internal';
import type { Condition } from '@coord-orientation/engine';

import { checkCondition } from './check-conditions.js';
import { checkKnown, questionsIn, type Report } from './check-known.js';
import { variantsIn } from './lift-variants.js';
import type { PackSource, Written } from './pack-source.js';
import { parseCondition } from './parse-condition.js';
import type { QuestionSource, RuleSource } from './schema.js';

/** How many boxes a question on the result may have, and how many of them one rule may test. */
const MOST_BOXES = 16;
const MOST_TESTED = 2;

/** What is said of questions that are asked, and of their answers. */
const OF_ASKED = ['type', 'safety', 'settled', 'fixed', 'unknown', 'unknownMeans', 'none'] as const;
const OF_ANSWERS = ['if', 'means', 'rest', 'asker'] as const;

/** Checks that boxes on the result change whom to bring in and what is said, and nothing else. */
export function checkOnResult(pack: PackSource, report: Report): void {
  const onResult = pack.questions.filter(({ value }) => value.onResult);
  const ids = onResult.map(({ value }) => value.id);
  for (const written of pack.questions) {
    if (written.value.onResult) checkBoxes(pack, report, written);
    else checkAsked(report, written);
  }
  for (const { written, path, condition } of elsewhere(pack)) {
    const id = questionsIn(condition).find((question) => ids.includes(question));
    if (!id) continue;
    report('on-result', written, path, report.words.onResultElsewhere(written.value.id, id));
  }
  for (const written of pack.rules) checkRule(pack, report, written, ids);
}

/** The conditions of a pack that no box may change. */
function elsewhere({ questions, constraints, head }: PackSource) {
  const { onePerson } = head.value;
  const whole = { ...head, value: { id: head.file } };
  return [
    ...questions.flatMap((written) =>
      conditionAt(written, 'appliesWhen', written.value.appliesWhen),
    ),
    ...questions.flatMap((written) =>
      written.value.options.flatMap((option, index) =>
        conditionAt(written, ['options', index, 'unless'], option.unless),
      ),
    ),
    ...constraints.flatMap((written) =>
      conditionAt(written, 'impossible', written.value.impossible),
    ),
    ...conditionAt(whole, 'onePerson', onePerson),
  ];
}

function conditionAt(
  written: Written<{ id: string }>,
  path: string | readonly (string | number)[],
  condition: RuleSource['when'] | undefined,
) {
  return condition ? [{ written, path: [path].flat(), condition }] : [];
}

function checkBoxes(pack: PackSource, report: Report, written: Written<QuestionSource>): void {
  const { words } = report;
  const question = written.value;
  const { id, options } = question;
  const wrong = (path: readonly (string | number)[], message: string) =>
    report('on-result', written, path, message);
  for (const key of OF_ASKED) {
    if (question[key] !== undefined) wrong([key], words.onResultKey(id, key));
  }
  if (options.length > MOST_BOXES) {
    wrong(['options'], words.tooManyBoxes(id, options.length, MOST_BOXES));
  }
  const asked = new Map(pack.questions.map(({ value }) => [value.id, value]));
  const tested = new Set(testsIn(pack).flatMap((condition) => optionsOf(condition, id)));
  options.forEach((option, index) => {
    const at = ['options', index];
    for (const key of OF_ANSWERS) {
      if (option[key] !== undefined) wrong([...at, key], words.onResultKey(id, key));
    }
    if (option.unless) {
      checkCondition(asked, report, written, [...at, 'unless'], option.unless, false);
    }
    if (!tested.has(option.id) && report.unread.isEmpty) wrong(at, words.unusedBox(id, option.id));
  });
}

function checkAsked(report: Report, written: Written<QuestionSource>): void {
  const { id, options } = written.value;
  options.forEach(({ unless }, index) => {
    if (!unless) return;
    report('on-result', written, ['options', index, 'unless'], report.words.unlessAsked(id));
  });
}

function checkRule(
  { questions, destinations }: PackSource,
  report: Report,
  written: Written<RuleSource>,
  ids: readonly string[],
): void {
  const { words } = report;
  const { id, tier, leads = [], offer, when, without = [] } = written.value;
  const destinationIds = destinations.map(({ value }) => value.id);
  const condition = parseCondition(when);
  const tested = new Set(questionsOf(condition).filter((question) => ids.includes(question)));
  for (const question of tested) {
    if (tier === 'safety' || leads.length > 0) {
      report('on-result', written, ['when'], words.onResultLead(id, question));
    }
    const count = new Set(optionsOf(uncounted(condition), question)).size;
    if (count > MOST_TESTED) {
      const message = words.tooManyTicked(id, question, count, MOST_TESTED);
      report('on-result', written, ['when'], message);
    }
  }
  const said = variantsIn({ firstStep: written.value.firstStep }).flatMap(({ list }) => list);
  const ticked = said.flatMap((one) => (one.when ? questionsIn(one.when) : []));
  const box = ticked.find((question) => ids.includes(question));
  if (box) report('on-result', written, ['firstStep'], words.onResultFirstStep(id, box));
  const unknown = (when.unknown ?? []).find((question) => ids.includes(question));
  if (unknown) report('on-result', written, ['when'], words.onResultUnknown(id, unknown));
  for (const key of ['offer', 'without'] as const) {
    if (tested.size > 0 || written.value[key] === undefined) continue;
    report('on-result', written, [key], words.onlyTicked(id, key));
  }
  for (const [index, one] of without.entries()) {
    checkKnown(report, written, ['without', index], one, 'destination', destinationIds);
  }
  if (!offer) return;
  const open = questions.filter(({ value }) => !value.onResult && !value.safety && !value.fixed);
  for (const [question, option] of Object.entries(offer.answer)) {
    const known = open.map(({ value }) => value.id);
    checkKnown(report, written, ['offer', 'answer'], question, 'question', known);
    const found = open.find(({ value }) => value.id === question)?.value;
    const options = found?.options.map((one) => one.id) ?? [option];
    checkKnown(report, written, ['offer', 'answer'], option, 'option', options);
  }
}

/** A condition without the parts that count boxes: these may list as many as there are. */
function uncounted(condition: Condition): Condition {
  if ('question' in condition || 'unknown' in condition) return condition;
  if ('not' in condition) return { not: uncounted(condition.not) };
  if ('of' in condition && condition.atLeast > 1) return { all: [] };
  return { all: partsOf(condition)[0].map(uncounted) };
}

/** What rules and variants of texts test. */
function testsIn({ rules, destinations, playbooks, head }: PackSource): readonly Condition[] {
  const values: readonly Written<unknown>[] = [head, ...rules, ...destinations, ...playbooks];
  const said = values.flatMap(({ value }) => variantsIn(value)).flatMap(({ list }) => list);
  const conditions = [
    ...rules.map(({ value }) => value.when),
    ...said.flatMap(({ when }) => (when ? [when] : [])),
  ];
  return conditions.map(parseCondition);
}
