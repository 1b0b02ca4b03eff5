import type { Playbook } from '@coord-orientation/sdk';
import { formatDate } from '../../ui/format-date.js';
import { destinationWords, type View } from '../../view.js';
import { detailsWords } from '../../words/details-words.js';
import type { PlanState } from './plan-state.js';
import { planWords } from '../../words/plan-words.js';

/** Writes a plan as plain text, with `[ ]` before what is to do and `[x]` before what is done. */
export function planText(view: View, playbook: Playbook, state: PlanState): string {
  const { orientation, logic, texts, words } = view;
  const say = planWords(view);
  const common = detailsWords(view);
  const { receipt } = orientation;
  const names = state.actors(playbook).map((id) => destinationWords(view, id).short);
  const steps = state
    .steps(playbook)
    .flatMap(({ title, text, lines, open, count }) => [
      '',
      title ?? text,
      ...lines
        .filter(({ isRemoved }) => !isRemoved)
        .map((line) => `[${line.isDone ? 'x' : ' '}] ${line.text}`),
      ...(open ? [`${common.stillOpen} ${open}`] : []),
      ...(count ? [`${common.count} ${count}`] : []),
    ]);
  return [
    playbook.title,
    `${say.theme}${say.line(state.themeOf(playbook)?.text ?? say.noTheme)}`,
    `${say.actors}${say.line(names.join(', ') || say.noTheme)}`,
    ...steps,
    '',
    ...(playbook.review
      ? [`${common.review(playbook.review.after)}. ${playbook.review.text}`]
      : []),
    say.made(formatDate(receipt.date, words.lang), receipt.pack.version),
    ...(logic.validated ? [] : [`${texts.texts.notValidated}.`]),
  ].join('\n');
}
