import { html, nothing, type TemplateResult } from 'lit';
import { isAboutPerson } from '../is-about-person.js';
import type { View } from '../view.js';
import { renderAdvice } from './advice.js';
import { renderEmergency, renderResume } from './emergency.js';
import { renderLead } from './lead.js';
import { renderPartners } from './partners.js';
import { renderPlaybooks } from './playbook.js';
import { renderPrepare } from './prepare.js';
import { renderReasons } from './reasons.js';
import { renderRefine } from './refine.js';
import { renderRoles } from './roles.js';
import { renderSetAside } from './set-aside.js';

/** Renders, below the first step, who carries it and what to do if that is not enough. */
export function renderAnswer(view: View): TemplateResult {
  return isEmergency(view) ? renderEmergency(view) : renderLead(view);
}

/** Renders what a person may do next. */
export function renderNext(view: View): TemplateResult {
  if (isEmergency(view)) return renderResume(view);
  const places = view.places.value;
  return html`
    ${places?.renderQuestion(view)} ${places?.renderMapOfPlace(view)} ${renderRefine(view)}
  `;
}

/** Renders whom else to bring in, then all that explains the result, folded; nothing in an emergency. */
export function renderDetails(view: View): TemplateResult | typeof nothing {
  if (isEmergency(view)) return nothing;
  return html`
    ${renderSetAside(view)}
    ${isAboutPerson(view) ? html`<p class="self">${view.pack.texts.texts.self}</p>` : nothing}
    ${renderPartners(view)}
    <div class="folds">
      ${renderPlaybooks(view)} ${renderAdvice(view)} ${renderRoles(view)} ${renderPrepare(view)}
      ${renderReasons(view)}
    </div>
  `;
}

function isEmergency({ orientation }: View): boolean {
  return orientation.status === 'emergency';
}
