import { html, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import { renderAdvice } from './advice.js';
import { renderPartners } from './partners.js';
import { renderPlaybooks } from './playbook.js';
import { renderPrepare } from './prepare.js';
import { renderReasons } from './reasons.js';
import { renderRoles } from './roles.js';

/** Renders whom else to bring in, then all that explains the result, folded. */
export function renderDetails(view: View): TemplateResult {
  return html`
    ${renderPartners(view)}
    <div class="folds">
      ${renderPlaybooks(view)} ${renderAdvice(view)} ${renderRoles(view)} ${renderPrepare(view)}
      ${renderReasons(view)}
    </div>
  `;
}
