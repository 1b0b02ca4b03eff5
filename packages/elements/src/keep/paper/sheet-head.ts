import { nothing, type TemplateResult } from 'lit';
import { html } from '../../ui/html.js';
import { formatDate } from '../../ui/format-date.js';
import type { View } from '../../view.js';

/** What is said at the top of a sheet. */
export interface Head {
  readonly title: string;
  /** Says the day and the version of the rules. */
  readonly made: (date: string, version: string) => string;
  /** « Lieu : Albi (Tarn) ». */
  readonly place?: string | undefined;
}

/** Renders the head of each sheet: whose rules, what it is, when it was made, and for which place. */
export function sheetHead(view: View, { title, made, place }: Head): TemplateResult {
  const { orientation, logic, texts, words } = view;
  const { date, pack: rules } = orientation.receipt;
  return html`
    <header>
      <p class="brand">${texts.title}</p>
      <h1>${title}</h1>
      <p>
        ${made(formatDate(date, words.lang), rules.version)}
        ${logic.validated ? nothing : html`<strong>${texts.texts.notValidated}.</strong>`}
      </p>
      ${place ? html`<p class="place">${place}</p>` : nothing}
    </header>
  `;
}
