import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { View } from '../view.js';

/** The error summary: it takes the focus, and leads to the choices. */
export function renderMissing({ words }: View, unknown: string): TemplateResult {
  return html`
    <div class="error" role="group" aria-labelledby="missing" tabindex="-1">
      <p id="missing"><strong>${words.missing}</strong></p>
      <button class="link" type="button" @click=${focusFirstChoice}>
        ${words.missingOne(unknown)}
      </button>
    </div>
  `;
}

function focusFirstChoice({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).closest('form')?.querySelector('input')?.focus();
}
