import type { TemplateResult } from 'lit';
import { html } from './html.js';

/** Renders the heading of a result, which receives the focus when it is new. */
export function renderTitle(level: number, content: unknown): TemplateResult {
  return renderHeading(level, content, 'title');
}

/**
 * Renders a heading below the title.
 *
 * @param level - 1 to 6; what lies outside is brought inside.
 */
export function renderHeading(
  level: number,
  content: unknown,
  kind: 'heading' | 'title' = 'heading',
): TemplateResult {
  return html`
    <div class=${kind} role="heading" aria-level=${knownLevel(level)} tabindex="-1">${content}</div>
  `;
}

/** The level of the title, inside 1 to 6. */
export function knownLevel(level: number): number {
  return Math.min(Math.max(Math.round(level) || 2, 1), 6);
}
