import type { Playbook } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { formatDate } from '../ui/format-date.js';
import type { LatePart } from '../ui/late-part.js';
import { renderLate } from '../ui/render-late.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { addMonths } from './add-months.js';
import type { saveReminder } from './save-reminder.js';

/** What writes a calendar file; it is loaded by the tap. */
export interface CalendarPart {
  readonly saveReminder: typeof saveReminder;
}

/** Renders the button that saves the day of the review as a calendar file. */
export function renderReminder(
  view: View,
  title: string,
  { months, text }: NonNullable<Playbook['review']>,
  part: LatePart<CalendarPart>,
): TemplateResult {
  const say = detailsWords(view);
  const date = addMonths(view.orientation.receipt.date, months);
  const save = async () => {
    const calendar = await part.load();
    calendar?.saveReminder({ date, title: say.reminderTitle(title), text });
  };
  return html`
    <button class="secondary calendar" type="button" @click=${save}>
      ${say.reminder(formatDate(date, view.words.lang))}
    </button>
    ${renderLate(view, part, () => nothing, save)}
  `;
}
