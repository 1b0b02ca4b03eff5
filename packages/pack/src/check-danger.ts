import { optionsOf, partsOf, questionsOf } from '@coord-orientation/engine/internal';
import type { Condition } from '@coord-orientation/engine';

import { checkKnown, type Report } from './check-known.js';
import type { PackSource } from './pack-source.js';
import { parseCondition } from './parse-condition.js';

/** Checks that each danger can be ruled out, that nothing else rules it out, and how it is said. */
export function checkDanger(pack: PackSource, report: Report): void {
  const dangers = pack.questions.filter(({ value }) => value.safety);
  for (const written of pack.questions) {
    const { id, safety, settled, options } = written.value;
    const known = options.map((option) => option.id);
    if (safety && settled === undefined) {
      report('missing-settled', written, ['safety'], report.words.missingSettled(id, known));
    } else if (settled !== undefined) {
      if (!safety) report('not-a-danger', written, ['settled'], report.words.notADanger(id));
      checkKnown(report, written, ['settled'], settled, 'option', known);
    }
    options.forEach(({ id: option, means = {}, recalls }, index) => {
      if (recalls !== undefined) {
        const ids = dangers.map(({ value }) => value.id);
        const owner = { ...written, value: { id: option } };
        checkKnown(report, owner, ['options', index, 'recalls'], recalls, 'danger', ids);
      }
      for (const [question, answer] of Object.entries(means)) {
        const path = ['options', index, 'means'];
        const named = dangers.find(({ value }) => value.id === question)?.value;
        const others = dangers.map(({ value }) => value.id).filter((each) => each !== id);
        const owner = { ...written, value: { id: option } };
        checkKnown(report, owner, path, question, 'danger', others);
        const said = named?.options.map((each) => each.id) ?? [];
        const isDanger = said.filter((each) => each !== named?.settled);
        if (named) checkKnown(report, owner, path, answer, 'option', isDanger);
      }
    });
  }
  for (const written of pack.rules) {
    const { id, tier, when, urgency, partners = [] } = written.value;
    if (tier !== 'safety') {
      if (urgency !== undefined) {
        report('not-a-danger', written, ['urgency'], report.words.onlySafety(id, 'urgency'));
      }
      partners.forEach((actor, index) => {
        if (typeof actor === 'string' || actor.doubt === undefined) return;
        const path = ['partners', index, 'doubt'];
        report('not-a-danger', written, path, report.words.onlySafety(id, 'doubt'));
      });
      continue;
    }
    const condition = parseCondition(when);
    for (const { value } of dangers) {
      if (value.settled === undefined || !mayHoldOf(condition, value.id, value.settled)) continue;
      const message = report.words.settledDanger(id, value.id, value.settled);
      report('settled-danger', written, ['when'], message);
    }
  }
}

/** Whether a condition tests an answer, or by a « not » holds of answers that it does not name. */
function mayHoldOf(condition: Condition, question: string, option: string): boolean {
  if ('not' in condition) return questionsOf(condition.not).includes(question);
  if ('question' in condition) return optionsOf(condition, question).includes(option);
  if ('unknown' in condition) return false;
  return partsOf(condition)[0].some((part) => mayHoldOf(part, question, option));
}
