import type { Playbook } from '@coord-orientation/sdk';
import { html, type CSSResult, type LitElement, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../format-date.js';
import type { View } from '../../view.js';
import { detailsWords } from '../details-words.js';
import type { saveReminder } from '../calendar/save-reminder.js';
import { LatePart } from '../late-part.js';
import { addMonths } from './add-months.js';

interface CalendarPart {
  readonly styles: readonly CSSResult[];
  readonly saveReminder: typeof saveReminder;
}

/** The day of the review as a calendar file; what writes it is loaded by the tap. */
export class Reminder {
  readonly #part: LatePart<CalendarPart>;

  constructor(host: LitElement) {
    this.#part = new LatePart(
      host,
      () => import('../calendar/index.js'),
      ({ saveReminder }) => ({ styles: [], saveReminder }),
    );
  }

  /** Renders the button that saves it. */
  render(
    view: View,
    title: string,
    { months, text }: NonNullable<Playbook['review']>,
  ): TemplateResult {
    const say = detailsWords(view);
    const date = addMonths(view.orientation.receipt.date, months);
    const save = async () => {
      await this.#part.load();
      this.#part.value?.saveReminder({ date, title: say.reminderTitle(title), text });
    };
    return html`
      <button class="secondary calendar" type="button" @click=${save}>
        ${say.reminder(formatDate(date, view.words.lang))}
      </button>
      ${this.#part.render(view, () => nothing, save)}
    `;
  }
}
