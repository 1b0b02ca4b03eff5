import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** The ways on from an emergency: plain, below the numbers, and never where the focus goes. */
export function renderWaysOn(view: View, hasDoubt: boolean): TemplateResult {
  const { session, texts, words } = view;
  const { danger } = texts.texts;
  const [question] = session.dangers;
  const isToday = view.orientation.safety.urgency === 'today';
  const handled = (isToday && danger?.handledToday) || danger?.handled;
  const link = (text: unknown, onClick: (event: Event) => void) =>
    html`<li><button class="link" type="button" @click=${onClick}>${text}</button></li>`;
  return html`
    <ul class="ways-on">
      ${handled && question ? link(handled, view.onHandle) : nothing}
      ${link(danger?.mistaken ?? words.back, question ? () => view.onEdit(question) : view.onBack)}
      ${danger && hasDoubt ? link(danger.doubt, showDoubt) : nothing}
      ${link(detailsWords(view).erase, view.onRestart)}
    </ul>
  `;
}

/** Goes to whom to ask where there is a doubt; nothing is answered by it. */
function showDoubt({ currentTarget }: Event): void {
  const answer = (currentTarget as Element).closest('.answer');
  const target = answer?.querySelector<HTMLElement>('.in-doubt');
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
