import { html, nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { addressOf } from './phone-link.js';

/** Renders the emergency numbers, each with one line that says when. */
export function renderEmergencyNumbers(view: View): readonly unknown[] {
  return view.logic.emergency.map((id) => renderNumber(view, id));
}

function renderNumber(view: View, id: string): TemplateResult | typeof nothing {
  const { phone, part } = destinationWords(view, id);
  if (!phone) return nothing;
  const when = view.words.emergency(id) ?? part;
  return html`
    <li>
      <a class="phone" href=${addressOf(phone)}><strong>${phone}</strong> <span>${when}</span></a>
    </li>
  `;
}
