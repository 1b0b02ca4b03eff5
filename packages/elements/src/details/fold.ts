import { html, type TemplateResult } from 'lit';

/** Renders content that opens on demand. */
export function renderFold(label: string, content: unknown, isOpen = false): TemplateResult {
  return html`
    <details class="fold" ?open=${isOpen}>
      <summary>${label}</summary>
      <div class="fold-content">${content}</div>
    </details>
  `;
}
