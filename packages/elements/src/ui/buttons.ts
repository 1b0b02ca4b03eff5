import type { TemplateResult } from 'lit';
import { html } from './html.js';
import type { Words } from '../words/fr.js';

/** Renders the button that shows what was on screen before. */
export function renderBack(words: Words, onBack: () => void): TemplateResult {
  return html`<button class="quiet back" type="button" @click=${onBack}>${words.back}</button>`;
}

/** Renders the button that gives what was chosen as the answer. */
export function renderContinue(words: Words): TemplateResult {
  return html`<button class="continue" part="continue" type="submit">${words.goOn}</button>`;
}
