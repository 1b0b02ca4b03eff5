import type { TemplateResult } from 'lit';
import { html } from './html.js';

/**
 * Renders content that opens on demand.
 *
 * @param onToggle - Called when it is opened, and when it is closed.
 */
export function renderFold(label: string, content: unknown, onToggle?: () => void): TemplateResult {
  return html`
    <details class="fold" @toggle=${onToggle}>
      <summary>${label}</summary>
      <div class="fold-content">${content}</div>
    </details>
  `;
}
