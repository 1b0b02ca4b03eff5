import type { TemplateResult } from 'lit';
import { html } from './html.js';
import type { Words } from '../words/fr.js';

/** Renders the box around everything, in the language of its words, and what keeps the page's styles out. */
export function renderFrame(
  { lang, dir }: Pick<Words, 'lang' | 'dir'>,
  content: unknown,
): TemplateResult {
  return html`
    <div class="boundary">
      <div class="frame" part="frame" lang=${lang} dir=${dir}>${content}</div>
    </div>
  `;
}
