import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { mailOf } from '../ui/mail-of.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Renders who publishes the rules, and how to tell them of a mistake where somebody reads a mail. */
export function renderPublisher(view: View): TemplateResult | typeof nothing {
  const { publisher } = view.texts;
  const say = detailsWords(view);
  if (!publisher) return nothing;
  const mail = mailOf(publisher.mail);
  const subject = encodeURIComponent(say.mistakeSubject(view.logic.version));
  return html`
    <p class="foot publisher">
      <span>${say.published(publisher.name)}</span>
      ${mail ? html`<a href="mailto:${mail}?subject=${subject}">${say.mistake}</a>` : nothing}
    </p>
  `;
}
