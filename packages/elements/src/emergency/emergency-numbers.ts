import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { destinationWords, type View } from '../view.js';
import { addressOf, isReachable } from './phone-link.js';

/** Renders the emergency numbers of the pack, each with one line that says when; none where it has none. */
export function renderEmergencyNumbers(view: View): readonly TemplateResult[] {
  const numbers = view.logic.emergency.map((id) => destinationWords(view, id)).filter(isReachable);
  return numbers.map(
    (number) => html`
      <li>
        <a class="phone" href=${addressOf(number)}>
          <strong>${number.phone}</strong> <span>${number.strip ?? number.part}</span>
        </a>
      </li>
    `,
  );
}
