import type { Playbook } from '@coord-orientation/sdk';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../format-date.js';
import type { View } from '../../view.js';
import { detailsWords } from '../details-words.js';
import { addMonths } from './add-months.js';

/** Renders the button that saves the day of the review as a calendar file; what writes it is loaded by the tap. */
export function renderReminder(
  view: View,
  title: string,
  { months, text }: NonNullable<Playbook['review']>,
): TemplateResult {
  const say = detailsWords(view);
  const date = addMonths(view.orientation.receipt.date, months);
  const onClick = async () => {
    const { saveReminder } = await import('../calendar/index.js');
    saveReminder({ date, title: say.reminderTitle(title), text });
  };
  return html`
    <button class="secondary calendar" type="button" @click=${onClick}>
      ${say.reminder(formatDate(date, view.words.lang))}
    </button>
  `;
}
