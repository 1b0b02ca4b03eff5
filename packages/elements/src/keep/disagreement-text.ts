import type { Answer } from '@coord-orientation/sdk';

import { formatDate } from '../ui/format-date.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { toolWords } from '../words/tool-words.js';
import { factsOf } from './facts-of.js';

/**
 * Writes why a result is contested: for people first, then in lines that `coord cases --from` reads again.
 * Answers and ids alone, nothing about a person or a place.
 *
 * @param reason - The id of the reason that was picked.
 */
export function disagreementText(view: View, reason: string): string {
  const say = toolWords(view);
  const { receipt, reasons } = view.orientation;
  const { version } = receipt.pack;
  return [
    detailsWords(view).said(say.disagree, say.disagreeReasons[reason] ?? reason),
    ...factsOf(view, receipt).map((fact) => `- ${fact}`),
    `> ${view.leads.join(' + ') || say.nobody}`,
    reasons.rules.map(({ rule }) => rule).join(', '),
    say.sheetDate(formatDate(receipt.date, view.words.lang), version),
    '',
    '[coord]',
    ...Object.entries(receipt.answers).map(([id, answer]) => `answer: ${id}=${listed(answer)}`),
    `lead: ${view.leads.join(',')}`,
    `reason: ${reason}`,
    `version: ${version}`,
    '[/coord]',
  ].join('\n');
}

function listed(answer: Answer): string {
  return typeof answer === 'string' ? answer : answer.join(',');
}
