import { html, nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { addressOf } from './phone-link.js';

/** Renders the emergency numbers, always on top: each with one line that says when. */
export function renderEmergencyStrip(view: View): TemplateResult {
  const { pack, words } = view;
  return html`
    <nav class="strip" part="emergency" aria-label=${words.emergencyNumbers}>
      <ul>
        ${pack.logic.emergency.map((id) => renderNumber(view, id))}
      </ul>
    </nav>
  `;
}

function renderNumber(view: View, id: string): TemplateResult | typeof nothing {
  const { phone, part } = destinationWords(view, id);
  if (!phone) return nothing;
  const when = view.words.emergency(id) ?? part;
  // One template: it stands before the first question, which nobody should wait for.
  return html`
    <li>
      <a class="phone" href=${addressOf(phone)}><strong>${phone}</strong> <span>${when}</span></a>
    </li>
  `;
}
