import { html, type TemplateResult } from 'lit';

/**
 * Renders the heading of a question or a result, which receives the focus when it is new.
 *
 * @param level - 1 to 6; what lies outside is brought inside.
 */
export function renderTitle(level: number, content: unknown): TemplateResult {
  // A legend may hold no div.
  return html`<span class="title" role="heading" aria-level=${inside(level)} tabindex="-1">
    ${content}
  </span>`;
}

/** Renders a heading below the title. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  return html`<div class="heading" role="heading" aria-level=${inside(level)}>${content}</div>`;
}

function inside(level: number): number {
  return Math.min(Math.max(Math.round(level) || 2, 1), 6);
}
